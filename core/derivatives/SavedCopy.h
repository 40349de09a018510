// A made file, saved where somebody wants it.
#pragma once

#include "core/documents/Renderer.h"
#include "core/storage/Address.h"

#include <filesystem>

namespace kitapdar::derivatives {

/// Copies a file of the library's folder to `to`, whole or not at all; one that is there is written over. Refuses names
/// of the library and what is no ordinary file (storage::checkOutput). Fault::DiskFull; then there is what there was.
/// Blocks; any thread.
Result<void, documents::DocumentRefusal> saveCopy(const std::filesystem::path& from, const std::filesystem::path& to,
                                                  const storage::Address& library);

} // namespace kitapdar::derivatives
