// The largest memory that one child process of this program had, as the kernel tells of it while it lives.
#pragma once

#include <atomic>
#include <thread>

namespace kitapdar::bench {

class ChildMemory {
public:
    /// Looks ten times a second until it ends, at the children of this process and theirs.
    ChildMemory();
    ~ChildMemory();
    ChildMemory(const ChildMemory&) = delete;
    ChildMemory& operator=(const ChildMemory&) = delete;

    double megabytes() const { return m_kilobytes / 1024.0; }

private:
    void look();

    std::atomic<bool> m_isOver = false;
    std::atomic<long> m_kilobytes = 0;
    std::thread m_thread;
};

/// Seconds of processor time of this process and of all children that have ended.
double processorSeconds();
/// Of the children alone.
double processorSecondsOfChildren();

} // namespace kitapdar::bench
