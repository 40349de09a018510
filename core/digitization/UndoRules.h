// What an undo must leave as it is: the invariants of docs/digitization.md hold for it as for every other change.
#pragma once

#include "core/journal/Kind.h"

namespace kitapdar::digitization {

/// Whether an item that the entry wrote breaks an invariant as it stands now: I1, another open item of its record; I3,
/// a state that needs a PDF without one; I5, more items in its batch than the batch's target.
Result<bool> breaksInvariant(storage::Snapshot& snapshot, const journal::Entry& entry);

/// The same, or a copy of the entry would be lent that is being digitized.
Result<bool> leavesMoveUnsound(storage::Snapshot& snapshot, const journal::Entry& entry);

} // namespace kitapdar::digitization
