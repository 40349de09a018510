// Makes anew what an older program made otherwise out of the MARC of records: migrations empty the search index and
// leave a mark, and this fills it and files the records.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/jobs/Progress.h"
#include "core/storage/Store.h"

namespace kitapdar::catalogue {

/// Whether the index waits to be filled.
Result<bool> isIndexWaiting(storage::Snapshot& snapshot);

/// Empties the index, whatever has become of it, and leaves the mark.
Result<void> emptyIndex(storage::Transaction& transaction, const SearchIndex& index);

/// Fills it in slices beside the desk, goes on where an earlier run ended, and does nothing when nothing is to be done.
/// Stops when it is cancelled; the next call goes on. Steps "indexing" with records done and all. Blocks.
Result<void> fillWaitingIndex(storage::Store& store, const SearchIndex& index, jobs::Progress& progress);

} // namespace kitapdar::catalogue
