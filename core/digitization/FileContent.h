// The content of files read and written in pieces, known by its SHA-256. Blocks; any thread.
#pragma once

#include "core/base/Disk.h"
#include "core/base/Result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace kitapdar::digitization {

/// Called with each piece, of at most a megabyte; a fault stops the work and is its answer.
using OnPiece = std::function<Result<void>(std::string_view piece)>;

/// SHA-256 of a file as lower-case hex.
Result<std::string> sha256Of(const std::filesystem::path& file);
/// Copies to a new file with the rights of `store`, a folder, and writes it through to the disk on the way and at the
/// end. The SHA-256 of what was read.
Result<std::string> copyHashed(const disk::Descriptor& from, const std::filesystem::path& to,
                               const std::filesystem::path& store, const OnPiece& piece);
/// Whether the disk, not its cache, holds this content. What cannot be read is not whole.
Result<bool> isWhole(const std::filesystem::path& file, std::string_view sha256, const OnPiece& piece);
/// A folder of a store: whoever may use the store may use it.
Result<void> makeStoreFolder(const std::filesystem::path& folder);

} // namespace kitapdar::digitization
