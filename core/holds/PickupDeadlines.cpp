#include "core/holds/PickupDeadlines.h"

namespace kitapdar::holds {

Result<std::vector<PickupDeadline>> pickupDeadlines(storage::Snapshot& snapshot, Day from) {
    return snapshot.all(
        "select h.id, h.row_version, h.ready_until, h.pickup_place, c.place, d.category, r.kind "
        "from hold h join copy c on c.id = h.captured_copy_id join record r on r.id = h.record_id "
        "join reader d on d.id = h.reader_id where h.state = 'ready' and h.ready_until >= $1 "
        "order by h.ready_until, h.id",
        {from.iso()}, [](const storage::Row& row) {
            PickupDeadline deadline;
            deadline.hold = row.integer(0);
            deadline.version = row.integer(1);
            deadline.until = row.day(2);
            deadline.pickupPlace = row.string(3);
            deadline.copyPlace = row.string(4);
            deadline.category = row.string(5);
            deadline.kind = row.string(6);
            return deadline;
        });
}

Result<void> move(journal::Operation& operation, const PickupDeadline& deadline, Day until) {
    return operation.update("hold", deadline.hold, {{"ready_until", until.iso()}}, deadline.version);
}

} // namespace kitapdar::holds
