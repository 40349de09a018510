// What copies ask of stocktakings, whose room is above: declared here, where it is asked, and defined in
// core/stocktaking/BookMarks.cpp, where the tables are known.
#pragma once

#include "core/storage/Transaction.h"

#include <cstdint>
#include <set>

namespace kitapdar::collection {

/// Those of these copies that a stocktaking had on its list or scanned: such a row is not erased.
Result<std::set<std::int64_t>> copiesInStocktakings(storage::Snapshot& snapshot, const storage::Parameters& ids);

} // namespace kitapdar::collection
