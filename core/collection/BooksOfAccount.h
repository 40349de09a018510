// What copies ask of the books of account. Their room is above: declared here, where it is asked, and defined in
// core/accounts/BooksOfAccount.cpp, where the tables are known.
#pragma once

#include "core/collection/PriceInBooks.h"
#include "core/collection/WriteOffByHand.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

/// Those of these copies that a line of the books names, whether it stands or not: such a row is not erased.
Result<std::set<std::int64_t>> copiesInBooks(storage::Snapshot& snapshot, const storage::Parameters& ids);

/// A copy that stands in the books and is written off by hand leaves them by a record of its own, of the day of the
/// document, and by the document leaves the stock; false, and nothing done, when no line of it stands. `copy` as it was
/// read in this transaction, not on loan; `document` has a number and a day.
Result<bool, Refusal<DayOutsideBooks>> leaveBooks(const journal::Journal& journal, journal::Operation& operation,
                                                  storage::Transaction& transaction, const Copy& copy,
                                                  const WriteOffDocument& document);

/// What a copy costs from now on.
struct Repriced {
    CopyId id{0};
    std::optional<Money> price;
    std::string currency;
};
/// The price of a copy and what stands in the books are one: the lines of these copies that stand are struck, and
/// others with the new price and value stand in their places, by one record of part 1 in the same operation. Nothing of
/// copies in no book, and of those whose line says so already. Refused where that changes the sum of the books and one
/// person may not do it alone.
Result<void, Refusal<PriceInBooks>> repriceInBooks(const journal::Journal& journal, journal::Operation& operation,
                                                   storage::Transaction& transaction,
                                                   const std::vector<Repriced>& copies);

} // namespace kitapdar::collection
