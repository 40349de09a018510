#include "core/merging/RightsOfRecord.h"

#include "core/storage/Columns.h"

namespace kitapdar::merging {

Result<void> moveRights(storage::Snapshot& snapshot, journal::Operation& operation, catalogue::RecordId from,
                        catalogue::RecordId to) {
    TRY(const auto decisions, snapshot.all("select id from rights_decision where record_id = $1 order by id", {from},
                                           storage::only<std::int64_t>));
    for (const std::int64_t decision : decisions)
        CHECK(operation.update("rights_decision", decision, {{"record_id", to}}));
    return {};
}

} // namespace kitapdar::merging
