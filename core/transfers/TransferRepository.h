// The SQL of transfers.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/transfers/Transfer.h"

#include <vector>

namespace kitapdar::transfers {

/// Which open transfers a list shows.
struct TransferFilter {
    std::string to;                  // code of a place; "": any
    std::optional<Day> sentOnBefore; // sent on this day or before it
};

class TransferRepository {
public:
    Result<std::optional<Transfer>> byId(storage::Snapshot& snapshot, TransferId id) const;
    /// The one that the copy is on.
    Result<std::optional<Transfer>> openOf(storage::Snapshot& snapshot, collection::CopyId copy) const;
    /// Those that are on the way, the oldest first.
    Result<std::vector<TransferRow>> open(storage::Snapshot& snapshot, const TransferFilter& filter) const;

    Result<TransferId> insert(journal::Operation& operation, const Transfer& transfer) const;
    /// Fault::Conflict when the transfer was changed since it was read; its version is raised.
    Result<void> update(journal::Operation& operation, Transfer& transfer) const;
};

} // namespace kitapdar::transfers
