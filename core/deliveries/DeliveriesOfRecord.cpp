#include "core/merging/DeliveriesOfRecord.h"

#include "core/storage/Columns.h"

namespace kitapdar::merging {

Result<void> moveDeliveries(storage::Snapshot& snapshot, journal::Operation& operation, catalogue::RecordId from,
                            catalogue::RecordId to) {
    TRY(const auto lines, snapshot.all("select id from delivery_line where record_id = $1 order by id", {from},
                                       storage::only<std::int64_t>));
    for (const std::int64_t line : lines) CHECK(operation.update("delivery_line", line, {{"record_id", to}}));
    return {};
}

} // namespace kitapdar::merging
