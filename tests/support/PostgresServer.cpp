#include "tests/support/PostgresServer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <netinet/in.h>
#include <random>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace kitapdar::test {

namespace {

namespace fs = std::filesystem;

/// The newest server that is installed.
fs::path programs() {
    std::vector<fs::path> versions;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql", none)) {
        if (fs::exists(entry.path() / "bin/initdb")) versions.push_back(entry.path() / "bin");
    }
    if (versions.empty()) ADD_FAILURE() << "PostgreSQL's server is not installed";
    return versions.empty() ? fs::path() : *std::ranges::max_element(versions);
}

/// The server refuses to run for root: then for the user that its package made.
void run(const std::string& command) {
    const std::string whole = ::geteuid() == 0 ? "runuser -u postgres -- sh -c \"cd / && " + command + "\"" : command;
    ASSERT_EQ(std::system((whole + " >/dev/null 2>&1").c_str()), 0) << command;
}

int freePort() {
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    ::bind(probe, reinterpret_cast<sockaddr*>(&place), sizeof place);
    ::getsockname(probe, reinterpret_cast<sockaddr*>(&place), &size);
    ::close(probe);
    return ntohs(place.sin_port);
}

int parentOf(int process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string word; status >> word;) {
        int parent = 0;
        if (word == "PPid:" && status >> parent) return parent;
    }
    return 0;
}

std::vector<int> childrenOf(int parent) {
    std::vector<int> children;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        int process = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), process);
        if (error == std::errc() && end == name.data() + name.size() && parentOf(process) == parent) {
            children.push_back(process);
        }
    }
    return children;
}

} // namespace

PostgresServer::PostgresServer() : m_port(freePort()) {
    std::random_device random;
    m_folder = fs::temp_directory_path() / ("kitapdar-server-" + std::to_string(random()));
    fs::create_directories(m_folder);
    fs::permissions(m_folder, fs::perms::all);
    const fs::path data = m_folder / "data";
    run((programs() / "initdb").string() + " -D " + data.string() +
        " -U kitapdar -A trust -E UTF8 --locale=C --no-sync");
    // What is killed here are processes, not the machine: the files need not reach the disk.
    run("echo fsync=off >> " + (data / "postgresql.conf").string());
    start();
}

PostgresServer::~PostgresServer() {
    kill();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void PostgresServer::start() {
    run((programs() / "pg_ctl").string() + " -D " + (m_folder / "data").string() + " -l " +
        (m_folder / "log").string() + " -w -t 60 -o '-p " + std::to_string(m_port) + " -k " + m_folder.string() +
        " -c listen_addresses=127.0.0.1' start");
}

void PostgresServer::kill() {
    int server = 0;
    std::ifstream(m_folder / "data/postmaster.pid") >> server;
    if (server <= 1) return;
    std::vector<int> processes = childrenOf(server);
    processes.push_back(server);
    for (const int process : processes) ::kill(process, SIGKILL);
    // Until they are gone the memory they share is in use, and the server would not start.
    for (const int process : processes) {
        for (int i = 0; i < 1000 && ::kill(process, 0) == 0 && parentOf(process) != 0; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }
}

storage::Address PostgresServer::address(int port) const {
    storage::ServerAddress server;
    server.host = "127.0.0.1";
    server.port = port > 0 ? port : m_port;
    server.user = "kitapdar";
    server.database = "postgres";
    return server;
}

} // namespace kitapdar::test
