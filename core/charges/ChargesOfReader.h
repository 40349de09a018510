// What of charges concerns a reader as a person: the extract, forgetting, and two readers that are made one. For rooms
// above; the thread of the transaction.
#pragma once

#include "core/charges/ChargeQueries.h"

#include <vector>

namespace kitapdar::charges {

/// Everything that is kept about what the reader owed and paid, oldest first.
Result<std::vector<ChargeHistory>> extractOf(storage::Snapshot& snapshot, readers::ReaderId reader);
/// Charges and their lines no longer tell whose they were: sums, days and receipts stay. Fault::Conflict while
/// something is owed: it is paid or waived before.
Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId reader);
/// The charges of one reader become those of another.
Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                          readers::ReaderId to);

} // namespace kitapdar::charges
