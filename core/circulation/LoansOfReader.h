// Loans when two readers are made one. For rooms above; the thread of the transaction.
#pragma once

#include "core/journal/Operation.h"
#include "core/readers/Reader.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::circulation {

/// The loans of one reader, open and past, become those of another. Returns how many they were.
Result<std::int64_t> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                                  readers::ReaderId to);

} // namespace kitapdar::circulation
