#include "core/administration/OldBackups.h"

#include "core/administration/BackupList.h"
#include "core/administration/Manifest.h"
#include "core/base/Disk.h"

#include <array>
#include <iterator>
#include <set>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

/// Those of this library that were made before `newest`, the newest first.
Result<std::vector<ListedBackup>> before(const storage::Address& library, const ListedBackup& newest,
                                         const std::optional<ManifestKey>& key) {
    TRY(auto found, backupsOf(library, newest.folder.parent_path(), key));
    std::erase_if(found, [&](const ListedBackup& backup) {
        return !backup.isProven || backup.folder.filename() == newest.folder.filename() ||
               backup.manifest.madeAt > newest.manifest.madeAt;
    });
    return found;
}

/// Under a name that is no backup's first: a half removed one is never taken for a backup.
Result<void> removeBackup(const fs::path& folder) {
    TRY(const auto work, disk::WorkFolder::beside(folder.parent_path() / Manifest::workName));
    return disk::renameNew(folder, work.path() / "removed");
}

/// The newest of each period, as long as there are periods.
class Periods {
public:
    explicit Periods(std::size_t most) : m_most(most) {}
    bool isNewestOf(std::int64_t period) { return m_seen.size() < m_most && m_seen.insert(period).second; }

private:
    std::size_t m_most;
    std::set<std::int64_t> m_seen;
};

/// Which of the earlier ones stay beside the newest.
std::vector<bool> kept(const ListedBackup& newest, const std::vector<ListedBackup>& earlier, std::int64_t keep) {
    std::vector<bool> stays;
    if (keep == rotation) {
        std::vector<Instant> moments{newest.manifest.madeAt};
        std::vector<std::size_t> whole; // one that has lost something does not stand for a good one
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            if (!hasAllFiles(earlier[i])) continue;
            moments.push_back(earlier[i].manifest.madeAt);
            whole.push_back(i);
        }
        const auto chosen = keptByRotation(moments);
        stays.assign(earlier.size(), true);
        for (std::size_t i = 0; i < whole.size(); ++i) stays[whole[i]] = chosen[i + 1];
        return stays;
    }
    std::int64_t number = 1;
    for (const ListedBackup& backup : earlier) {
        stays.push_back(number < keep);
        if (stays.back()) number += hasAllFiles(backup) ? 1 : 0;
    }
    return stays;
}

} // namespace

std::vector<bool> keptByRotation(const std::vector<Instant>& madeAt) {
    constexpr std::size_t days = 7;
    constexpr std::size_t weeks = 5;
    constexpr std::size_t months = 12;
    Periods ofDays(days);
    Periods ofWeeks(weeks);
    Periods ofMonths(months);
    const Day monday(1970, 1, 5);
    std::vector<bool> stays;
    for (const Instant each : madeAt) {
        const Day day = localDay(each);
        const std::int64_t number = day.daysSince(monday);
        const bool first = ofDays.isNewestOf(number);
        const bool second = ofWeeks.isNewestOf(number >= 0 ? number / 7 : number / 7 - 1);
        const bool third = ofMonths.isNewestOf(day.year() * 12LL + static_cast<std::int64_t>(day.month()));
        stays.push_back(first || second || third);
    }
    return stays;
}

Result<std::vector<fs::path>> removeOldBackups(const storage::Address& library, const fs::path& newest,
                                               std::int64_t keep, const std::optional<ManifestKey>& key) {
    ListedBackup made{disk::withoutLinks(newest), {}};
    TRY(made.manifest, Manifest::read(made.folder, key));
    TRY(const auto earlier, before(library, made, key));
    std::vector<fs::path> removed;
    // What it lacks may be whole in an earlier one.
    if (!made.manifest.missing.empty() || !hasAllFiles(made)) return removed;
    const std::vector<bool> stays = kept(made, earlier, keep);
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (stays[i]) continue;
        CHECK(removeBackup(earlier[i].folder));
        removed.push_back(earlier[i].folder);
    }
    return removed;
}

} // namespace kitapdar
