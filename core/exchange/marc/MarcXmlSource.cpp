#include "core/exchange/marc/MarcXmlSource.h"

#include "core/exchange/marc/Limits.h"
#include "core/exchange/marc/RecordText.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace kitapdar::exchange {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isPartOfRecord(std::string_view name) {
    return name == "leader" || name == "controlfield" || name == "datafield" || name == "subfield";
}

std::string_view declaredName(std::string_view beginning) {
    const auto declaration = beginning.substr(0, beginning.find("?>"));
    const auto at = declaration.find("encoding");
    if (!declaration.starts_with("<?xml") || at == npos) return {};
    const auto open = declaration.find_first_of("\"'", at);
    if (open == npos) return {};
    return declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1);
}

/// UTF-8 of a code page that no library of ours writes, such as KOI8-R. nullopt when nobody knows it, or when tags
/// would not be ASCII in it.
std::optional<std::string> fromCodePage(std::string_view bytes, const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.c_str(), &status), &ucnv_close);
    if (U_FAILURE(status) || name.empty()) return std::nullopt;
    const auto type = ucnv_getType(converter.get());
    if (type != UCNV_SBCS && type != UCNV_LATIN_1) return std::nullopt;
    if (icu::UnicodeString("<", 1, converter.get(), status) != u"<") return std::nullopt;
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) return std::nullopt;
    std::string out;
    text.toUTF8String(out);
    return out;
}

} // namespace

std::optional<text::Encoding> declaredEncoding(std::string_view beginning) {
    const auto encoding = text::encodingFromName(declaredName(beginning));
    const bool isRead = encoding && *encoding != text::Encoding::Marc8 && *encoding != text::Encoding::Utf16;
    return isRead ? encoding : std::nullopt;
}

void MarcXmlSource::drop(std::size_t count) {
    m_bytes.drop(count);
    m_base += static_cast<std::int64_t>(count);
}

MarcXmlSource::Cut MarcXmlSource::cutTo(std::int64_t end, std::optional<MarcProblem> problem) {
    const Open open = *std::exchange(m_open, std::nullopt);
    drop(static_cast<std::size_t>(open.begin - m_base));
    Cut cut{static_cast<std::size_t>(end - open.begin), problem};
    const auto tooLarge = [&](std::size_t value, std::size_t most, const char* what) {
        if (value <= most) return;
        cut.problem = MarcProblem::TooLarge;
        cut.detail = "more than " + std::to_string(most) + what;
    };
    tooLarge(open.mostAttributes, limits::attributes, " attributes in a tag");
    tooLarge(open.longestTag, limits::tagBytes, " bytes in a tag");
    tooLarge(cut.length, limits::recordBytes, " bytes");
    return cut;
}

std::optional<MarcXmlSource::Cut> MarcXmlSource::take(const XmlTag& tag) {
    using Kind = XmlTag::Kind;
    if (m_open) {
        m_open->longestTag = std::max(m_open->longestTag, static_cast<std::size_t>(tag.end - tag.begin));
        m_open->mostAttributes = std::max(m_open->mostAttributes, tag.attributes);
    }
    if (tag.name == "record") {
        if (tag.kind == Kind::End) {
            if (!m_open) return std::nullopt; // of a wrapper
            if (!m_open->hasFields && m_open->isDeleted) {
                m_open.reset();
                return std::nullopt;
            }
            return cutTo(tag.end, std::nullopt);
        }
        std::optional<Cut> cut;
        if (m_open && m_open->hasFields) cut = cutTo(tag.begin, MarcProblem::Truncated);
        m_open = Open{tag.begin};
        m_open->longestTag = static_cast<std::size_t>(tag.end - tag.begin);
        m_open->mostAttributes = tag.attributes;
        if (!cut && tag.kind == Kind::Empty) return cutTo(tag.end, std::nullopt);
        return cut;
    }
    if (!m_open || tag.kind == Kind::End) return std::nullopt;
    if (isPartOfRecord(tag.name)) m_open->hasFields = true;
    if (tag.name == "header") m_open->isDeleted = true;
    if (tag.name == "metadata") m_open->isDeleted = false;
    return std::nullopt;
}

std::optional<MarcXmlSource::Cut> MarcXmlSource::cutAtEnd() {
    const auto end = m_base + static_cast<std::int64_t>(m_bytes.window().size());
    if (m_open) return cutTo(end, MarcProblem::Truncated);
    const bool isUnfinished = std::exchange(m_tags, XmlTags()).isUnfinished() && end > m_base;
    if (isUnfinished) return Cut{m_bytes.window().size(), MarcProblem::BadXml, "a comment or the like has no end"};
    drop(m_bytes.window().size()); // what stands behind the last record
    return std::nullopt;
}

Result<std::optional<MarcXmlSource::Cut>> MarcXmlSource::cutRecord() {
    for (;;) {
        if (const auto tag = m_tags.next(m_bytes.window(), m_base, m_bytes.atEnd())) {
            if (auto cut = take(*tag)) return std::optional(std::move(*cut));
            continue;
        }
        if (m_bytes.atEnd()) return cutAtEnd();
        const auto end = m_base + static_cast<std::int64_t>(m_bytes.window().size());
        if (m_open && end - m_open->begin > static_cast<std::int64_t>(limits::recordBytes)) {
            return std::optional(cutTo(m_tags.needed(), MarcProblem::TooLarge));
        }
        drop(static_cast<std::size_t>((m_open ? m_open->begin : m_tags.needed()) - m_base));
        CHECK(m_bytes.more());
    }
}

Result<std::optional<RecordSource::Found>> MarcXmlSource::next() {
    if (!m_foreign) {
        const auto name = declaredName(m_bytes.window());
        const auto known = text::encodingFromName(name);
        m_foreign = known && *known != text::Encoding::Utf16 ? std::string() : std::string(name);
    }
    TRY(const auto cut, cutRecord());
    if (!cut) return std::optional<Found>();
    const std::string_view bytes = m_bytes.window().substr(0, cut->length);
    Found found;
    found.offset = m_bytes.position();
    const bool isUtf8InFact = m_origin == Encoding::Declared && !isAscii(bytes) && isUtf8(bytes);
    const auto encoding = isUtf8InFact ? text::Encoding::Utf8 : m_encoding;
    RecordText text(encoding, m_badBytes);
    if (cut->problem && cut->problem != MarcProblem::Truncated) {
        found.item = Broken{0, 0, *cut->problem, cut->detail, {}};
    } else {
        const bool isForeign = !m_foreign->empty() && m_encoding == text::Encoding::Utf8 && !isUtf8(bytes);
        const auto recoded = isForeign ? fromCodePage(bytes, *m_foreign) : std::nullopt;
        found.item = parseMarcXml(recoded ? *recoded : bytes, encoding, text);
        found.doubt = text.doubt();
        if (auto* broken = std::get_if<Broken>(&found.item); broken && isForeign && !recoded) {
            broken->reason = MarcProblem::BadText;
            broken->detail = "the encoding \"" + *m_foreign + "\" that the file declares is unknown";
        }
    }
    if (auto* broken = std::get_if<Broken>(&found.item)) {
        if (cut->problem) broken->reason = *cut->problem;
        broken->offset = found.offset;
        broken->bytes = excerpt(bytes);
    }
    drop(cut->length);
    return std::optional(std::move(found));
}

} // namespace kitapdar::exchange
