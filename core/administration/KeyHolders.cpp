#include "core/administration/KeyHolders.h"

#include "core/backups/BackupColumns.h"
#include "core/library/Rooms.h"
#include "core/storage/LibrarySummary.h"

#include <algorithm>

namespace kitapdar {

std::vector<std::string> withHolders(const storage::Address& library, std::vector<std::string> publicKeys) {
    std::vector<backups::Recipient> known;
    const std::string sql = "select " + backups::recipientColumns.list() + " from backup_recipient order by id";
    // A library that cannot be read leaves the keys as they are.
    (void)storage::summarize(library, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(known, snapshot.all(sql, {}, backups::recipientColumns));
        return {};
    });
    for (std::string& key : publicKeys) {
        const auto found = std::ranges::find(known, key, &backups::Recipient::publicKey);
        if (found != known.end()) key = found->holder + ": " + key;
    }
    return publicKeys;
}

} // namespace kitapdar
