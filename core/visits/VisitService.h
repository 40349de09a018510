// Use cases of visits and references. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"
#include "core/visits/Visit.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::visits {

/// A reader's visit as it was noted.
struct Noted {
    Visit visit;
    std::string card; // of the reader
};

class VisitService {
public:
    /// `journal` outlives this.
    explicit VisitService(const journal::Journal& journal) : m_journal(journal) {}

    /// A visit without a loan, today, at the place of the desk. VisitedAlready when the reader was there on this day.
    Result<Noted, VisitRefusal> noteVisit(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::ReportEnter>& by, readers::ReaderId reader,
                                          Purpose purpose) const;
    /// The same by the card.
    Result<Noted, VisitRefusal> noteCard(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::ReportEnter>& by,
                                         const text::ScannedCode& card, Purpose purpose) const;
    /// Persons without names, counted: `n` from 1 to mostCounted.
    Result<Visit, VisitRefusal> addTally(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::ReportEnter>& by, std::int64_t n,
                                         Purpose purpose) const;
    /// `kind`, `way`, `result` and `n` of the reference, 1 to mostCounted; today, at the place of the desk.
    Result<Reference, ReferenceRefusal> addReference(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ReportEnter>& by,
                                                     const Reference& reference) const;

private:
    const journal::Journal& m_journal;
};

/// Called by a use case of the desk before it writes: the visit of a reader who has none of this day at this place is
/// an operation of its own in the same transaction (kinds::note), so undoing the lending leaves it. Else nothing is
/// written. `on`: the day of what is written; nullopt: today.
Result<void> noteIfFirst(storage::Transaction& transaction, const journal::Journal& journal,
                         const staff::Permitted<Permission::LoanLend>& by, const readers::Reader& reader,
                         std::optional<Day> on = std::nullopt);

} // namespace kitapdar::visits
