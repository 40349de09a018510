#include "core/administration/BackupList.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/journal/Head.h"
#include "core/storage/Connect.h"
#include "core/storage/Transaction.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <system_error>
#include <utility>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

/// The entry is in the chain only where everything before it is the same.
Result<bool> isOf(storage::Snapshot& snapshot, const Manifest& manifest) {
    if (!manifest.head) return false;
    const auto hash = fromHex(manifest.head->hash);
    if (!hash) return false;
    return journal::hasEntry(snapshot, manifest.head->seq, *hash);
}

} // namespace

Result<std::vector<ListedBackup>> backupsOf(const storage::Address& library, const fs::path& folder,
                                            const std::optional<ManifestKey>& key) {
    TRY(const auto connection, storage::openToRead(library));
    storage::Snapshot snapshot(*connection);
    std::vector<ListedBackup> found;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (entry->is_symlink()) continue;
        auto manifest = Manifest::read(entry->path());
        if (!manifest) continue;
        TRY(const bool ours, isOf(snapshot, *manifest));
        if (!ours) continue;
        const bool isProven = !key || Manifest::read(entry->path(), key);
        found.push_back({entry->path(), std::move(*manifest), isProven});
    }
    std::ranges::sort(found, std::greater<>(), [](const ListedBackup& backup) { return backup.manifest.madeAt; });
    return found;
}

bool hasAllFiles(const ListedBackup& backup) {
    const auto isThere = [](const fs::path& folder, const BackedUpFile& described) {
        const StoredFile stored = described.stored();
        const auto bytes = disk::bytesOf(folder / stored.path);
        return bytes && *bytes == stored.bytes;
    };
    const Manifest& manifest = backup.manifest;
    if (!isThere(backup.folder, manifest.library)) return false;
    if (!manifest.files) return true;
    return std::ranges::all_of(*manifest.files, [&](const BackedUpFile& file) {
        return isThere(backup.folder / Manifest::filesFolder, file);
    });
}

} // namespace kitapdar
