// Removes old backups of a library, and nothing else: only what a manifest proves to be a backup of this very library.
#pragma once

#include "core/administration/Backup.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace kitapdar {

/// In the place of a number of backups: the newest one of each of the 7 last days, 5 last weeks (from Monday) and 12
/// last months on which one was made.
inline constexpr std::int64_t rotation = 0;

/// Whether each of these backups stays by rotation; the newest first. Days are those of this computer's clock. Pure but
/// for its zone.
std::vector<bool> keptByRotation(const std::vector<Instant>& madeAt);

/// To be called after backUp() has made and verified `newest`. Keeps it and the `keep` − 1 newest ones before it in the
/// same folder that have all their files in their sizes; removes the older ones. A backup counts as one of this library
/// when the library's journal has the entry with which the backup's journal ends; with `key` (manifestKeyOf()) only one
/// that is proven: others are neither counted nor removed. `newest` is never removed, nor what
/// was made after it. `keep`: 1 and more, or rotation. The folders that were removed. Blocks.
Result<std::vector<std::filesystem::path>> removeOldBackups(const storage::Address& library,
                                                            const std::filesystem::path& newest, std::int64_t keep,
                                                            const std::optional<ManifestKey>& key = std::nullopt);

} // namespace kitapdar
