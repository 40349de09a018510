// A child process (kitapdar-render) that has looked at no file yet and makes a process for each that is to be looked
// at: a copy of itself, which costs some milliseconds where a start costs a quarter of a second. A file sees no process
// that another one has seen.
#pragma once

#include "core/base/Disk.h"

#include <optional>

namespace kitapdar::rendering {

/// One thread: the one that made it, with which the process ends.
class RenderServer {
public:
    RenderServer() = default;
    ~RenderServer();
    RenderServer(const RenderServer&) = delete;
    RenderServer& operator=(const RenderServer&) = delete;

    struct Child {
        int process = -1;
        disk::Descriptor socket; // questions and answers
    };
    /// For the open file. nullopt: kitapdar-render cannot be started. Blocks; the first one takes the time of a start.
    std::optional<Child> child(const disk::Descriptor& file);
    /// Kills a process that child() has made.
    void end(int process);

private:
    bool start();
    void stop();
    std::optional<Child> made(const disk::Descriptor& file);

    int m_process = -1;
    disk::Descriptor m_socket;
};

} // namespace kitapdar::rendering
