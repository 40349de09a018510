// Items of a library from before there were tasks: their state alone is known. The migration that made the table of
// tasks leaves a mark, and this does what is to be done, through the journal.
#pragma once

#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"

namespace kitapdar::workflow {

/// Whether tasks wait to be made.
Result<bool> areTasksWaiting(storage::Snapshot& snapshot);

/// A ready task for each item that stands in a stage and has none. In slices, each a transaction with an entry of its
/// own; what was cancelled goes on at the next call. Does nothing when nothing is to be done. Blocks.
Result<void> adoptWaitingTasks(storage::Store& store, const journal::Journal& journal, jobs::Progress& progress);

} // namespace kitapdar::workflow
