#include "tests/support/LocalServer.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kitapdar::test {

namespace {

/// A socket that listens at a port of the system's choice.
int listening(int& port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    EXPECT_EQ(::bind(socket, plain, size), 0);
    EXPECT_EQ(::listen(socket, 8), 0);
    EXPECT_EQ(::getsockname(socket, plain, &size), 0);
    port = ntohs(address.sin_port);
    return socket;
}

bool waits(int socket) {
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, 20) > 0;
}

} // namespace

LocalServer::LocalServer(std::string answer) : m_answer(std::move(answer)) {
    m_socket = listening(m_port);
    m_thread = std::thread([this] { serve(); });
}

LocalServer::~LocalServer() {
    m_ends = true;
    m_thread.join();
    ::close(m_socket);
}

std::string LocalServer::host() const { return "localhost:" + std::to_string(m_port); }

std::vector<std::string> LocalServer::asked() {
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

void LocalServer::serve() {
    std::vector<int> silent; // lines that are kept open
    while (!m_ends) {
        if (!waits(m_socket)) continue;
        const int line = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (line < 0) continue;
        while (!m_ends && !waits(line)) {
        }
        char bytes[8192];
        const ssize_t count = ::read(line, bytes, sizeof bytes);
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.emplace_back(bytes, count > 0 ? static_cast<std::size_t>(count) : 0);
        }
        if (m_answer.empty()) {
            silent.push_back(line);
            continue;
        }
        while (m_holds && !m_ends) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        (void)!::write(line, m_answer.data(), m_answer.size());
        ::close(line);
    }
    for (const int line : silent) ::close(line);
}

int freePort() {
    int port = 0;
    ::close(listening(port));
    return port;
}

} // namespace kitapdar::test
