// Makes places of what the copies of an older library name: there a place was any text. The migration that made places
// a tree leaves a mark, and this does what is to be done, through the journal.
#pragma once

#include "core/journal/Journal.h"
#include "core/storage/Store.h"

namespace kitapdar::collection {

/// Whether places wait to be made.
Result<bool> arePlacesWaiting(storage::Snapshot& snapshot);

/// Does nothing when nothing is to be done, or while the clock is behind the journal (journal/ClockBehind.h): then it
/// waits for the next call. Blocks.
Result<void> adoptWaitingPlaces(storage::Store& store, const journal::Journal& journal);

} // namespace kitapdar::collection
