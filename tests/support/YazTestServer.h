// The server of Z39.50 that YAZ has for tests: its catalogue answers every number with records of MARC 21.
#pragma once

#include <string>
#include <sys/types.h>

namespace kitapdar::test {

/// yaz-ztest at a port of its own; it may take a moment until it listens.
class YazTestServer {
public:
    YazTestServer();
    ~YazTestServer();
    YazTestServer(const YazTestServer&) = delete;
    YazTestServer& operator=(const YazTestServer&) = delete;

    /// False: the package yaz is not installed.
    bool runs() const { return m_runs; }
    /// "localhost:40123"
    const std::string& host() const { return m_host; }

private:
    std::string m_host;
    pid_t m_process = -1;
    bool m_runs = false;
};

} // namespace kitapdar::test
