// The keys of drills: each encrypted backup can be opened once at the computer that made it, by a key of its own that
// lives from the backup to its drill. So no key that stays at a desk opens old backups.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kitapdar {

/// The key of a backup is gone with its drill, with the next backup, and after keepDays.
/// Files of their owner alone in a folder of this computer, outside library and backups. Any thread; blocks.
class DrillKeys {
public:
    /// `folder` is made when it is needed.
    explicit DrillKeys(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    const std::filesystem::path& folder() const { return m_folder; }

    /// A new one for a backup of this library. Its public key.
    Result<std::string> make(const storage::Address& library) const;
    /// The file with the key; nullopt when it was made elsewhere, or is used up.
    std::optional<std::filesystem::path> find(const storage::Address& library, const std::string& publicKey) const;
    /// How many keys of this library lie here: whoever reads this account's files opens so many backups with them.
    int kept(const storage::Address& library) const;
    /// Removes those of this library that were made before `now` by keepDays: a backup that was not tried until then is
    /// not tried here any more.
    void removeStale(const storage::Address& library, Instant now) const;
    static constexpr int keepDays = 7;
    /// Removes all keys of this library but one.
    void removeOthers(const storage::Address& library, const std::string& publicKey) const;

private:
    std::filesystem::path folderOf(const storage::Address& library) const;

    std::filesystem::path m_folder;
};

} // namespace kitapdar
