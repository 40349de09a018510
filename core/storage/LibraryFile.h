// A library file on its disk, made fit to be moved.
#pragma once

#include "core/base/Result.h"

#include <filesystem>

namespace kitapdar::storage {

/// Folds the log that lies beside a library file into it, so that the file alone is the library and can be moved.
/// Fault::Busy when anybody has it open, Fault::Missing when there is no such file.
Result<void> foldWal(const std::filesystem::path& file);

} // namespace kitapdar::storage
