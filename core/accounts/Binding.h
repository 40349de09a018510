// Copies that are bound into one, as issues of a journal into a volume: their value goes over to it, and they leave the
// stock. Part of an operation, as what AccountsService enters; "hold" is among the subjects of its kind.
#pragma once

#include "core/accounts/Books.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::accounts {

/// The reason of a correction of the value of a copy of which a part was bound, a code: people get its words.
inline constexpr std::string_view boundReason = "bound";

/// What of a copy is bound.
struct BoundPart {
    collection::CopyId copy{0};
    std::int64_t pieces = 1; // at least 1
    std::int64_t of = 1;     // of so many; all of them: the copy is no more
};

/// The number or barcode of the volume into which a copy was bound, so that it stands in the books no more; "": into
/// none. The thread of the snapshot.
Result<std::string> boundInto(storage::Snapshot& snapshot, collection::CopyId copy);

using BindRefusal =
    Refusal<NoCopies, CopyNotInBooks, collection::CopyOnLoan, DayInFuture, BeforeOpening, BeforeArrival, PeriodClosed>;

/// Enters `volume`, a copy that is there as a row and stands in no book, by one record of part 1 that takes the parts
/// away and adds it: the sum stays as it was. The price of the volume becomes its value; a copy of which pieces are
/// left keeps the rest of its own. Asks first and writes then: after a refusal nothing was written.
Result<KsuRecord, BindRefusal> bindCopies(const journal::Journal& journal, journal::Operation& operation,
                                          storage::Transaction& transaction, collection::CopyId volume,
                                          const std::vector<BoundPart>& parts, Day on);

} // namespace kitapdar::accounts
