// Reading doubts.
#pragma once

#include "core/catalogue/Doubt.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::catalogue {

class DoubtQueries {
public:
    /// Those that nobody has decided, the likeliest first.
    Result<std::vector<Doubt>> open(storage::Snapshot& snapshot, int limit) const;
    /// How many there are.
    Result<std::int64_t> countOpen(storage::Snapshot& snapshot) const;
};

} // namespace kitapdar::catalogue
