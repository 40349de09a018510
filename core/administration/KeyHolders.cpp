#include "core/administration/KeyHolders.h"

#include "core/backups/RecipientService.h"
#include "core/base/Time.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/storage/LibrarySummary.h"

#include <algorithm>

namespace kitapdar {

std::vector<std::string> withHolders(const storage::Address& library, std::vector<std::string> publicKeys) {
    std::vector<backups::Recipient> known;
    const SystemClock clock; // nothing is written
    const journal::Journal journal(clock);
    // A library that cannot be read leaves the keys as they are.
    (void)storage::summarize(library, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(known, backups::RecipientService(journal).recipients(snapshot));
        return {};
    });
    for (std::string& key : publicKeys) {
        const auto found = std::ranges::find(known, key, &backups::Recipient::publicKey);
        if (found != known.end()) key = found->holder + ": " + key;
    }
    return publicKeys;
}

} // namespace kitapdar
