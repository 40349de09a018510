#include "core/visits/VisitRetention.h"

#include "core/storage/Columns.h"

namespace kitapdar::visits {

Result<std::vector<VisitId>> visitsBefore(storage::Snapshot& snapshot, Day day, VisitId after, int limit) {
    return snapshot.all(
        "select id from visit where reader_id is not null and on_day < $1 and id > $2 order by id limit $3",
        {day, after, limit}, storage::only<VisitId>);
}

Result<void> forgetVisit(journal::Operation& operation, VisitId visit) {
    return operation.forget("visit", visit.value, {{"reader_id", std::optional<std::int64_t>()}});
}

} // namespace kitapdar::visits
