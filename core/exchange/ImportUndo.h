// The taking back of what an import wrote, in slices. Private to core/exchange.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/ImportService.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

namespace kitapdar::exchange {

/// What would be lost by taking an import away: copies that were ever lent, titles that are digitized. Looks at all of
/// the import, so it is asked once and outside the writer's turn.
Result<ImportInUse> useOf(storage::Snapshot& snapshot, catalogue::ImportId id);

/// The records and copies of an import that are there still.
Result<UndoneImport> leftOf(storage::Snapshot& snapshot, catalogue::ImportId id);

/// Takes records away, the newest first, and then the copies that were added to other records, until the slice is over.
/// Refuses when a loan or a queued item depends on one of those at hand. All zero when nothing is left.
Result<UndoneImport, ImportRefusal> undoSlice(storage::Transaction& transaction, const catalogue::SearchIndex& search,
                                              catalogue::ImportId id, storage::Slice time);

} // namespace kitapdar::exchange
