// Whether the rows of the library's key are as the journal holds them: without them nobody opens what is sealed.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::readers {

/// What is wrong, by tables and rows, for the check of a library: "data_key: missing", "reader 12: sealed by key 1".
/// Compared are the newest entry about keys with the rows (an entry of an older program does not hold them), the number
/// of keys that entries made with the generation of the present one, and with it the generation that sealed values
/// name. Reads every reader once. Empty: all is as it should be.
Result<std::vector<std::string>> changedKeys(storage::Snapshot& snapshot);

} // namespace kitapdar::readers
