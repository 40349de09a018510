// When a library is to be backed up by itself: a schedule, and the rules that say from it what is due and what is late.
#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kitapdar {

/// What a computer remembers of the backups that it makes by itself.
struct BackupSchedule {
    enum class When { Off, Daily, EveryHours };

    When when = When::Off;
    int minuteOfDay = 3 * 60;     // of a daily backup: local time, 0…1439
    int hours = 4;                // from one backup to the next: 1 and more
    std::filesystem::path folder; // where the backups lie; "" = none is named yet, so nothing is made
    std::int64_t keep = 14;       // as of removeOldBackups(); 0: rotation
    bool atClosing = false;       // one more when the program is closed

    bool isOn() const { return when != When::Off && !folder.empty(); }
    friend bool operator==(const BackupSchedule&, const BackupSchedule&) = default;
};

/// What is known of the backups of a library.
struct BackupState {
    std::optional<Instant> newest; // when the newest good one was begun; nullopt: there is none
    std::optional<Instant> failed; // when the last one was tried that was not made; nullopt: the last one was made
    std::optional<Instant> drilled = std::nullopt; // when the newest one was made that a drill found good
};

/// Whether a backup has to be made now. One that was missed stays due until there is a backup; after a failure the next
/// one is tried half an hour later. A backup that claims to be of the future proves nothing. Pure.
bool isDue(const BackupSchedule& schedule, const BackupState& state, const Clock& clock);

/// Whether somebody has to look: the last backup was not made, there is none at all, or one has been due for more than
/// an hour. Without a schedule no age is too old. Pure.
bool needsAttention(const BackupSchedule& schedule, const BackupState& state, const Clock& clock);

/// Whether the newest backup that a drill has found good is older than 30 hours, or there is none. Without
/// a schedule no age is too old. Pure.
bool needsDrill(const BackupSchedule& schedule, const BackupState& state, const Clock& clock);

} // namespace kitapdar
