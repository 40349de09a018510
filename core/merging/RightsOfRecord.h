// Decisions on rights follow when two records become one. Their room is above: declared here, where it is asked, and
// defined in core/workflow/RightsOfRecord.cpp, where the table is known.
#pragma once

#include "core/catalogue/Record.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

namespace kitapdar::merging {

/// The decisions of one record become those of another.
Result<void> moveRights(storage::Snapshot& snapshot, journal::Operation& operation, catalogue::RecordId from,
                        catalogue::RecordId to);

} // namespace kitapdar::merging
