#include "core/collection/OpenLoan.h"

namespace kitapdar::collection {

constinit const std::string_view openLoanJoin =
    "left join loan l on l.copy_id = c.id and l.returned_at is null "
    "left join reader r on r.id = l.reader_id ";

Result<bool> isOnLoan(storage::Snapshot& snapshot, CopyId id) {
    TRY(const auto open, snapshot.number("select count(*) from loan where copy_id = $1 and returned_at is null", {id}));
    return open > 0;
}

} // namespace kitapdar::collection
