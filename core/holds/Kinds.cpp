#include "core/holds/Kinds.h"

#include "core/collection/OpenLoan.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/Entry.h"
#include "core/transfers/Kinds.h"

namespace kitapdar::holds::kinds {

namespace {

Result<bool> hasGaps(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const auto wrong,
        snapshot.number("select count(*) from (select record_id from hold where state = 'waiting' and record_id in "
                        "(select subject_id from operation_subject where operation_seq = $1 and "
                        "subject_table = 'record') group by record_id having count(*) <> max(position) or "
                        "min(position) <> 1 or count(distinct position) <> count(*)) gaps",
                        {entry.seq}));
    return wrong > 0;
}

/// A hold and the copy that it has captured do not fit together.
Result<bool> isAstray(storage::Snapshot& snapshot, std::int64_t hold) {
    TRY(const auto row, HoldRepository().byId(snapshot, HoldId(hold)));
    if (!row || !isCaptured(row->state)) return false;
    TRY(const bool onLoan, collection::isOnLoan(snapshot, *row->capturedCopyId));
    if (onLoan) return true;
    const std::string_view circulation = row->state == HoldState::Ready       ? "held"
                                         : row->state == HoldState::InTransit ? "in_transit"
                                                                              : "on_shelf";
    TRY(const auto fitting, snapshot.number("select count(*) from copy where id = $1 and circulation = $2 and "
                                            "accounted = 'entered' and condition in ('sound', 'damaged')",
                                            {*row->capturedCopyId, circulation}));
    return fitting == 0;
}

/// A copy on the hold shelf of which no hold knows.
Result<bool> isForgotten(storage::Snapshot& snapshot, std::int64_t copy) {
    TRY(const auto held, snapshot.number("select count(*) from copy where id = $1 and circulation = 'held'", {copy}));
    if (held == 0) return false;
    TRY(const auto hold, HoldRepository().capturedBy(snapshot, collection::CopyId(copy)));
    return !hold || hold->state != HoldState::Ready;
}

} // namespace

Result<bool> holdsUnsound(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const bool gaps, hasGaps(snapshot, entry));
    if (gaps) return true;
    for (const journal::WrittenRow& row : entry.rows) {
        if (row.table == "hold") {
            TRY(const bool astray, isAstray(snapshot, row.id));
            if (astray) return true;
        }
        if (row.table == "copy") {
            TRY(const bool forgotten, isForgotten(snapshot, row.id));
            if (forgotten) return true;
            TRY(const auto captor, HoldRepository().capturedBy(snapshot, collection::CopyId(row.id)));
            TRY(const bool astray, captor ? isAstray(snapshot, captor->id.value) : Result<bool>(false));
            if (astray) return true;
        }
    }
    return transfers::kinds::transferAstray(snapshot, entry);
}

} // namespace kitapdar::holds::kinds
