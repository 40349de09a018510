// The frame of ISO 2709: where a record ends and which bytes belong to which field. Bytes only, no charsets.
//
// The directory is walked here and not by YAZ, which reads it too but shows the fields only by writing them out again:
// through its tree 63,000 authority and 23,000 large records a second, here 746,000 and 275,000. Above all YAZ mends in
// silence: a record with a wrong base address comes back empty and successful. A library must be told which record of
// its file was lost, so the reader has to know. Charsets stay with YAZ and ICU (core/text), and the tests hold this
// walk against what YAZ makes of the same files.
#pragma once

#include "core/exchange/MarcProblem.h"
#include "core/exchange/marc/Limits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::exchange::iso {

inline constexpr char recordEnd = '\x1D';
inline constexpr char fieldEnd = '\x1E';
inline constexpr char subfieldMark = '\x1F';
inline constexpr std::size_t leaderSize = 24;

/// A longer stretch without a record end is no record; it is given up in pieces of this size.
inline constexpr std::size_t longestRecord = limits::recordBytes;

struct RawField {
    std::string_view tag;
    std::string_view content; // without its field end
};

/// Fields are views into the bytes that were parsed.
struct RawRecord {
    std::string leader;           // 24 printable ASCII characters; damaged ones are blank
    std::vector<RawField> fields; // in the order of the directory
    bool repaired = false;        // the leader or the directory was wrong, and the fields could be told without it
};

struct Damage {
    MarcProblem reason;
    std::string detail; // technical, English
};

/// How many bytes of line ends, blanks, end-of-file and byte order marks stand before the next record.
std::size_t fillerBefore(std::string_view bytes);

/// Digits stand where the length of a record would, or a directory where its directory would, at the beginning or
/// behind a record end: not any bytes.
bool mayHoldRecords(std::string_view bytes);

/// Size of the record that begins at the first byte. The length in the leader is believed only when a record end stands
/// there and the next record, or nothing, follows; otherwise the record ends at the first record end with a leader, a
/// directory behind a damaged leader, or nothing behind it; where all fields of its own directory have come; or before
/// the first leader that follows a field end (a lost record end).
/// nullopt: not to be told without more bytes; never when `atEnd`.
std::optional<std::size_t> recordSize(std::string_view bytes, bool atEnd);

/// Of a piece that is no record: how many of its first bytes stand before a sound record that fills the rest of it. 0:
/// there is none.
std::size_t garbageBefore(std::string_view piece);

/// Parses one record as recordSize cut it. Wrong lengths are mended only when nothing is left to guess: the number of
/// fields is the number of directory entries and control fields stand where the directory has them. A length that was
/// no number is "00000" in the leader.
std::variant<RawRecord, Damage> parse(std::string_view record);

} // namespace kitapdar::exchange::iso
