// What happens to a copy, each with an entry of its own: damaged, written off. That it was lost or is found is said in
// core/circulation/LossService.h, since that may end a loan and what is owed for it. Called inside a transaction;
// stateless, any thread.
#pragma once

#include "core/collection/Copy.h"
#include "core/collection/WriteOffByHand.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

/// The copy, and the day that was meant: today when none was named.
struct Happened {
    Copy copy;
    Day on;
};
/// What is asked before every action: the copy is there and not written off, the day is not in the future.
Result<Happened, CopyActionRefusal> happened(storage::Snapshot& snapshot, const Clock& clock, CopyId id,
                                             std::optional<Day> on);

class CopyActionService {
public:
    explicit CopyActionService(const journal::Journal& journal) : m_journal(journal) {}

    /// Also of a copy on loan, and of one that was missing or lost: whoever sees the damage has it.
    Result<Copy, CopyActionRefusal> damage(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CopyEdit>& by, CopyId id,
                                           const Mishap& mishap) const;
    /// Of a copy in the books its record has the day of the document, too.
    Result<Copy, WriteOffRefusal> writeOff(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CopyEdit>& by, CopyId id,
                                           const WriteOffDocument& document) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::collection
