// What deliveries brought follows when two records become one. Their room is above: declared here, where it is asked,
// and defined in core/deliveries/DeliveriesOfRecord.cpp, where the table is known.
#pragma once

#include "core/catalogue/Record.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

namespace kitapdar::merging {

/// The lines of deliveries that name one record name another. What they tell of the document stays.
Result<void> moveDeliveries(storage::Snapshot& snapshot, journal::Operation& operation, catalogue::RecordId from,
                            catalogue::RecordId to);

} // namespace kitapdar::merging
