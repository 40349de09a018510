// A disk that is full. SmallDisk is one, for other programs too, while the disk of the library has room; it takes the
// right to mount. NoRoom needs no right: no file of this process grows any more, wherever it lies.
#pragma once

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/mount.h>
#include <sys/resource.h>
#include <utility>

namespace kitapdar::test {

/// Of 4 MB, mounted for the life of the object; isThere() tells whether this computer lets a test do so.
class SmallDisk {
public:
    explicit SmallDisk(std::filesystem::path at) : m_at(std::move(at)) {
        std::filesystem::create_directories(m_at);
        m_isThere = ::mount("none", m_at.c_str(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk() {
        if (m_isThere) ::umount2(m_at.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }
    const std::filesystem::path& path() const { return m_at; }
    void fill() const {
        std::ofstream rest(m_at / "rest", std::ios::binary);
        while (rest.put('x')) {
        }
    }

private:
    std::filesystem::path m_at;
    bool m_isThere = false;
};

/// No file of this process grows beyond some bytes while one of these lives.
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
