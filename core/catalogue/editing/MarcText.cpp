#include "core/catalogue/editing/MarcText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace kitapdar::catalogue {

namespace {

using What = MarcLineFault::What;

constexpr std::size_t leaderSize = 24;
constexpr std::string_view leaderTag = "LDR";
constexpr std::array<std::pair<char, std::string_view>, 2> signs{{{'$', "dollar"}, {'{', "lcub"}}};

bool isControlCharacter(char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto sign = std::ranges::find(signs, c, &std::pair<char, std::string_view>::first);
        if (sign != signs.end()) {
            out.append("{").append(sign->second).append("}");
        } else if (isControlCharacter(c)) {
            const auto byte = static_cast<unsigned char>(c);
            out.append("{U+00").append({digits[byte >> 4U], digits[byte & 15U]}).append("}");
        } else {
            out += c;
        }
    }
    return out;
}

/// The character that stands between braces.
std::optional<char> signOf(std::string_view name) {
    for (const auto& [sign, word] : signs) {
        if (word == name) return sign;
    }
    if (!name.starts_with("U+00") || name.size() != 6) return std::nullopt;
    int value = 0;
    const auto [end, problem] = std::from_chars(name.data() + 4, name.data() + 6, value, 16);
    if (problem != std::errc() || end != name.data() + 6) return std::nullopt;
    return static_cast<char>(value);
}

std::optional<std::string> unescaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto begin = text.find('{');
        out += text.substr(0, begin);
        if (begin == std::string_view::npos) break;
        const auto end = text.find('}', begin);
        if (end == std::string_view::npos) return std::nullopt;
        const auto sign = signOf(text.substr(begin + 1, end - begin - 1));
        if (!sign) return std::nullopt;
        out += *sign;
        text.remove_prefix(end + 1);
    }
    return out;
}

bool isControlTag(std::string_view tag) { return tag.size() == 3 && tag.starts_with("00"); }

char shownIndicator(char c) { return c == ' ' ? '#' : c; }
char readIndicator(char c) { return c == '#' ? ' ' : c; }

bool isTag(std::string_view tag) {
    return (tag.size() == 3 || tag.size() == 4) && std::ranges::all_of(tag, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

std::optional<What> readSubfields(std::string_view rest, MarcField& field) {
    const auto first = rest.find('$');
    const auto data = unescaped(rest.substr(0, first));
    if (!data) return What::Escape;
    field.data = *data;
    rest.remove_prefix(std::min(first, rest.size()));
    while (!rest.empty()) {
        rest.remove_prefix(1);
        if (rest.empty() || static_cast<unsigned char>(rest.front()) < ' ' || rest.front() > '~' || rest.front() == '$')
            return What::SubfieldCode;
        const auto end = std::min(rest.find('$'), rest.size());
        auto value = unescaped(rest.substr(1, end - 1));
        if (!value) return What::Escape;
        field.subfields.push_back({rest.front(), std::move(*value)});
        rest.remove_prefix(end);
    }
    return std::nullopt;
}

std::optional<What> readLine(std::string_view line, MarcRecord& record) {
    const auto blank = line.find(' ');
    const auto tag = line.substr(0, blank);
    if (!isTag(tag)) return What::Tag;
    std::string_view rest = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
    if (tag == leaderTag) {
        const auto leader = unescaped(rest);
        if (!leader) return What::Escape;
        if (!record.leader.empty() || leader->size() != leaderSize) return What::Leader;
        record.leader = *leader;
        return std::nullopt;
    }
    MarcField field;
    field.tag = tag;
    // IRBIS has subfields in such fields, too; a dollar sign of the data itself is never written as one.
    if (isControlTag(tag) && rest.find('$') == std::string_view::npos) {
        const auto data = unescaped(rest);
        if (!data) return What::Escape;
        field.data = *data;
        record.fields.push_back(std::move(field));
        return std::nullopt;
    }
    if (rest.size() < 2 || rest[0] == '$' || rest[1] == '$' || (rest.size() > 2 && rest[2] != ' '))
        return What::Indicators;
    if (static_cast<unsigned char>(rest[0]) > '~' || static_cast<unsigned char>(rest[1]) > '~') return What::Indicators;
    field.indicator1 = readIndicator(rest[0]);
    field.indicator2 = readIndicator(rest[1]);
    rest.remove_prefix(std::min<std::size_t>(3, rest.size()));
    if (const auto what = readSubfields(rest, field)) return what;
    record.fields.push_back(std::move(field));
    return std::nullopt;
}

} // namespace

std::string editableText(const MarcRecord& record) {
    std::string text;
    if (!record.leader.empty()) text.append(leaderTag).append(" ").append(escaped(record.leader)).append("\n");
    for (const MarcField& field : record.fields) {
        text.append(field.tag).append(" ");
        if (!isControlTag(field.tag) || !field.subfields.empty())
            text.append({shownIndicator(field.indicator1), shownIndicator(field.indicator2), ' '});
        text += escaped(field.data);
        for (const MarcSubfield& part : field.subfields) text.append({'$', part.code}).append(escaped(part.value));
        text += '\n';
    }
    return text;
}

ReadText readText(std::string_view text) {
    ReadText read;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const auto end = std::min(text.find('\n'), text.size());
        auto each = text.substr(0, end);
        if (each.ends_with('\r')) each.remove_suffix(1);
        if (!each.empty()) {
            if (const auto what = readLine(each, read.record)) read.faults.push_back({line, *what});
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return read;
}

bool canBeEdited(const MarcRecord& record) {
    const auto read = readText(editableText(record));
    return read.faults.empty() && read.record == record;
}

} // namespace kitapdar::catalogue
