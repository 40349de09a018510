// Whether a reader waits for a copy that stands on the shelf. The room of holds is above: declared here, where it is
// asked, and defined in core/holds/HoldsOfCopies.cpp, where the table is known.
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

namespace kitapdar::transfers {

/// The copy is requested, on its way to a reader or on the hold shelf.
Result<bool> isHeldForReader(storage::Snapshot& snapshot, collection::CopyId copy);

} // namespace kitapdar::transfers
