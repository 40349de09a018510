// The newest backup of each library that was made at this computer, whichever program made it: a small file beside the
// settings, so that the window knows of a backup which a script has made.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace kitapdar {

struct KnownBackup {
    std::filesystem::path place;
    Instant begun;
    friend bool operator==(const KnownBackup&, const KnownBackup&) = default;
};

/// One file for all libraries that are worked with here; only its owner may read it. Any thread, one at a time; blocks.
class KnownBackups {
public:
    explicit KnownBackups(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Of this library; nullopt when none was made here, or the file cannot be read.
    std::optional<KnownBackup> newestOf(const storage::Address& library) const;
    /// Writes down a backup that was made and verified; an older one than the one that is known changes nothing.
    Result<void> remember(const storage::Address& library, const KnownBackup& made) const;

private:
    std::filesystem::path m_file;
};

} // namespace kitapdar
