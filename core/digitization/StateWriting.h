// The state of an item, written by the room of work (core/workflow), which alone moves items: it holds their tasks in
// step.
#pragma once

#include "core/digitization/Item.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::digitization {

Result<Item, ItemRefusal> existingItem(storage::Snapshot& snapshot, ItemId id);

/// Fails unless the batch exists and has room.
Result<void, ItemRefusal> checkBatch(storage::Snapshot& snapshot, BatchId id);

/// Fails when the rules of the queue forbid the move: no such move, no reason where one is needed, no PDF where
/// something is delivered, a dropped item whose record has another open one or whose batch is full by now.
Result<void, ItemRefusal> checkMove(storage::Snapshot& snapshot, const Item& item, ItemState to,
                                    const std::string& note);

/// Writes what checkMove() allows. A note that is "" leaves the item's note as it is. Fault::Conflict when the item was
/// changed since it was read.
Result<void> writeState(journal::Operation& operation, const Item& item, ItemState to, Instant now,
                        const std::string& note);

/// The operation's subjects and facts that every change of an item has.
Result<void> describe(storage::Snapshot& snapshot, journal::Operation& operation, ItemId id,
                      catalogue::RecordId record);

} // namespace kitapdar::digitization
