// Databases that this process has open. POSIX takes away all locks of a process on a file when the process closes any
// descriptor of it: whoever reads such a file past the engine, be it only its first bytes, opens the library to be
// destroyed by the next program. So nothing here opens them but the engine.
#pragma once

#include "core/base/Disk.h"

#include <filesystem>
#include <optional>

namespace kitapdar::disk {

/// While it lives, the file is one of them. Any thread.
class OpenDatabase {
public:
    /// After the engine has opened it; a name behind which no file lies (":memory:") is nothing.
    explicit OpenDatabase(const std::filesystem::path& file);
    ~OpenDatabase();
    OpenDatabase(const OpenDatabase&) = delete;
    OpenDatabase& operator=(const OpenDatabase&) = delete;

private:
    std::optional<Identity> m_identity;
};

/// Whether the file, under whatever name, is an open database or lies beside one as its log ("-wal", "-shm").
bool isOpenDatabase(const std::filesystem::path& file);

} // namespace kitapdar::disk
