// Use cases of write-off acts. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/WriteOff.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

/// By what a signed act is taken back.
struct ReversalRequest {
    std::optional<Day> on = std::nullopt; // nullopt: today
    std::string note = {};                // why
};

class WriteOffService {
public:
    explicit WriteOffService(const journal::Journal& journal) : m_journal(journal) {}

    // A draft: each step is undone by Ctrl+Z while the act is one.

    /// Copies that are blocked are taken, too: the check names them.
    Result<WriteOffAct, DraftRefusal> draft(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CopyEdit>& by, const NewAct& act) const;
    /// Writes reason, day, commission, destination and note. Fault::Conflict when `act.version` is not the present one.
    Result<WriteOffAct, EditActRefusal> edit(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CopyEdit>& by,
                                             const WriteOffAct& act) const;
    Result<Added, EditActRefusal> add(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                      const std::vector<collection::CopyId>& copies) const;
    /// Copies that stand in the stock and meet the filter.
    Result<Added, EditActRefusal> addMatching(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                              const CopyFilter& filter) const;
    /// Those that are not on the act are passed over. How many were taken off.
    Result<std::int64_t, EditActRefusal> remove(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                                const std::vector<collection::CopyId>& copies) const;
    /// Takes off what is blocked now.
    Result<std::int64_t, EditActRefusal> removeBlocked(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::CopyEdit>& by,
                                                       ActId id) const;
    /// Erases the draft with its list.
    Result<void, EditActRefusal> discard(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CopyEdit>& by, ActId id) const;

    // Signing. Another person has signed WriteOffQueries::toSign() for the one who works here; where one person works
    // alone, the signature says so. In one entry of the journal the act gets its number and a record of part 2, its
    // copies are written off by it and lines of the books are struck. Not undone: only reversed.

    /// By the one who collected the copies, when the other one has signed.
    Result<ActRow, SignActRefusal> sign(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::CopyEdit>& by, ActId id) const;
    /// By the second person, who has signed for the one who drafted the act.
    Result<ActRow, SignActRefusal> signAsSecond(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::ActSign>& by, ActId id) const;

    // Reversing: an act of its own with the next number takes a whole act back by a record of part 2 below zero; the
    // copies stand in the books and the stock again as they left. Whoever asks for it has prepared it: another
    // person has signed WriteOffQueries::toReverse() for that one.
    // Of a posted act that nobody has signed yet no signature is asked. Of a replacement the book that was brought
    // leaves by the same step and the charge of the reader stands again.

    Result<ActRow, ReverseActRefusal> reverse(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CopyEdit>& by, ActId id,
                                              const ReversalRequest& request) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::withdrawals
