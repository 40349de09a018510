#include "core/storage/Platform.h"

#include <array>
#include <csignal>
#include <sys/prctl.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace kitapdar::storage {

bool isNetworkFileSystemType(std::uint64_t type) {
    // From linux/magic.h and the file systems' own sources: NFS, SMB, CIFS, SMB2, 9p (shares of virtual machines).
    constexpr std::array<std::uint64_t, 5> network = {0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x01021997};
    for (const std::uint64_t each : network) {
        if ((type & 0xFFFFFFFFU) == each) return true;
    }
    return false;
}

void endWithParent() { prctl(PR_SET_PDEATHSIG, SIGKILL); }

std::string computerName() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0) return {};
    return name.data();
}

bool onNetworkFileSystem(const std::filesystem::path& file) {
    struct statfs facts {};
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (statfs(folder.c_str(), &facts) != 0) return false;
    return isNetworkFileSystemType(static_cast<std::uint64_t>(facts.f_type));
}

} // namespace kitapdar::storage
