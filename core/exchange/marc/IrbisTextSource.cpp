#include "core/exchange/marc/IrbisTextSource.h"

#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/RecordText.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {
namespace {

using catalogue::MarcField;
using catalogue::MarcRecord;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isEndLine(std::string_view line) { return line.starts_with("*****"); }

/// Cuts the first line off, without its line end.
std::string_view takeLine(std::string_view& text) {
    const auto end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// "#10: ^a5-7110" → tag "010" and the rest; false when the line does not begin a field.
bool splitField(std::string_view line, std::string& tag, std::string_view& content) {
    if (!line.starts_with('#')) return false;
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon < 2 || colon > 6) return false;
    const auto digits = line.substr(1, colon - 1);
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) return false;
    tag = std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0').append(digits);
    content = line.substr(colon + 1);
    if (content.starts_with(' ')) content.remove_prefix(1);
    return true;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

MarcField makeField(std::string tag, std::string_view text) {
    MarcField field;
    field.tag = std::move(tag);
    auto mark = text.find('^');
    field.data = text.substr(0, mark);
    while (mark != std::string_view::npos) {
        text.remove_prefix(mark + 1);
        mark = text.find('^');
        const auto part = text.substr(0, mark);
        if (part.empty()) continue;
        const bool hasCode = part.front() > ' ' && part.front() <= '~';
        field.subfields.push_back({hasCode ? lower(part.front()) : ' ', std::string(part.substr(hasCode ? 1 : 0))});
    }
    return field;
}

std::variant<MarcRecord, iso::Damage> readRecord(std::string_view text) {
    MarcRecord record;
    std::string tag;
    std::string content;
    const auto finish = [&] {
        while (content.ends_with('\n')) content.pop_back(); // blank lines before the next field
        if (!tag.empty()) record.fields.push_back(makeField(std::exchange(tag, {}), content));
    };
    while (!text.empty()) {
        const auto line = takeLine(text);
        if (isEndLine(line)) break;
        std::string nextTag;
        std::string_view begin;
        if (splitField(line, nextTag, begin)) {
            finish();
            tag = std::move(nextTag);
            content = begin;
        } else if (!tag.empty()) {
            content.append("\n").append(line); // a value of several lines
        } else if (!line.empty()) {
            return iso::Damage{MarcProblem::NotARecord, "a line before the first field"};
        }
    }
    finish();
    if (record.fields.empty()) return iso::Damage{MarcProblem::BadStructure, "no fields"};
    return record;
}

} // namespace

Result<std::size_t> IrbisTextSource::recordSize() {
    for (;;) {
        const auto window = m_bytes.window();
        for (auto at = window.find("*****"); at != std::string_view::npos; at = window.find("*****", at + 1)) {
            if (at > 0 && window[at - 1] != '\n') continue;
            const auto end = window.find('\n', at);
            if (end != std::string_view::npos) return end + 1;
            if (m_bytes.atEnd()) return window.size();
            break;
        }
        if (m_bytes.atEnd() || window.size() >= iso::longestRecord) return window.size();
        CHECK(m_bytes.more());
    }
}

Result<std::optional<RecordSource::Found>> IrbisTextSource::next() {
    if (m_bytes.window().empty()) CHECK(m_bytes.more());
    if (m_bytes.position() == 0 && m_bytes.window().starts_with(byteOrderMark)) m_bytes.drop(byteOrderMark.size());
    for (;;) { // blank lines between records and at the end of the file
        m_bytes.drop(iso::fillerBefore(m_bytes.window()));
        if (!m_bytes.window().empty() || m_bytes.atEnd()) break;
        CHECK(m_bytes.more());
    }
    if (m_bytes.window().empty()) return std::optional<Found>();

    TRY(const auto size, recordSize());
    const auto bytes = m_bytes.window().substr(0, size);
    Found found;
    found.offset = m_bytes.position();
    const auto text = decodeValue(bytes, m_encoding);
    auto read = text ? readRecord(*text) : std::variant<MarcRecord, iso::Damage>(iso::Damage{MarcProblem::BadText, {}});
    if (auto* damage = std::get_if<iso::Damage>(&read)) {
        found.item = Broken{0, found.offset, damage->reason, std::move(damage->detail), excerpt(bytes)};
    } else {
        found.item = std::get<MarcRecord>(std::move(read));
    }
    m_bytes.drop(size);
    return std::optional(std::move(found));
}

} // namespace kitapdar::exchange
