// What an undo must know of holds. The room of holds is above: declared here, where it is asked, and defined in
// core/holds/HoldsOfCopies.cpp, where the table is known.
#pragma once

#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

namespace kitapdar::collection {

/// Whether what came of putting back the rows of the entry leaves gaps between those who wait, or a copy that is kept
/// for a reader and not where its hold says.
Result<bool> leavesHoldsUnsound(storage::Snapshot& snapshot, const journal::Entry& entry);

} // namespace kitapdar::collection
