// What copies ask of the books of account. Their room is above: declared here, where it is asked, and defined in
// core/accounts/BooksOfAccount.cpp, where the tables are known.
#pragma once

#include "core/collection/Copy.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <set>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

/// Those of these copies that a line of the books names, whether it stands or not: such a row is not erased.
Result<std::set<std::int64_t>> copiesInBooks(storage::Snapshot& snapshot, const storage::Parameters& ids);

/// A copy that stands in the books and is written off by hand leaves them by a record of its own, of the day on which
/// it is written, and by the document leaves the stock; false, and nothing done, when no line of it stands. `copy` as
/// it was read in this transaction, not on loan.
Result<bool> leaveBooks(const journal::Journal& journal, journal::Operation& operation,
                        storage::Transaction& transaction, const Copy& copy, const WriteOffDocument& document);

} // namespace kitapdar::collection
