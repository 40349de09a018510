// Forgetting readers when the terms are over, and erasing one on request. Called inside a transaction; stateless, any
// thread.
#pragma once

#include "core/circulation/Erasure.h"
#include "core/circulation/Loan.h"
#include "core/staff/Permitted.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

class ErasureService {
public:
    explicit ErasureService(const journal::Journal& journal) : m_journal(journal) {}

    /// Counts; changes nothing.
    Result<Overdue> overdue(storage::Snapshot& snapshot, const RetentionLimits& limits) const;
    /// Takes the readers out of loans whose term is over, after the loan `last`, until the slice is over: one entry of
    /// the journal, with their number. Whether rows and journal are sound the caller has checked before.
    Result<ForgottenStep> forgetLoans(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::RetentionRun>& by,
                                      const RetentionLimits& limits, std::int64_t last, storage::Slice slice) const;
    /// The same of holds that are over, and of visits, by the term of loans. No figure changes.
    Result<ForgottenStep> forgetHolds(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::RetentionRun>& by,
                                      const RetentionLimits& limits, std::int64_t last, storage::Slice slice) const;
    Result<ForgottenStep> forgetVisits(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::RetentionRun>& by,
                                       const RetentionLimits& limits, std::int64_t last, storage::Slice slice) const;
    /// The same of readers whose term is over, with the loans and consents that they still have.
    Result<ForgottenStep> forgetReaders(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::RetentionRun>& by,
                                        const RetentionLimits& limits, std::int64_t last, storage::Slice slice) const;

    // In a copy of the library from before: what was forgotten since is forgotten again, each call in one entry of the
    // journal. A loan that is open in the copy counts as returned now. What is not there, or forgotten already, is
    // passed over.
    Result<void> forgetReadersAgain(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::RetentionRun>& by,
                                    const std::vector<readers::ReaderId>& ids) const;
    Result<void> forgetLoansAgain(storage::Transaction& transaction,
                                  const staff::Permitted<Permission::RetentionRun>& by,
                                  const std::vector<LoanId>& ids) const;

    /// Changes nothing. Refused as erase() is.
    Result<ErasePreview, EraseRefusal> preview(storage::Snapshot& snapshot,
                                               const staff::Permitted<Permission::ReaderErase>& by,
                                               readers::ReaderId reader) const;
    /// What another person signs before erase(), as eraseAct() has it.
    Result<std::optional<staff::Act>, EraseRefusal> toSign(storage::Snapshot& snapshot,
                                                           const staff::Permitted<Permission::ReaderErase>& by,
                                                           readers::ReaderId reader) const;
    /// Empties the row of a reader and takes the reader out of all loans. Not to be undone. What the journal tells of
    /// the reader is forgotten with the next retain() (core/administration/Retain.h). A reader with a history is erased
    /// when another person has signed eraseAct(); where one person works alone, the signature says so.
    Result<ErasePreview, EraseRefusal> erase(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::ReaderErase>& by,
                                             readers::ReaderId reader) const;

private:
    const journal::Journal& m_journal;
};

/// What is signed before a reader with a history is erased. nullopt: there is none, so nobody need sign. Refused as
/// ErasureService::erase() is.
Result<std::optional<staff::Act>, EraseRefusal> eraseAct(storage::Snapshot& snapshot, const journal::Journal& journal,
                                                         readers::ReaderId reader);

} // namespace kitapdar::circulation
