// Subscriptions follow when two records become one. Their room is above: declared here, where it is asked, and defined
// in core/periodicals/SubscriptionsOfRecord.cpp, where the table is known.
#pragma once

#include "core/catalogue/Record.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

namespace kitapdar::merging {

/// The subscriptions to one record become those to another.
Result<void> moveSubscriptions(storage::Snapshot& snapshot, journal::Operation& operation, catalogue::RecordId from,
                               catalogue::RecordId to);

} // namespace kitapdar::merging
