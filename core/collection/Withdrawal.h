// A copy that is put aside or on its way for a reader and cannot be any more. The rooms of holds and of transfers are
// above: declared here, where it is asked, and defined in core/circulation/Withdrawal.cpp, where both are known.
#pragma once

#include "core/collection/Copy.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

/// The hold that has captured the copy gets another one that is free, else waits again as the first of its queue; the
/// way that the copy is on is at its end. Nothing when there is neither. The operation may be about holds. `copy` as it
/// was read in this transaction.
Result<void> withdraw(const journal::Journal& journal, journal::Operation& operation, storage::Transaction& transaction,
                      const Copy& copy);

} // namespace kitapdar::collection
