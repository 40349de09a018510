#include "core/holds/LoansOfHolds.h"

namespace kitapdar::holds {

Result<bool> hasOnLoan(storage::Snapshot& snapshot, readers::ReaderId reader, catalogue::RecordId record,
                       std::optional<collection::CopyId> copy) {
    TRY(const auto open,
        snapshot.number("select count(*) from loan l join copy c on c.id = l.copy_id where l.reader_id = $1 and "
                        "l.returned_at is null and c.record_id = $2 and ($3 = 0 or c.id = $3)",
                        {reader, record, copy ? copy->value : std::int64_t{0}}));
    return open > 0;
}

} // namespace kitapdar::holds
