#include "core/exchange/marc/Iso2709.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::exchange::iso {
namespace {

constexpr std::size_t entrySize = 12; // tag 3, length 4, address 5: what all dialects use
constexpr std::size_t lookAhead = 64; // enough to recognise the leader of the next record

struct Entry {
    std::string_view tag;
    std::size_t length;
    std::size_t start;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

/// The whole text as a number; nullopt unless every character is a digit. At most five digits here.
std::optional<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    for (const char c : text) {
        if (!isDigit(c)) return std::nullopt;
        value = value * 10 + static_cast<std::size_t>(c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

/// Looks like a record on a hasty glance: mostly digits where the length is, or nothing but filler.
bool mayBegin(std::string_view bytes) {
    bytes.remove_prefix(fillerBefore(bytes));
    const auto length = bytes.substr(0, 5);
    return length.empty() || 2 * std::count_if(length.begin(), length.end(), isDigit) > std::ssize(length);
}

/// A sound leader with a sound first directory entry: field data does not look like this by chance.
bool begins(std::string_view bytes) {
    bytes.remove_prefix(fillerBefore(bytes));
    if (bytes.size() < leaderSize + entrySize) return false;
    return number(bytes.substr(0, 5)) && number(bytes.substr(12, 5)) && number(bytes.substr(leaderSize + 3, 9));
}

bool hasRecordInside(std::string_view bytes, std::size_t size) {
    for (auto at = bytes.find(recordEnd); at != std::string_view::npos && at + 1 < size;
         at = bytes.find(recordEnd, at + 1)) {
        if (begins(bytes.substr(at + 1, lookAhead))) return true;
    }
    return false;
}

std::variant<std::vector<Entry>, Damage> readDirectory(std::string_view directory) {
    if (directory.size() % entrySize != 0) {
        return Damage{MarcProblem::BadDirectory, "size " + std::to_string(directory.size())};
    }
    std::vector<Entry> entries;
    entries.reserve(directory.size() / entrySize);
    for (std::size_t at = 0; at < directory.size(); at += entrySize) {
        const auto text = directory.substr(at, entrySize);
        const auto tag = text.substr(0, 3);
        const auto length = number(text.substr(3, 4));
        const auto start = number(text.substr(7, 5));
        if (!length || !start || !std::all_of(tag.begin(), tag.end(), isPrintable)) {
            return Damage{MarcProblem::BadDirectory, "entry " + std::to_string(at / entrySize + 1)};
        }
        entries.push_back({tag, *length, *start});
    }
    return entries;
}

/// The fields exactly where the directory says; nullopt when one of them does not end in a field end of its own.
std::optional<std::vector<RawField>> fieldsByAddress(const std::vector<Entry>& entries, std::string_view data) {
    std::vector<RawField> fields;
    fields.reserve(entries.size());
    for (const auto& entry : entries) {
        if (entry.length == 0 || entry.start + entry.length > data.size()) return std::nullopt;
        const auto content = data.substr(entry.start, entry.length);
        if (content.find(fieldEnd) != content.size() - 1) return std::nullopt;
        if (entry.start > 0 && data[entry.start - 1] != fieldEnd) return std::nullopt;
        fields.push_back({entry.tag, content.substr(0, content.size() - 1)});
    }
    return fields;
}

/// The fields by their order in the data, for a directory whose lengths are wrong (an export recoded to UTF-8 after its
/// lengths were written is the usual case).
std::optional<std::vector<RawField>> fieldsByOrder(std::vector<Entry> entries, std::string_view data) {
    if (data.empty() || data.back() != fieldEnd) return std::nullopt;
    if (std::count(data.begin(), data.end(), fieldEnd) != std::ssize(entries)) return std::nullopt;
    std::set<std::size_t> starts;
    for (const auto& entry : entries) starts.insert(entry.start);
    if (starts.size() == entries.size()) {
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.start < b.start; });
    }
    std::vector<RawField> fields;
    fields.reserve(entries.size());
    std::size_t dataFields = 0;
    std::size_t withSubfields = 0;
    for (const auto& entry : entries) {
        const auto content = data.substr(0, data.find(fieldEnd));
        const bool hasSubfields = content.find(subfieldMark) != std::string_view::npos;
        const bool control = entry.tag.starts_with("00");
        if (control && hasSubfields) return std::nullopt; // the fields stand elsewhere than the directory has them
        dataFields += control ? 0U : 1U;
        withSubfields += hasSubfields ? 1U : 0U;
        fields.push_back({entry.tag, content});
        data.remove_prefix(content.size() + 1);
    }
    // Some dialects have no subfields at all; where there are some, a field or two may lack them and no more.
    if (withSubfields > 0 && 2 * withSubfields < dataFields) return std::nullopt;
    return fields;
}

} // namespace

std::size_t fillerBefore(std::string_view bytes) {
    constexpr std::string_view filler("\r\n\t \x1A\0", 6);
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // files that were put one behind the other have it
    std::size_t size = 0;
    for (;;) {
        size = std::min(bytes.find_first_not_of(filler, size), bytes.size());
        if (!bytes.substr(size).starts_with(byteOrderMark)) return size;
        size += byteOrderMark.size();
    }
}

bool mayHoldRecords(std::string_view bytes) {
    if (mayBegin(bytes)) return true;
    for (auto at = bytes.find(recordEnd); at != std::string_view::npos; at = bytes.find(recordEnd, at + 1)) {
        const auto rest = bytes.substr(at + 1, lookAhead);
        if (fillerBefore(rest) < rest.size() && mayBegin(rest)) return true;
    }
    return false;
}

std::optional<std::size_t> recordSize(std::string_view bytes, bool atEnd) {
    if (const auto length = number(bytes.substr(0, 5)); length && bytes.size() >= 5 && *length > leaderSize) {
        if (!atEnd && bytes.size() < *length + lookAhead) return std::nullopt;
        if (*length <= bytes.size() && bytes[*length - 1] == recordEnd && mayBegin(bytes.substr(*length, lookAhead)) &&
            !hasRecordInside(bytes, *length)) {
            return *length;
        }
    }
    constexpr std::string_view ends("\x1D\x1E");
    for (auto at = bytes.find_first_of(ends); at != std::string_view::npos; at = bytes.find_first_of(ends, at + 1)) {
        if (!atEnd && bytes.size() < at + 1 + lookAhead && bytes.size() < longestRecord) return std::nullopt;
        const auto rest = bytes.substr(at + 1, lookAhead);
        if (bytes[at] == recordEnd ? mayBegin(rest) : begins(rest)) return at + 1;
    }
    if (atEnd || bytes.size() >= longestRecord) return std::min(bytes.size(), longestRecord);
    return std::nullopt;
}

std::variant<RawRecord, Damage> parse(std::string_view record) {
    const auto length = number(record.substr(0, 5));
    bool repaired = length != record.size();
    const bool tooShort = length && *length > record.size();
    if (record.ends_with(recordEnd)) {
        record.remove_suffix(1);
    } else {
        repaired = true;
    }
    if (!mayBegin(record)) return Damage{MarcProblem::NotARecord, {}};
    if (record.size() < leaderSize) return Damage{MarcProblem::Truncated, "no whole leader"};
    std::string leader(record.substr(0, leaderSize));
    for (char& c : leader) {
        if (isPrintable(c)) continue;
        c = ' ';
        repaired = true;
    }

    const auto directoryEnd = record.find(fieldEnd, leaderSize);
    if (directoryEnd == std::string_view::npos) {
        return Damage{tooShort ? MarcProblem::Truncated : MarcProblem::BadDirectory, "no end of the directory"};
    }
    if (number(record.substr(12, 5)) != directoryEnd + 1) repaired = true;
    auto directory = readDirectory(record.substr(leaderSize, directoryEnd - leaderSize));
    if (auto* damage = std::get_if<Damage>(&directory)) return std::move(*damage);
    auto& entries = std::get<std::vector<Entry>>(directory);
    if (entries.empty()) return Damage{MarcProblem::BadStructure, "no fields"};
    const auto data = record.substr(directoryEnd + 1);

    auto fields = fieldsByAddress(entries, data);
    if (!fields) {
        repaired = true;
        fields = fieldsByOrder(std::move(entries), data);
    }
    if (!fields) {
        return Damage{tooShort && !data.ends_with(fieldEnd) ? MarcProblem::Truncated : MarcProblem::BadDirectory,
                      "the entries do not fit the data"};
    }
    return RawRecord{std::move(leader), std::move(*fields), repaired};
}

} // namespace kitapdar::exchange::iso
