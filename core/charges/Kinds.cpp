#include "core/charges/Kinds.h"

#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

namespace kitapdar::charges::kinds {

Result<bool> chargeHasLines(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table == "charge_line") return true;
        if (row.table != "charge") continue;
        TRY(const auto lines, snapshot.number("select count(*) from charge_line where charge_id = $1", {row.id}));
        if (lines > 0) return true;
    }
    return false;
}

} // namespace kitapdar::charges::kinds
