#include "core/collection/Kinds.h"

#include "core/collection/Copy.h"
#include "core/collection/OpenLoan.h"
#include "core/journal/Entry.h"

namespace kitapdar::collection::kinds {

Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "copy") continue;
        TRY(const auto gone, snapshot.number("select count(*) from copy where id = $1 and state <> $2",
                                             {row.id, code(CopyState::InStock)}));
        TRY(const bool onLoan, isOnLoan(snapshot, CopyId(row.id)));
        if (gone > 0 && onLoan) return true;
    }
    return false;
}

} // namespace kitapdar::collection::kinds
