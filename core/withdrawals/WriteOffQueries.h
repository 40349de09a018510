// Write-off acts as lists, pages and papers read them. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/storage/Transaction.h"
#include "core/withdrawals/WriteOff.h"
#include "core/withdrawals/WriteOffService.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

class WriteOffQueries {
public:
    /// `journal` outlives this.
    explicit WriteOffQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// Drafts first, then by number, the newest first; at most `limit`.
    Result<std::vector<ActRow>> list(storage::Snapshot& snapshot, int limit) const;
    /// nullopt: there is no such act.
    Result<std::optional<ActRow>> find(storage::Snapshot& snapshot, ActId id) const;
    /// "3/2026"
    Result<std::optional<ActRow>> numbered(storage::Snapshot& snapshot, int year, std::int64_t number) const;
    /// Of a draft with blocks and warnings as they are now; of an act in the books the list as it left.
    Result<CheckedAct, ShowActRefusal> check(storage::Snapshot& snapshot, ActId id) const;

    /// What is signed: everything that the check shows of the act and its list.
    Result<staff::Act, ShowActRefusal> toSign(storage::Snapshot& snapshot, ActId id) const;
    /// What is signed before reverse(); nullopt: the act is not signed, so nobody need sign.
    Result<std::optional<staff::Act>, ShowActRefusal> toReverse(storage::Snapshot& snapshot, ActId id,
                                                                const ReversalRequest& request) const;

    /// How many copies of the stock a filter meets.
    Result<std::int64_t> matching(storage::Snapshot& snapshot, const CopyFilter& filter) const;
    /// That of the newest act which names one: what a new act begins with.
    Result<Commission> lastCommission(storage::Snapshot& snapshot) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::withdrawals
