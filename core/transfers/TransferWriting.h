// What other rooms do to transfers inside an operation of their own.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/transfers/Transfer.h"

#include <string>

namespace kitapdar::transfers {

/// Whether nobody has to carry a copy from one place to the other with the van: both lie in the same branch
/// (places::branchOf), or one of them is not known ("").
Result<bool> isSameBranch(storage::Snapshot& snapshot, const std::string& place, const std::string& other);

/// The place to which the copy belongs: its own; of a copy without one the main branch, "" where there is no branch.
Result<std::string> homeOf(storage::Snapshot& snapshot, const collection::Copy& copy);

/// The place where the copy is when it is not lent: Copy::atPlace, or its own.
const std::string& whereaboutsOf(const collection::Copy& copy);

/// The copy leaves `from` for `to`: a transfer is opened and the copy is in transit. It must be on no other way.
Result<Transfer> send(journal::Operation& operation, const collection::Copy& copy, const std::string& from,
                      const std::string& to, TransferReason reason, const Moment& moment);
/// The copy has come to `here`, wherever it should have gone: its transfer, if it is on one, is ended. The copy's own
/// state is written by what becomes of it there: putOnShelf(), or a hold. What the transfer was.
Result<std::optional<Transfer>> arriveAt(journal::Operation& operation, storage::Snapshot& snapshot,
                                         const collection::Copy& copy, const Moment& moment);
/// The copy stands at `here` and is free.
Result<void> putOnShelf(journal::Operation& operation, storage::Snapshot& snapshot, const collection::Copy& copy,
                        const std::string& here);
/// What Copy::atPlace says of a copy that is at `here`: "" in its own branch.
Result<std::string> atPlaceOf(storage::Snapshot& snapshot, const collection::Copy& copy, const std::string& here);

} // namespace kitapdar::transfers
