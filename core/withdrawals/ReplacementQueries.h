// What is known of replacements in kind. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/base/Session.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/Replacement.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

class ReplacementQueries {
public:
    /// `journal` outlives this.
    explicit ReplacementQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// The notebook of these days, in its order. Who lost a book only those learn who may see readers.
    Result<std::vector<ReplacementRow>> list(storage::Snapshot& snapshot, const Session& by, Day from, Day to) const;
    /// By the act of the lost copy; nullopt: the act is of no replacement.
    Result<std::optional<ReplacementRow>> ofAct(storage::Snapshot& snapshot, const Session& by, ActId act) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::withdrawals
