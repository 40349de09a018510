// Looking at two records before they are merged.
#pragma once

#include "core/merging/Merge.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace kitapdar::merging {

class MergeQueries {
public:
    /// nullopt when one of them is gone.
    Result<std::optional<Comparison>> compare(storage::Snapshot& snapshot, catalogue::RecordId kept,
                                              catalogue::RecordId other) const;
};

} // namespace kitapdar::merging
