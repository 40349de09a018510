#include "core/stocktaking/Kinds.h"

#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::stocktaking::kinds {

namespace {

/// Whether the stocktaking of a row of the entry is in such a state.
Result<bool> isAnyIn(storage::Snapshot& snapshot, const journal::Entry& entry, const std::string& condition) {
    for (const journal::WrittenRow& row : entry.rows) {
        const bool isScan = row.table == "stocktaking_scan";
        if (!isScan && row.table != "stocktaking") continue;
        TRY(const auto found,
            snapshot.number(isScan ? "select count(*) from stocktaking_scan s join stocktaking st on st.id = "
                                     "s.stocktaking_id where s.id = $1 and " +
                                         condition
                                   : "select count(*) from stocktaking st where st.id = $1 and " + condition,
                            {row.id}));
        if (found > 0) return true;
    }
    return false;
}

} // namespace

Result<bool> isEnded(storage::Snapshot& snapshot, const journal::Entry& entry) {
    return isAnyIn(snapshot, entry, "st.state <> 'running'");
}

Result<bool> isSigned(storage::Snapshot& snapshot, const journal::Entry& entry) {
    return isAnyIn(snapshot, entry, "st.state = 'signed'");
}

} // namespace kitapdar::stocktaking::kinds
