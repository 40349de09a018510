// Does a full-text index of a library file find what its rows say? Private to core/storage.
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar::storage::sqlite {

/// The tables whose inverted index is not that of their rows, or cannot be read. The engine's own comparison needs the
/// lock of the writer, so it is made in a copy of the index, in a temporary file of the engine: desks work on. Blocks,
/// some two seconds with 100,000 records. Fault::DiskFull when there is no room for the copy.
Result<std::vector<std::string>> brokenTextIndexes(const std::filesystem::path& file);
/// Gives every full-text index an empty structure, so that the engine can open it, if only to drop it.
Result<void> mendTextIndexes(const std::filesystem::path& file);

} // namespace kitapdar::storage::sqlite
