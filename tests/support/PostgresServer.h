// A PostgreSQL server of a test's own, which may be killed and started again. Its data lie in a temporary folder.
#pragma once

#include "core/storage/Address.h"

#include <filesystem>
#include <string>

namespace kitapdar::test {

class PostgresServer {
public:
    /// Made and started; a test without PostgreSQL fails.
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    void start();
    /// SIGKILL to all its processes: no checkpoint, no goodbye.
    void kill();

    int port() const { return m_port; }
    /// A database that is there already, reached through `port` (the server's own unless a proxy stands before it).
    storage::Address address(int port = 0) const;

private:
    std::filesystem::path m_folder;
    int m_port;
};

} // namespace kitapdar::test
