// A server of this computer that gives every caller the same answer, whatever is asked: for clients of other people's
// servers.
#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace kitapdar::test {

class LocalServer {
public:
    /// What is sent when something was asked, before the line is closed; empty: nothing ever, the line stays open.
    explicit LocalServer(std::string answer);
    ~LocalServer();
    LocalServer(const LocalServer&) = delete;
    LocalServer& operator=(const LocalServer&) = delete;

    /// "localhost:40123"
    std::string host() const;
    /// From now on answers wait until release().
    void hold() { m_holds = true; }
    void release() { m_holds = false; }
    /// What the callers have asked, as far as it came at once.
    std::vector<std::string> asked();

private:
    void serve();

    const std::string m_answer;
    int m_socket = -1;
    int m_port = 0;
    std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_holds = false;
    std::thread m_thread;
};

/// A port at which nobody listens just now.
int freePort();

} // namespace kitapdar::test
