// Bytes that the program itself has made, kept in the folder of attached files with the promises of FileStore: under
// the name of their SHA-256, synced, read again, never changed.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kitapdar::digitization {

struct KeptBytes {
    std::string path; // below the folder: "ab/ab….alto"
    std::int64_t bytes = 0;
    std::string sha256;
};

/// `extension`: ".alto", a constant of the program. Fault::DiskFull when there is no room; nothing half is left.
/// Blocks; any thread, several at once, also of several programs.
Result<KeptBytes> keepBytes(const std::filesystem::path& folder, std::string_view bytes, std::string_view extension);

/// The bytes, when they are those of the hash. Fault::Missing: there is no such file; Corrupt: it holds something else,
/// or more than `most` bytes. Blocks.
Result<std::string> keptBytes(const std::filesystem::path& folder, const std::string& path, std::string_view sha256,
                              std::int64_t most);

/// SHA-256 of bytes as lower-case hex.
std::string sha256OfBytes(std::string_view bytes);

} // namespace kitapdar::digitization
