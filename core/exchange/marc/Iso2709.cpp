#include "core/exchange/marc/Iso2709.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::exchange::iso {
namespace {

constexpr std::size_t entrySize = 12; // tag 3, length 4, address 5: what all dialects use
constexpr std::size_t lookAhead = 96; // enough to recognise the leader of the next record, and its directory
constexpr std::size_t lengthSize = 5; // of the length that a leader begins with
// A length that is too short or too long moves all that follows, and one of blanks is taken for filler.
constexpr std::size_t shortestLeader = leaderSize - lengthSize;
constexpr std::size_t longestLeader = leaderSize + lengthSize;

struct Entry {
    std::string_view tag;
    std::size_t length;
    std::size_t start;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPrintable(char c) { return c >= ' ' && c <= '~'; }
bool isOfTag(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isMark(char c) { return c >= recordEnd && c <= subfieldMark; }

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

bool isEntry(std::string_view bytes) {
    return bytes.size() >= entrySize && std::all_of(bytes.begin(), bytes.begin() + 3, isOfTag) &&
           number(bytes.substr(3, 9));
}

/// A leader has none of the marks between fields and records.
bool hasMark(std::string_view bytes) { return std::any_of(bytes.begin(), bytes.end(), isMark); }

/// A leader that is sound but for its length, with a sound first directory entry: field data does not look like this by
/// chance.
bool begins(std::string_view bytes) {
    bytes.remove_prefix(fillerBefore(bytes));
    if (bytes.size() < leaderSize + entrySize) return false;
    if (!number(bytes.substr(12, 5)) || !number(bytes.substr(leaderSize + 3, 9))) return false;
    if (number(bytes.substr(0, lengthSize))) return true;
    return !hasMark(bytes.substr(0, leaderSize)) && isEntry(bytes.substr(leaderSize));
}

/// A directory stands where that of a record would, whatever the leader says.
bool hasDirectory(std::string_view bytes) {
    bytes.remove_prefix(fillerBefore(bytes));
    for (std::size_t at = shortestLeader; at <= longestLeader && at < bytes.size(); ++at) {
        if (!isEntry(bytes.substr(at)) || hasMark(bytes.substr(0, at))) continue;
        const auto next = bytes.substr(at + entrySize);
        if (next.starts_with(fieldEnd) || isEntry(next)) return true;
    }
    return false;
}

/// Behind a record end.
bool mayFollow(std::string_view bytes) { return mayBegin(bytes) || hasDirectory(bytes); }

bool hasRecordInside(std::string_view bytes, std::size_t size) {
    for (auto at = bytes.find(recordEnd); at != std::string_view::npos && at + 1 < size;
         at = bytes.find(recordEnd, at + 1)) {
        const auto rest = bytes.substr(at + 1, lookAhead);
        if (begins(rest) || hasDirectory(rest)) return true;
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

/// 24 printable characters of a leader of any size: what is lacking or too much is of the length.
std::string leaderIn(std::string_view bytes) {
    std::string leader(bytes);
    if (leader.size() < leaderSize) leader.insert(0, leaderSize - leader.size(), ' ');
    if (leader.size() > leaderSize) leader.erase(0, leader.size() - leaderSize);
    std::replace_if(
        leader.begin(), leader.end(), [](char c) { return !isPrintable(c); }, ' ');
    if (!number(std::string_view(leader).substr(0, lengthSize))) leader.replace(0, lengthSize, lengthSize, '0');
    return leader;
}

/// Leader and directory of a record.
struct Frame {
    std::size_t leader = leaderSize; // its size
    std::size_t dataBegin = 0;
    std::vector<Entry> entries;

    /// Size of the data by their addresses.
    std::size_t dataSize() const {
        std::size_t size = 0;
        for (const Entry& entry : entries) size = std::max(size, entry.start + entry.length);
        return size;
    }
    /// Behind a leader of a wrong size the entries are believed only when each of them fits.
    bool isMoved() const { return leader != leaderSize; }
};

std::variant<Frame, Damage> readFrame(std::string_view record) {
    Frame frame;
    const auto end = record.find(fieldEnd, leaderSize);
    if (end == std::string_view::npos) return Damage{MarcProblem::BadDirectory, "no end of the directory"};
    frame.dataBegin = end + 1;
    const std::size_t leader = shortestLeader + (end - shortestLeader) % entrySize;
    if (leader <= longestLeader) frame.leader = leader;
    auto directory = readDirectory(record.substr(frame.leader, end - frame.leader));
    if (auto* damage = std::get_if<Damage>(&directory)) return std::move(*damage);
    frame.entries = std::get<std::vector<Entry>>(std::move(directory));
    if (frame.entries.empty()) return Damage{MarcProblem::BadStructure, "no fields"};
    return frame;
}

/// Where a record ends by its own directory, whatever stands behind it. Asked for one place after the other.
class OwnEnd {
public:
    explicit OwnEnd(std::string_view bytes) : m_bytes(bytes.substr(0, longestRecord)) {}

    /// All fields lie before this place, each where the directory has it.
    bool isByAddress(std::size_t end) {
        if (!read() || end < m_begin || end - m_begin != m_size) return false;
        return fieldsByAddress(m_frame->entries, m_bytes.substr(m_begin, m_size)).has_value();
    }
    /// Or at least as many as the directory has.
    bool isByOrder(std::size_t end) {
        if (!read() || m_frame->isMoved() || end < m_counted) return false;
        m_fieldEnds += std::count(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_counted),
                                  m_bytes.begin() + static_cast<std::ptrdiff_t>(end), fieldEnd);
        m_counted = end;
        if (m_fieldEnds != std::ssize(m_frame->entries) || m_bytes[end - 1] != fieldEnd) return false;
        return fieldsByOrder(m_frame->entries, m_bytes.substr(m_begin, end - m_begin)).has_value();
    }

private:
    bool read() {
        if (!std::exchange(m_isRead, true)) {
            auto frame = readFrame(m_bytes);
            if (auto* sound = std::get_if<Frame>(&frame)) {
                m_begin = m_counted = sound->dataBegin;
                m_size = sound->dataSize();
                m_frame = std::move(*sound);
            }
        }
        return m_frame.has_value();
    }

    std::string_view m_bytes;
    bool m_isRead = false;
    std::optional<Frame> m_frame;
    std::size_t m_begin = 0;   // of the data
    std::size_t m_size = 0;    // of the data, by the addresses
    std::size_t m_counted = 0; // up to here
    std::ptrdiff_t m_fieldEnds = 0;
};

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
    if (mayFollow(bytes.substr(0, lookAhead))) return true;
    for (auto at = bytes.find(recordEnd); at != std::string_view::npos; at = bytes.find(recordEnd, at + 1)) {
        const auto rest = bytes.substr(at + 1, lookAhead);
        if (fillerBefore(rest) < rest.size() && mayFollow(rest)) return true;
    }
    return false;
}

std::optional<std::size_t> recordSize(std::string_view bytes, bool atEnd) {
    OwnEnd own(bytes);
    if (const auto length = number(bytes.substr(0, lengthSize));
        length && bytes.size() >= lengthSize && *length > leaderSize) {
        if (!atEnd && bytes.size() < *length + lookAhead) return std::nullopt;
        if (*length <= bytes.size() && bytes[*length - 1] == recordEnd && mayFollow(bytes.substr(*length, lookAhead)) &&
            !hasRecordInside(bytes, *length)) {
            return *length;
        }
    }
    constexpr std::string_view ends("\x1D\x1E");
    for (auto at = bytes.find_first_of(ends); at != std::string_view::npos; at = bytes.find_first_of(ends, at + 1)) {
        if (!atEnd && bytes.size() < at + 1 + lookAhead && bytes.size() < longestRecord) return std::nullopt;
        const auto rest = bytes.substr(at + 1, lookAhead);
        if (bytes[at] == recordEnd ? mayFollow(rest) : begins(rest)) return at + 1;
        if (at >= longestRecord) continue;
        if (bytes[at] == recordEnd && (own.isByAddress(at) || own.isByOrder(at))) return at + 1;
        if (bytes[at] == fieldEnd && hasDirectory(rest) && own.isByAddress(at + 1)) return at + 1;
    }
    if (atEnd || bytes.size() >= longestRecord) return std::min(bytes.size(), longestRecord);
    return std::nullopt;
}

std::size_t garbageBefore(std::string_view piece) {
    for (std::size_t at = 1; at + leaderSize + entrySize < piece.size(); ++at) {
        const auto rest = piece.substr(at);
        if (number(rest.substr(0, lengthSize)) == rest.size() && begins(rest)) return at;
    }
    return 0;
}

std::variant<RawRecord, Damage> parse(std::string_view record) {
    const auto length = number(record.substr(0, lengthSize));
    const auto size = record.size();
    bool repaired = length != size;
    const bool tooShort = length && *length > size;
    if (record.ends_with(recordEnd)) {
        record.remove_suffix(1);
    } else {
        repaired = true;
    }
    if (!mayFollow(record.substr(0, lookAhead))) return Damage{MarcProblem::NotARecord, {}};
    if (record.size() < leaderSize) return Damage{MarcProblem::Truncated, "no whole leader"};

    auto read = readFrame(record);
    if (auto* damage = std::get_if<Damage>(&read)) {
        const bool isCut = tooShort && record.find(fieldEnd, leaderSize) == std::string_view::npos;
        return isCut ? Damage{MarcProblem::Truncated, damage->detail} : std::move(*damage);
    }
    auto& frame = std::get<Frame>(read);
    std::string leader = leaderIn(record.substr(0, frame.leader));
    if (number(leader.substr(12, 5)) != frame.dataBegin || leader != record.substr(0, frame.leader)) repaired = true;
    const auto data = record.substr(frame.dataBegin);

    auto fields = fieldsByAddress(frame.entries, data);
    if (fields && frame.isMoved() && frame.dataSize() != data.size()) fields.reset();
    if (!fields) {
        repaired = true;
        if (!frame.isMoved()) fields = fieldsByOrder(std::move(frame.entries), data);
    }
    if (!fields) {
        return Damage{tooShort && !data.ends_with(fieldEnd) ? MarcProblem::Truncated : MarcProblem::BadDirectory,
                      "the entries do not fit the data"};
    }
    return RawRecord{std::move(leader), std::move(*fields), repaired};
}

} // namespace kitapdar::exchange::iso
