#include "core/storage/Platform.h"

#include "core/base/Disk.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace kitapdar::storage {

bool isNetworkFileSystemType(std::uint64_t type) {
    // From linux/magic.h and the file systems' own sources. Those after SMB2 are shares of virtual machines, then
    // cluster file systems, then what nobody has used for long.
    constexpr std::array<std::uint64_t, 24> network = {
        0x6969,     0x517B,     0xFF534D42, 0xFE534D42,                         // NFS, SMB, CIFS, SMB2
        0x01021997, 0x786F4256, 0xBACBACBC, 0x7C7C6673,                         // 9p, vboxsf, vmhgfs, Parallels
        0x00C36400, 0x5346414F, 0x6B414653, 0x0BD00BD0, 0x01161970, 0x7461636F, // Ceph, AFS, AFS, Lustre, GFS2, OCFS2
        0x47504653, 0x19830326, 0x20030528, 0xAAD7AAEA, 0x61636673, 0x013111A8, // GPFS, BeeGFS, OrangeFS, PanFS, ACFS
        0x73757245, 0x564C,     0x2BAD1DEA, 0xA501FCF5};                        // Coda, NCP, VxFS of clusters
    return std::ranges::find(network, type & 0xFFFFFFFFU) != network.end();
}

bool isFuse(std::uint64_t type) { return (type & 0xFFFFFFFFU) == 0x65735546U; }

bool isLocalFuse(std::string_view mountType) { return mountType == "fuseblk"; }

std::string mountTypeOf(std::string_view mountinfo, std::string_view device) {
    // "36 35 0:45 / /mnt rw,noatime shared:1 - fuse.sshfs host:/ rw,user_id=1000"
    while (!mountinfo.empty()) {
        const std::string_view line = mountinfo.substr(0, mountinfo.find('\n'));
        mountinfo.remove_prefix(std::min(mountinfo.size(), line.size() + 1));
        const std::string wanted = " " + std::string(device) + " ";
        const std::size_t at = line.find(wanted);
        const std::size_t dash = line.find(" - ");
        if (at == std::string_view::npos || dash == std::string_view::npos || at > dash) continue;
        const std::string_view type = line.substr(dash + 3);
        return std::string(type.substr(0, type.find(' ')));
    }
    return {};
}

void endWithParent() { prctl(PR_SET_PDEATHSIG, SIGKILL); }

std::string computerName() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0) return {};
    return name.data();
}

bool onNetworkFileSystem(const std::filesystem::path& file) {
    struct statfs facts {};
    struct stat place {};
    std::filesystem::path asked = disk::withoutLinks(file);
    if (::stat(asked.c_str(), &place) != 0) asked = asked.parent_path(); // it is going to be made
    if (statfs(asked.c_str(), &facts) != 0) return false;
    const auto type = static_cast<std::uint64_t>(facts.f_type);
    if (!isFuse(type)) return isNetworkFileSystemType(type);
    if (::stat(asked.c_str(), &place) != 0) return true;
    std::ifstream in("/proc/self/mountinfo");
    const std::string mounts{std::istreambuf_iterator<char>(in), {}};
    const std::string device = std::to_string(major(place.st_dev)) + ":" + std::to_string(minor(place.st_dev));
    return !isLocalFuse(mountTypeOf(mounts, device));
}

} // namespace kitapdar::storage
