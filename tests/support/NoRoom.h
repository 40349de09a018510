// No file of this process grows beyond some bytes while one of these lives: a full disk where none can be made.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace kitapdar::test {

class NoRoom {
public:
    explicit NoRoom(rlim_t bytes = 0) : m_before(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const struct rlimit none { bytes, m_limit.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    struct rlimit m_limit {};
    void (*m_before)(int);
};

} // namespace kitapdar::test
