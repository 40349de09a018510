// The copy of an item while it is worked on: from the preparation to the page check it is with the digitization and is
// not lent (docs/digitization.md, 9.8).
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <optional>

namespace kitapdar::workflow {

/// Whether the book itself is needed at this state.
bool needsCopy(digitization::ItemState state);

/// Why the copy cannot come along to this stage: it is lent, or is not where it could be taken from. nullopt when the
/// item has none or it is there.
Result<std::optional<Obstacle>> againstCopy(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage);

/// Makes the copy follow the item, which is at `item.state` still: taken along, or put back on its shelf. The operation
/// may be about copies.
Result<void> moveCopy(storage::Snapshot& snapshot, journal::Operation& operation, const digitization::Item& item,
                      digitization::ItemState to);

} // namespace kitapdar::workflow
