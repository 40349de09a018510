// What the catalogue asks of subscriptions to periodicals. Their room is above: declared here, where it is asked, and
// defined in core/periodicals/SubscriptionsOfRecord.cpp, where the table is known.
#pragma once

#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <set>

namespace kitapdar::catalogue {

/// How many subscriptions name the record, those of past years among them.
Result<std::int64_t> subscriptionsOf(storage::Snapshot& snapshot, RecordId record);

/// Those of these records that a subscription names: such a record is not erased.
Result<std::set<std::int64_t>> subscribedRecords(storage::Snapshot& snapshot, const storage::Parameters& records);

} // namespace kitapdar::catalogue
