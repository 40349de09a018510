// The taking back of the loans and readers of an import, in slices. Private to core/exchange.
#pragma once

#include "core/exchange/readers/ReaderImport.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

namespace kitapdar::exchange {

/// Takes loans away, the newest first, and then readers, until the slice is over. All zero when nothing is left.
Result<UndoneReaders> undoReaderSlice(storage::Transaction& transaction, catalogue::ImportId import,
                                      storage::Slice time);

/// The readers and loans of an import that are there still.
Result<UndoneReaders> leftOfReaders(storage::Snapshot& snapshot, catalogue::ImportId import);

void add(UndoneReaders& sum, const UndoneReaders& more);

} // namespace kitapdar::exchange
