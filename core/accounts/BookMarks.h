// The marks of stocktakings in the inventory book. Their room is above: declared here, where it is asked, and defined
// in core/stocktaking/BookMarks.cpp, where the tables are known.
#pragma once

#include "core/base/Time.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kitapdar::accounts {

/// What the act of a stocktaking says of a copy.
struct BookMark {
    std::string number; // of the act
    Day on;
    bool isPresent = true; // here, with a reader or elsewhere on good grounds; else missing
};

/// By copies, the oldest first.
Result<std::map<std::int64_t, std::vector<BookMark>>> marksOf(storage::Snapshot& snapshot,
                                                              const storage::Parameters& copies);

} // namespace kitapdar::accounts
