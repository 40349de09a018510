#include "core/administration/OldBackups.h"

#include "core/administration/Manifest.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/storage/Connect.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

struct Earlier {
    fs::path folder;
    Manifest manifest;
};

/// The entry is in the chain only where everything before it is the same.
Result<bool> isOf(storage::Snapshot& snapshot, const Manifest& manifest) {
    if (!manifest.head) return false;
    TRY(const auto hash, snapshot.first("select hash from operation where seq = $1", {manifest.head->seq},
                                        [](const storage::Row& row) { return toHex(row.bytes(0)); }));
    return hash == manifest.head->hash;
}

bool hasAllFiles(const Earlier& backup) {
    const auto isThere = [](const fs::path& file, const BackedUpFile& described) {
        const auto bytes = disk::bytesOf(file);
        return bytes && *bytes == described.bytes;
    };
    if (!isThere(backup.folder / backup.manifest.library.path, backup.manifest.library)) return false;
    if (!backup.manifest.files) return true;
    return std::ranges::all_of(*backup.manifest.files, [&](const BackedUpFile& file) {
        return isThere(backup.folder / Manifest::filesFolder / file.path, file);
    });
}

/// Those of this library that were made before `newest`, the newest first.
Result<std::vector<Earlier>> before(storage::Snapshot& snapshot, const fs::path& newest) {
    TRY(const Manifest made, Manifest::read(newest));
    std::vector<Earlier> found;
    std::error_code error;
    fs::directory_iterator entry(newest.parent_path(), error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->is_symlink() || entry->path().filename() == newest.filename()) continue;
        auto manifest = Manifest::read(entry->path());
        if (!manifest || manifest->madeAt > made.madeAt) continue;
        TRY(const bool ours, isOf(snapshot, *manifest));
        if (ours) found.push_back({entry->path(), std::move(*manifest)});
    }
    std::ranges::sort(found, std::greater<>(), [](const Earlier& backup) { return backup.manifest.madeAt; });
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
    const fs::path made = disk::withoutLinks(newest);
    TRY(const auto connection, storage::openToRead(library));
    storage::Snapshot snapshot(*connection);
    TRY(const auto earlier, before(snapshot, made));
    std::vector<fs::path> removed;
    // What it lacks may be whole in an earlier one.
    TRY(Manifest manifest, Manifest::read(made));
    const bool lacks = !manifest.missing.empty();
    if (lacks || !hasAllFiles({made, std::move(manifest)})) return removed;
    std::int64_t kept = 1;
    for (const Earlier& backup : earlier) {
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
