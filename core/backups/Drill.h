// A drill: a backup restored for trial, so that somebody knows that it can be.
#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace kitapdar::backups {

/// What was wrong with the backup; stable codes.
namespace findings {
inline constexpr std::string_view none;                        // ""
inline constexpr std::string_view part = "part_damaged";       // a file of it is not what was written
inline constexpr std::string_view unopened = "not_opened";     // the key does not open it, or its content is no library
inline constexpr std::string_view library = "library_damaged"; // the engine or the journal's chain finds damage
inline constexpr std::string_view content = "content_differs"; // rows, digest or journal are not those of the manifest
inline constexpr std::string_view question = "question_wrong"; // what must hold between rows does not
} // namespace findings

struct Drill {
    std::int64_t id = 0;
    Instant madeAt;              // when the backup was made
    Instant drilledAt;           // when the drill began
    std::int64_t openedIn = 0;   // ms: until the library of the backup was decrypted and its parts were read
    std::int64_t verifiedIn = 0; // ms: until it was restored, compared and asked
    std::string finding;         // "": the backup is good
    std::string detail;          // by table, row or file; never people
    std::int64_t version = 0;

    bool isGood() const { return finding.empty(); }
};

} // namespace kitapdar::backups
