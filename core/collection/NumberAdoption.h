// Enters the numbers that copies and readers of an older library hold as given out: there only the counters were kept.
// The migration that made the list of given numbers leaves marks, and this does what is to be done, in slices. So a
// number that is taken back after the upgrade is voided as any other.
#pragma once

#include "core/jobs/Progress.h"
#include "core/storage/Store.h"

namespace kitapdar::collection {

/// Whether numbers wait to be entered.
Result<bool> areNumbersWaiting(storage::Snapshot& snapshot);

/// Does nothing when nothing is to be done. What was cancelled goes on at the next call. Blocks.
Result<void> enterWaitingNumbers(storage::Store& store, const jobs::Progress& progress);

} // namespace kitapdar::collection
