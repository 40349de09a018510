// Movements as lists, pages and papers read them. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/movements/Movement.h"
#include "core/movements/MovementService.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::movements {

class MovementQueries {
public:
    /// `journal` outlives this.
    explicit MovementQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// Drafts first, then by number, the newest first; at most `limit`. nullopt: of all kinds.
    Result<std::vector<MovementRow>> list(storage::Snapshot& snapshot, std::optional<MovementKind> kind,
                                          int limit) const;
    /// nullopt: there is no such act.
    Result<std::optional<MovementRow>> find(storage::Snapshot& snapshot, MovementId id) const;
    /// "3/2026"
    Result<std::optional<MovementRow>> numbered(storage::Snapshot& snapshot, int year, std::int64_t number) const;
    /// Of a draft with obstacles and cautions as they are now; of a signed act the list as it was.
    Result<CheckedMovement, ShowMovementRefusal> check(storage::Snapshot& snapshot, MovementId id) const;
    /// Copies that are at the bindery by acts, the longest away first.
    Result<std::vector<AwayCopy>> away(storage::Snapshot& snapshot) const;

    /// What is signed: everything that the check shows of the act and its list.
    Result<staff::Act, ShowMovementRefusal> toSign(storage::Snapshot& snapshot, MovementId id) const;
    /// What is signed before reverse(); nullopt: the act is a draft, there is nothing to sign.
    Result<std::optional<staff::Act>, ShowMovementRefusal> toReverse(storage::Snapshot& snapshot, MovementId id,
                                                                     const MovementReversal& request) const;

    /// That of the newest act which names one, of a movement or else of a write-off: what a new act begins with.
    Result<withdrawals::Commission> lastCommission(storage::Snapshot& snapshot) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::movements
