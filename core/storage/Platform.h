// The few things that only the operating system can answer or do.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kitapdar::storage {

/// The file lies on a network or other shared file system, where SQLite's locks do not hold. Links are followed. Of
/// FUSE only disks (fuseblk: NTFS, exFAT) are local: sshfs, gvfs, davfs and the like are somewhere else.
bool onNetworkFileSystem(const std::filesystem::path& file);

/// In a child between fork and exec: it is killed as soon as the thread that started it is gone. So it never continues
/// work that nobody waits for.
void endWithParent();

/// The name of this computer in its network; "" when it has none.
std::string computerName();

/// Whether a statfs f_type is one of those file systems. Functions of their own so that they can be tested.
bool isNetworkFileSystemType(std::uint64_t type);
bool isFuse(std::uint64_t type);
/// Of a FUSE file system by the name of its type in a line of /proc/self/mountinfo: "fuse.sshfs", "fuseblk".
bool isLocalFuse(std::string_view mountType);
/// The type of the mount with this device number ("0:45") in the text of /proc/self/mountinfo; "" when none has it.
std::string mountTypeOf(std::string_view mountinfo, std::string_view device);

} // namespace kitapdar::storage
