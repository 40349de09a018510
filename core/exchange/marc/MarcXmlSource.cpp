#include "core/exchange/marc/MarcXmlSource.h"

namespace kitapdar::exchange {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Where a start tag ("<record", "<m:record") or an end tag ("</record") begins, at or after `from`.
std::size_t findTag(std::string_view text, bool endTag, std::size_t from) {
    for (std::size_t open = text.find('<', from); open != npos; open = text.find('<', open + 1)) {
        std::string_view tag = text.substr(open + 1);
        if (tag.starts_with('/') != endTag) continue;
        if (endTag) tag.remove_prefix(1);
        const std::size_t end = tag.find_first_of("</> \t\r\n");
        if (end == npos) return npos; // the window ends within it
        const std::string_view name = tag.substr(0, end);
        if (tag[end] != '<' && (name == "record" || name.ends_with(":record"))) return open;
    }
    return npos;
}

} // namespace

std::optional<text::Encoding> declaredEncoding(std::string_view beginning) {
    const auto declaration = beginning.substr(0, beginning.find("?>"));
    const auto at = declaration.find("encoding");
    if (!declaration.starts_with("<?xml") || at == npos) return std::nullopt;
    const auto open = declaration.find_first_of("\"'", at);
    if (open == npos) return std::nullopt;
    const auto name = declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1);
    const auto encoding = text::encodingFromName(name);
    return encoding == text::Encoding::Marc8 ? std::nullopt : encoding;
}

Result<std::optional<MarcXmlSource::Cut>> MarcXmlSource::cutRecord() {
    constexpr std::size_t longestTag = 100; // a tag may stand across the end of the window
    constexpr std::size_t longestRecord = 16U << 20U;
    std::size_t start = findTag(m_bytes.window(), false, 0);
    while (start == npos && !m_bytes.atEnd()) {
        const std::size_t used = m_bytes.window().size();
        if (used > longestTag) m_bytes.drop(used - longestTag);
        CHECK(m_bytes.more());
        start = findTag(m_bytes.window(), false, 0);
    }
    if (start == npos) {
        m_bytes.drop(m_bytes.window().size()); // what stands behind the last record
        return std::optional<Cut>();
    }
    m_bytes.drop(start);
    for (;;) {
        const std::string_view window = m_bytes.window();
        const std::size_t end = findTag(window, true, 1);
        const std::size_t next = findTag(window, false, 1);
        if (next != npos && next < end) return std::optional(Cut{next, false});
        if (end != npos) {
            if (const std::size_t close = window.find('>', end); close != npos) {
                return std::optional(Cut{close + 1, true});
            }
        }
        if (m_bytes.atEnd() || window.size() > longestRecord) return std::optional(Cut{window.size(), false});
        CHECK(m_bytes.more());
    }
}

Result<std::optional<RecordSource::Found>> MarcXmlSource::next() {
    TRY(const auto cut, cutRecord());
    if (!cut) return std::optional<Found>();
    const std::string_view bytes = m_bytes.window().substr(0, cut->length);
    Found found;
    found.offset = m_bytes.position();
    found.item = parseMarcXml(bytes, m_encoding);
    if (auto* broken = std::get_if<Broken>(&found.item)) {
        if (!cut->whole) broken->reason = MarcProblem::Truncated;
        broken->offset = found.offset;
        broken->bytes = excerpt(bytes);
    }
    m_bytes.drop(cut->length);
    return std::optional(std::move(found));
}

} // namespace kitapdar::exchange
