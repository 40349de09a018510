#include "core/catalogue/AudienceMark.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace kitapdar::catalogue {

namespace {

constexpr std::array marks = {0, 6, 12, 14, 16, 18};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

/// Fields that are made to tell the audience, before those that may.
struct Place {
    std::string_view tag;
    char subfield; // '\0': any
};
constexpr std::array marc21 = {Place{"521", '\0'}, Place{"385", '\0'}};
constexpr std::array unimarc = {Place{"333", '\0'}};
constexpr std::array irbis = {Place{"900", 'z'}, Place{"333", '\0'}};

std::optional<int> markIn(const MarcField& field, char subfield) {
    if (subfield == '\0') {
        if (const auto mark = ageMarkIn(field.data)) return mark;
    }
    for (const MarcSubfield& each : field.subfields) {
        if (subfield != '\0' && each.code != subfield) continue;
        if (const auto mark = ageMarkIn(each.value)) return mark;
    }
    return std::nullopt;
}

template <class Places>
std::optional<int> markIn(const MarcRecord& record, const Places& places) {
    for (const Place& place : places) {
        for (const MarcField* field : record.all(place.tag)) {
            if (const auto mark = markIn(*field, place.subfield)) return mark;
        }
    }
    return std::nullopt;
}

std::optional<int> markInNotes(const MarcRecord& record, char block) {
    for (const MarcField& field : record.fields) {
        if (field.tag.empty() || field.tag.front() != block) continue;
        if (const auto mark = markIn(field, '\0')) return mark;
    }
    return std::nullopt;
}

std::optional<int> anyMarkOf(const MarcRecord& record, MarcFormat format) {
    switch (format) {
    case MarcFormat::Marc21:
        if (const auto mark = markIn(record, marc21)) return mark;
        return markInNotes(record, '5');
    case MarcFormat::Unimarc:
    case MarcFormat::Rusmarc:
        if (const auto mark = markIn(record, unimarc)) return mark;
        return markInNotes(record, '3');
    case MarcFormat::Irbis:
        if (const auto mark = markIn(record, irbis)) return mark;
        return markInNotes(record, '3');
    }
    return std::nullopt;
}

} // namespace

std::optional<int> ageMarkIn(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t first = at;
        int number = 0;
        for (; at < text.size() && isDigit(text[at]); ++at) number = std::min(number * 10 + (text[at] - '0'), 1000);
        std::size_t plus = at;
        if (plus < text.size() && text[plus] == ' ') ++plus;
        const char before = first > 0 ? text[first - 1] : ' ';
        // A decimal, a part of a word, a sum: "1.6+", "C++16+".
        const bool standsAlone = !isLetter(before) && before != '.' && before != ',' && before != '+' && before != '-';
        const bool hasPlus = plus < text.size() && text[plus] == '+';
        const char after = hasPlus && plus + 1 < text.size() ? text[plus + 1] : ' ';
        const bool ends = !isLetter(after) && !isDigit(after) && after != '+';
        if (hasPlus && standsAlone && ends && std::ranges::find(marks, number) != marks.end()) return number;
    }
    return std::nullopt;
}

std::optional<int> ageMarkOf(const MarcRecord& record, MarcFormat format) {
    const auto mark = anyMarkOf(record, format);
    return mark == 0 ? std::nullopt : mark;
}

Result<std::optional<int>> ageMarkOf(storage::Snapshot& snapshot, RecordId record) {
    TRY(const auto row,
        snapshot.first("select format, marc from record where id = $1", {record},
                       [](const storage::Row& each) { return std::pair(each.string(0), each.string(1)); }));
    if (!row) return std::optional<int>();
    const auto format = marcFormatFrom(row->first);
    // Most records have no mark: what has no plus is not taken apart.
    if (!format || row->second.find('+') == std::string::npos) return std::optional<int>();
    const auto marc = loadMarc(row->second);
    return marc ? ageMarkOf(*marc, *format) : std::optional<int>();
}

} // namespace kitapdar::catalogue
