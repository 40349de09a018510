#include "core/merging/SubscriptionsOfRecord.h"

#include "core/catalogue/Subscriptions.h"
#include "core/storage/Columns.h"
#include "core/storage/InList.h"

namespace kitapdar {

Result<std::int64_t> catalogue::subscriptionsOf(storage::Snapshot& snapshot, RecordId record) {
    return snapshot.number("select count(*) from subscription where record_id = $1", {record});
}

Result<std::set<std::int64_t>> catalogue::subscribedRecords(storage::Snapshot& snapshot,
                                                            const storage::Parameters& records) {
    std::set<std::int64_t> named;
    CHECK(storage::eachIn(snapshot, "select record_id from subscription where record_id", records,
                          [&](const storage::Row& row) {
                              named.insert(row.integer(0));
                              return true;
                          }));
    return named;
}

Result<void> merging::moveSubscriptions(storage::Snapshot& snapshot, journal::Operation& operation,
                                        catalogue::RecordId from, catalogue::RecordId to) {
    TRY(const auto subscriptions, snapshot.all("select id from subscription where record_id = $1 order by id", {from},
                                               storage::only<std::int64_t>));
    for (const std::int64_t each : subscriptions) CHECK(operation.update("subscription", each, {{"record_id", to}}));
    return {};
}

} // namespace kitapdar
