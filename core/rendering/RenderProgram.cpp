#include "core/rendering/RenderProgram.h"

#include "core/rendering/Protocol.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <string>
#include <unistd.h>

namespace kitapdar::rendering {

namespace {

constexpr int firstFree = 10; // above the numbers of the child, so that moving one does not overwrite another

} // namespace

int startRenderProgram(const char* argument, const std::vector<std::pair<const disk::Descriptor*, int>>& files) {
    std::error_code error;
    std::string name =
        (std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "kitapdar-render").string();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    std::vector<disk::Descriptor> raised; // what would stand in the way of the child's numbers is moved up
    for (const auto& [file, number] : files) {
        raised.emplace_back(::fcntl(file->number(), F_DUPFD_CLOEXEC, firstFree));
        posix_spawn_file_actions_adddup2(&actions, raised.back().number(), number);
    }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, foreignFile + 1);
    posix_spawn_file_actions_addchdir_np(&actions, "/");
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // What our threads block must not keep a signal from the child.
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    std::string given = argument;
    std::array<char*, 3> arguments{name.data(), given.empty() ? nullptr : given.data(), nullptr};
    // Nothing of our own: an environment may hold passwords.
    std::string locale = "LC_ALL=C.UTF-8";
    std::string platform = "QT_QPA_PLATFORM=offscreen";
    // The engine of recognition is four times slower when it divides a page among threads.
    std::string threads = "OMP_THREAD_LIMIT=1";
    std::array<char*, 4> environment{locale.data(), platform.data(), threads.data(), nullptr};
    ::pid_t process = -1;
    const int failure =
        posix_spawn(&process, name.c_str(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure == 0 ? process : -1;
}

} // namespace kitapdar::rendering
