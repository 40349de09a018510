// The copies of an import, written many at once. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <vector>

namespace kitapdar::exchange {

/// Writes the copies of records that were inserted as `ids`. A number that another copy has is not taken away from it:
/// a copy whose barcode is taken is written without one, a copy whose inventory number is taken is not written. Both
/// are noted, in the order of the copies. How many were written.
Result<std::int64_t> insertCopies(storage::Transaction& transaction, catalogue::ImportId import,
                                  const std::vector<const ReadyRecord*>& records,
                                  const std::vector<catalogue::RecordId>& ids, std::vector<BrokenRecord>& notes);

} // namespace kitapdar::exchange
