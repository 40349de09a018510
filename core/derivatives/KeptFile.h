// A file that the program has made, moved into the folder of attached files with the promises of FileStore.
#pragma once

#include "core/digitization/KeptBytes.h"

#include <filesystem>
#include <string_view>

namespace kitapdar::derivatives {

/// Gives the file its name in the store, the one of its SHA-256; the disk has it when it is answered. `file`: on the
/// same file system, of which nothing is left. `extension`: ".pdf". Blocks; any thread, several at once.
Result<digitization::KeptBytes> keepFile(const std::filesystem::path& folder, const std::filesystem::path& file,
                                         std::string_view extension);

} // namespace kitapdar::derivatives
