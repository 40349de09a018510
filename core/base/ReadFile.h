// Small files read as a whole, whatever lies under their name.
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace kitapdar::disk {

/// The first `most` bytes of a regular file, or all of it. Fault::Missing for what is none: a pipe or a device might
/// never end. Blocks.
Result<std::string> readBeginning(const std::filesystem::path& file, std::size_t most);

} // namespace kitapdar::disk
