#include "tests/support/YazTestServer.h"

#include "tests/support/LocalServer.h"

#include <csignal>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace kitapdar::test {

YazTestServer::YazTestServer() : m_host("localhost:" + std::to_string(freePort())) {
    std::string address = "tcp:" + m_host;
    std::string name = "yaz-ztest";
    std::string level = "-v";
    std::string none = "none";
    char* argv[] = {name.data(), level.data(), none.data(), address.data(), nullptr};
    m_runs = posix_spawnp(&m_process, name.c_str(), nullptr, nullptr, argv, environ) == 0;
}

YazTestServer::~YazTestServer() {
    if (!m_runs) return;
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace kitapdar::test
