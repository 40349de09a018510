// The SQL of the list: keys in its order and the lines that stand at them. Private to core/audit.
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/base/PageSource.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::audit {

/// Where a line stands: the newest first, of one moment events before entries, later numbers before earlier ones.
struct LineKey {
    Instant at;
    bool isEvent = false;
    std::int64_t number = 0; // of the entry or the event
};
PageKey pageKeyOf(const LineKey& key);
/// nullopt for the beginning, and for what is none.
std::optional<LineKey> lineKeyOf(const PageKey& key);

/// The keys behind `after` in the order of the list, `limit` at most. Each of both sources is read from an index.
Result<std::vector<LineKey>> keysAfter(storage::Snapshot& snapshot, const AuditFilter& filter,
                                       const std::optional<LineKey>& after, int limit);
/// In the order of the keys.
Result<std::vector<AuditLine>> linesOf(storage::Snapshot& snapshot, const journal::Journal& journal,
                                       const std::vector<LineKey>& keys);

} // namespace kitapdar::audit
