#include "core/recognition/WorkerName.h"

#include "core/base/ReadFile.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <optional>
#include <unistd.h>

namespace kitapdar::recognition {

namespace {

constexpr char between = ' ';

/// The computer as it runs now: a name alone may be another's, too, and after a start all processes are others.
std::string computer() {
    std::array<char, 256> name{};
    (void)::gethostname(name.data(), name.size() - 1);
    const auto start = disk::readBeginning("/proc/sys/kernel/random/boot_id", 64);
    std::string text = name.data();
    text += '/';
    text += start ? start->substr(0, start->find('\n')) : std::string();
    for (char& byte : text) {
        if (byte == between) byte = '_';
    }
    return text;
}

struct Process {
    std::string begin; // in ticks of the system
    bool isDead = false;
};

/// nullopt: nothing can be known of it.
std::optional<Process> processOf(const std::string& number) {
    const auto facts = disk::readBeginning("/proc/" + number + "/stat", 4096);
    if (!facts) return std::nullopt;
    // The name of the program stands in brackets and may hold anything.
    std::size_t at = facts->rfind(')');
    if (at == std::string::npos || at + 2 >= facts->size()) return std::nullopt;
    const bool isDead = (*facts)[at + 2] == 'Z';
    constexpr int placeBehindName = 20;
    for (int i = 0; i < placeBehindName && at != std::string::npos; ++i) at = facts->find(' ', at + 1);
    if (at == std::string::npos) return std::nullopt;
    return Process{facts->substr(at + 1, facts->find(' ', at + 1) - at - 1), isDead};
}

} // namespace

std::string workerName(int thread) {
    const std::string process = std::to_string(::getpid());
    const auto own = processOf(process);
    return computer() + between + process + between + (own ? own->begin : "0") + between + std::to_string(thread);
}

bool hasEnded(std::string_view name) {
    std::array<std::string, 4> parts;
    for (std::string& part : parts) {
        const std::size_t end = name.find(between);
        part = name.substr(0, end);
        name = end == std::string_view::npos ? std::string_view() : name.substr(end + 1);
    }
    const auto& [machine, process, begin, thread] = parts;
    if (machine != computer() || process.empty() || begin.empty() || thread.empty()) return false;
    int number = 0;
    const auto [end, error] = std::from_chars(process.data(), process.data() + process.size(), number);
    if (error != std::errc() || end != process.data() + process.size() || number < 2) return false;
    if (::kill(number, 0) != 0 && errno == ESRCH) return true;
    const auto now = processOf(process);
    return now && (now->isDead || now->begin != begin);
}

} // namespace kitapdar::recognition
