#include "core/circulation/Kinds.h"

#include "core/collection/CopyState.h"
#include "core/holds/HoldRepository.h"
#include "core/holds/Kinds.h"
#include "core/journal/Entry.h"
#include "core/storage/Columns.h"
#include "core/storage/Transaction.h"

namespace kitapdar::circulation::kinds {

Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry) {
    for (const journal::WrittenRow& row : entry.rows) {
        const bool isLoan = row.table == "loan";
        if (!isLoan && row.table != "copy") continue;
        TRY(const auto found,
            snapshot.number(std::string("select count(*) from loan l join copy c on c.id = l.copy_id "
                                        "where l.returned_at is null and not (") +
                                collection::lendableSql("c") + ") and " + (isLoan ? "l.id = $1" : "c.id = $1"),
                            {row.id}));
        if (found > 0) return true;
        if (!isLoan) continue;
        TRY(const auto copy, snapshot.first("select copy_id from loan where id = $1 and returned_at is null", {row.id},
                                            storage::only<collection::CopyId>));
        if (!copy) continue;
        TRY(const auto captor, holds::HoldRepository().capturedBy(snapshot, *copy)); // since it came back
        if (captor) return true;
    }
    return holds::kinds::holdsUnsound(snapshot, entry);
}

} // namespace kitapdar::circulation::kinds
