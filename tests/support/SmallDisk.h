// A small disk of its own, where this computer lets a test make one.
#pragma once

#include <filesystem>
#include <fstream>
#include <sys/mount.h>
#include <utility>

namespace kitapdar::test {

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

} // namespace kitapdar::test
