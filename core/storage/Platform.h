// The few things that only the operating system can answer or do.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace kitapdar::storage {

/// The file lies on a network or other shared file system (NFS, SMB/CIFS, 9p), where SQLite's locks do not hold.
bool onNetworkFileSystem(const std::filesystem::path& file);

/// In a child between fork and exec: it is killed as soon as the thread that started it is gone. So it never continues
/// work that nobody waits for.
void endWithParent();

/// The name of this computer in its network; "" when it has none.
std::string computerName();

/// Whether a statfs f_type is one of those file systems. A function of its own so that it can be tested.
bool isNetworkFileSystemType(std::uint64_t type);

} // namespace kitapdar::storage
