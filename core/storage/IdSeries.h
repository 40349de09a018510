// The numbers that an engine gives to new rows of a table. A number that was given once, also to a row that is gone, is
// never given again: so a library that moves to another engine takes its series along.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string_view>

namespace kitapdar::storage {

/// The last number of the series that was given, or stands in the table; 0 when there is none. The table has an `id`
/// that the engine numbers.
Result<std::int64_t> lastId(Snapshot& snapshot, std::string_view table);

/// The next new row gets a number after `last`, also when the transaction is rolled back.
Result<void> continueIdsAfter(Transaction& transaction, std::string_view table, std::int64_t last);

} // namespace kitapdar::storage
