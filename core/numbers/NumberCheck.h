// Whether the counters of series fit the numbers that were given out.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::numbers {

using Counters = std::map<std::string, std::int64_t, std::less<>>;

/// The largest number that each series has given out or voided, by its list of numbers; not of series without any.
Result<Counters> reachedNumbers(storage::Snapshot& snapshot);

/// Counters that older programs moved without a word in the journal: of series, of badges, of control numbers.
Result<std::set<std::string, std::less<>>> formerlyUnreported(storage::Snapshot& snapshot);

/// Barcodes and cards that were passed over since a number of each series (`since`), with the list of numbers telling
/// neither whose they are nor why they are nobody's, and no series beginning behind them: "given_number reader_card
/// 13-500". Inventory numbers are no matter of it: a series goes on behind those that copies have from elsewhere.
Result<std::vector<std::string>> lostNumbers(storage::Snapshot& snapshot, const Counters& since);

} // namespace kitapdar::numbers
