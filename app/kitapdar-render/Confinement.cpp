#include "app/kitapdar-render/Confinement.h"

#include <array>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kitapdar::render {

namespace {

constexpr ::rlim_t gigabyte = ::rlim_t{1} << 30U;

void limit(__rlimit_resource what, ::rlim_t most) {
    const rlimit both{most, most};
    (void)::setrlimit(what, &both);
}

void allowReading(int ruleset, const char* folder) {
    const int opened = ::open(folder, O_PATH | O_CLOEXEC);
    if (opened < 0) return;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE;
    rule.parent_fd = opened;
    (void)::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    ::close(opened);
}

/// Since Linux 5.13.
void closeDisks() {
    landlock_ruleset_attr attributes{};
    constexpr std::uint64_t lastOfFirstVersion = LANDLOCK_ACCESS_FS_MAKE_SYM;
    attributes.handled_access_fs = lastOfFirstVersion * 2 - 1;
    const auto ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (ruleset < 0) return;
    for (const char* folder : {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig"})
        allowReading(ruleset, folder);
    (void)::syscall(SYS_landlock_restrict_self, ruleset, 0);
    ::close(ruleset);
}

} // namespace

void confine() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0);
    (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 64);
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes for itself
    limit(RLIMIT_DATA, 2 * gigabyte);
    limit(RLIMIT_AS, 8 * gigabyte);
#endif
    closeDisks();
}

} // namespace kitapdar::render
