// The backups of a library that lie in a folder, as their manifests tell.
#pragma once

#include "core/administration/Manifest.h"
#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <vector>

namespace kitapdar {

struct ListedBackup {
    std::filesystem::path folder; // of this backup
    Manifest manifest;
    bool isProven = true; // false: the library has a key, and the manifest does not carry its code
};

/// Those of this very library, the newest first: the journal of the library has the entry with which the journal of the
/// backup ends. `key` as of manifestKeyOf(); nullopt: nothing is proven or not. Nothing when the folder cannot be read.
/// Opens a connection of its own. Blocks; any thread.
Result<std::vector<ListedBackup>> backupsOf(const storage::Address& library, const std::filesystem::path& folder,
                                            const std::optional<ManifestKey>& key = std::nullopt);

/// Whether the library and every attached file of the manifest are there in their sizes; what the library had lost
/// before the backup was made does not count. Blocks.
bool hasAllFiles(const ListedBackup& backup);

} // namespace kitapdar
