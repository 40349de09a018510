// What lending, returning and renewing write beside the loan itself. Private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanService.h"
#include "core/figures/UseActs.h"
#include "core/journal/Operation.h"
#include "core/readers/Cards.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace kitapdar::circulation {

/// When something is done: now, or on an earlier day, as far as the clock has got.
struct Moment {
    Instant at;
    Day on;
};
Moment momentOf(const Clock& clock, std::optional<Day> on);

/// Code of the place of the desk; "" when it belongs to none.
template <Permission P>
std::string placeOf(const staff::Permitted<P>& by) {
    return by.session().place.value_or("");
}

/// The one copy that has this code.
template <class Refusals>
Result<CopyFacts, Refusals> theCopy(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(auto copies, LoanRepository().copies(snapshot, code));
    if (copies.empty()) return fail(Refusals(collection::UnknownCopy{code.text()}));
    if (copies.size() > 1) return fail(Refusals(collection::AmbiguousCode{code.text()}));
    return std::move(copies.front());
}

/// The copy that an answer is about, with the loan it is on.
LoanRow subjectOf(const CopyFacts& copy);
/// Why a former card opens nothing; whose it was is not in it.
FormerCard formerCard(const readers::FormerCard& former);
void describe(journal::Operation& operation, const CopyFacts& copy, const LoanRow& row);
/// A copy that lies on the desk is neither missing nor lost.
Result<void> putInStock(journal::Operation& operation, const CopyFacts& copy);

/// A copy that was lost and lies here again, when something is owed or was paid for its loss: an operation of its own,
/// before the one of what is done with it, finds it and waives what is owed. `copy` as it is then; what to tell.
Result<std::vector<Note>> findLost(storage::Transaction& transaction, const journal::Journal& journal,
                                   const staff::Permitted<Permission::LoanLend>& by, CopyFacts& copy);

/// The fact for the figures; `reader` nullptr: nobody knows who.
Result<void> writeUse(journal::Operation& operation, storage::Transaction& transaction,
                      const staff::Permitted<Permission::LoanLend>& by, figures::Act act, const CopyFacts& copy,
                      const readers::Reader* reader, const Loan& loan, Day on);

} // namespace kitapdar::circulation
