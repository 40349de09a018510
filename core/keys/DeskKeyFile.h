// The desk's secret key in a file, for services, remote shells and desks without a keyring. It lies outside the
// library and its backups, readable by its owner alone.
#pragma once

#include "core/base/Result.h"
#include "core/keys/KeySlots.h"

#include <filesystem>
#include <optional>

namespace kitapdar::keys {

/// Blocks. nullopt: there is no such file. Fault::Denied when others than its owner may read it, Fault::Corrupt when it
/// holds no key.
Result<std::optional<DeskKey>> readDeskKey(const std::filesystem::path& file);
/// Makes a key pair and the file (mode 0600), never over another one. Blocks.
Result<DeskKey> makeDeskKey(const std::filesystem::path& file);
/// Overwrites what the file holds, as far as its disk does so in place, and removes it. Blocks.
Result<void> eraseDeskKey(const std::filesystem::path& file);

} // namespace kitapdar::keys
