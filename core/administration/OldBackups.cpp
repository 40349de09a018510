#include "core/administration/OldBackups.h"

#include "core/administration/BackupList.h"
#include "core/administration/Manifest.h"
#include "core/base/Disk.h"

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

/// Those of this library that were made before `newest`, the newest first.
Result<std::vector<ListedBackup>> before(const storage::Address& library, const ListedBackup& newest) {
    TRY(auto found, backupsOf(library, newest.folder.parent_path()));
    std::erase_if(found, [&](const ListedBackup& backup) {
        return backup.folder.filename() == newest.folder.filename() || backup.manifest.madeAt > newest.manifest.madeAt;
    });
    return found;
}

/// Under a name that is no backup's first: a half removed one is never taken for a backup.
Result<void> removeBackup(const fs::path& folder) {
    TRY(const auto work, disk::WorkFolder::beside(folder.parent_path() / Manifest::workName));
    return disk::renameNew(folder, work.path() / "removed");
}

} // namespace

Result<std::vector<fs::path>> removeOldBackups(const storage::Address& library, const fs::path& newest,
                                               std::int64_t keep) {
    ListedBackup made{disk::withoutLinks(newest), {}};
    TRY(made.manifest, Manifest::read(made.folder));
    TRY(const auto earlier, before(library, made));
    std::vector<fs::path> removed;
    // What it lacks may be whole in an earlier one.
    if (!made.manifest.missing.empty() || !hasAllFiles(made)) return removed;
    std::int64_t kept = 1;
    for (const ListedBackup& backup : earlier) {
        if (kept < keep) {
            kept += hasAllFiles(backup) ? 1 : 0; // one that has lost something does not stand for a good one
            continue;
        }
        CHECK(removeBackup(backup.folder));
        removed.push_back(backup.folder);
    }
    return removed;
}

} // namespace kitapdar
