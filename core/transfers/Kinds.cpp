#include "core/transfers/Kinds.h"

#include "core/collection/OpenLoan.h"
#include "core/journal/Entry.h"

namespace kitapdar::transfers::kinds {

Result<bool> transferAstray(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table != "copy") continue;
        TRY(const auto differing,
            snapshot.number("select count(*) from copy c left join transfer t on t.copy_id = c.id "
                            "and t.received_at is null and t.cancelled_on is null where c.id = $1 and "
                            "t.id is not null and c.circulation <> 'in_transit'",
                            {row.id}));
        if (differing > 0) return true;
        TRY(const bool onLoan, collection::isOnLoan(snapshot, collection::CopyId(row.id)));
        TRY(const auto away,
            snapshot.number("select count(*) from copy where id = $1 and circulation <> 'on_shelf'", {row.id}));
        if (onLoan && away > 0) return true;
    }
    return false;
}

} // namespace kitapdar::transfers::kinds
