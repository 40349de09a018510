// A library file as a thing that lies on a disk: looked into without being changed, and moved.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <filesystem>
#include <memory>

namespace kitapdar::storage {

/// Opens a library file for reading only; nothing is migrated. Faults: Offline (missing), Corrupt (not ours),
/// SchemaTooNew. The connection belongs to the calling thread.
Result<std::unique_ptr<Connection>> openToRead(const std::filesystem::path& file);

/// Folds the log that lies beside a library file into it, so that the file alone is the library and can be moved.
/// Fault::Busy when anybody has it open.
Result<void> settle(const std::filesystem::path& file);

} // namespace kitapdar::storage
