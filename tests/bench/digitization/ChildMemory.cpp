#include "tests/bench/digitization/ChildMemory.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace kitapdar::bench {

namespace {

/// Of a process: its children, whichever of its threads has started them.
std::vector<long> childrenOf(const std::string& process) {
    std::vector<long> children;
    std::error_code error;
    for (const auto& task : std::filesystem::directory_iterator("/proc/" + process + "/task", error)) {
        std::ifstream file(task.path() / "children");
        for (long child = 0; file >> child;) children.push_back(child);
    }
    return children;
}

std::filesystem::path programOf(const std::string& process) {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/" + process + "/exe", error);
}

/// The most that the process had so far.
long kilobytesOf(const std::string& process) {
    std::ifstream status("/proc/" + process + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
    }
    return 0;
}

long mostOfDescendants(const std::string& process) {
    long most = 0;
    for (const long child : childrenOf(process)) {
        const std::string id = std::to_string(child);
        // Between its start and its own program a child is the image of this process.
        if (programOf(id) != programOf("self")) most = std::max(most, kilobytesOf(id));
        most = std::max(most, mostOfDescendants(id));
    }
    return most;
}

double seconds(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

} // namespace

ChildMemory::ChildMemory()
    : m_thread([this] {
          while (!m_isOver) {
              look();
              std::this_thread::sleep_for(std::chrono::milliseconds(100));
          }
      }) {}

ChildMemory::~ChildMemory() {
    m_isOver = true;
    m_thread.join();
}

void ChildMemory::look() { m_kilobytes = std::max(m_kilobytes.load(), mostOfDescendants("self")); }

double processorSeconds() { return seconds(RUSAGE_SELF) + seconds(RUSAGE_CHILDREN); }
double processorSecondsOfChildren() { return seconds(RUSAGE_CHILDREN); }

} // namespace kitapdar::bench
