// Visits that told whose they were long enough. For rooms above; the thread of the transaction.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/visits/Visit.h"

#include <vector>

namespace kitapdar::visits {

/// Visits before this day that still name a reader, after the id `after`, at most `limit`.
Result<std::vector<VisitId>> visitsBefore(storage::Snapshot& snapshot, Day day, VisitId after, int limit);
/// The visit no longer tells whose it was. No figure changes.
Result<void> forgetVisit(journal::Operation& operation, VisitId visit);

} // namespace kitapdar::visits
