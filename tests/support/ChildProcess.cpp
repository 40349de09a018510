#include "tests/support/ChildProcess.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace kitapdar::test {

namespace {

constexpr int fromParent = 3; // file numbers in the child
constexpr int toParent = 4;
constexpr const char* argumentsVariable = "KITAPDAR_CHILD_ARGUMENTS";

std::optional<std::string> takeLine(int file, std::string& heard) {
    for (;;) {
        if (const auto end = heard.find('\n'); end != std::string::npos) {
            std::string line = heard.substr(0, end);
            heard.erase(0, end + 1);
            return line;
        }
        char bytes[4096];
        const ssize_t count = ::read(file, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return std::nullopt;
        heard.append(bytes, static_cast<std::size_t>(count));
    }
}

/// A line is shorter than PIPE_BUF, so it arrives whole or not at all.
void putLine(int file, const std::string& line) {
    const std::string bytes = line + "\n";
    EXPECT_EQ(::write(file, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
}

} // namespace

ChildProcess::ChildProcess(const std::string& role, const std::vector<std::string>& arguments) {
    int down[2];
    int up[2];
    EXPECT_EQ(::pipe2(down, O_CLOEXEC), 0);
    EXPECT_EQ(::pipe2(up, O_CLOEXEC), 0);
    // Above the numbers of the child, so that moving one does not overwrite the other.
    const int childReads = ::fcntl(down[0], F_DUPFD_CLOEXEC, 10);
    const int childWrites = ::fcntl(up[1], F_DUPFD_CLOEXEC, 10);
    ::close(down[0]);
    ::close(up[1]);
    m_toChild = down[1];
    m_fromChild = up[0];

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, childReads, fromParent);
    posix_spawn_file_actions_adddup2(&actions, childWrites, toParent);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    std::vector<std::string> words = {"/proc/self/exe", "--gtest_also_run_disabled_tests",
                                      "--gtest_filter=Child.DISABLED_" + role};
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    std::string joined = std::string(argumentsVariable) + "=";
    for (const std::string& argument : arguments) joined += argument + "\n";
    std::vector<char*> environment = {joined.data()};
    for (char** variable = environ; *variable; ++variable) environment.push_back(*variable);
    environment.push_back(nullptr);

    EXPECT_EQ(posix_spawn(&m_process, "/proc/self/exe", &actions, nullptr, argv.data(), environment.data()), 0);
    posix_spawn_file_actions_destroy(&actions);
    ::close(childReads);
    ::close(childWrites);
}

ChildProcess::~ChildProcess() {
    ::close(m_toChild); // a child that waits for a line ends
    ::close(m_fromChild);
    if (m_process > 0) ::waitpid(m_process, nullptr, 0);
}

void ChildProcess::say(const std::string& line) { putLine(m_toChild, line); }

std::optional<std::string> ChildProcess::hear() { return takeLine(m_fromChild, m_heard); }

void ChildProcess::kill() {
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

std::vector<std::string> childArguments() {
    const char* joined = std::getenv(argumentsVariable);
    std::vector<std::string> arguments;
    std::istringstream lines(joined ? joined : "");
    for (std::string line; std::getline(lines, line);) arguments.push_back(line);
    return arguments;
}

std::optional<std::string> hearParent() {
    static std::string heard;
    return takeLine(fromParent, heard);
}

void tellParent(const std::string& line) { putLine(toParent, line); }

} // namespace kitapdar::test
