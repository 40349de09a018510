// Use cases of replacements in kind. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/Replacement.h"

#include <optional>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::withdrawals {

class ReplacementService {
public:
    explicit ReplacementService(const journal::Journal& journal) : m_journal(journal) {}

    /// The lost copy is on loan, lost or missing. A loan ends and its reader owes nothing for it (Permission::LoanLend
    /// and Permission::ChargeTake besides); what is owed for an earlier loss is owed no more (Permission::ChargeTake).
    /// The brought book stands in the books and in the stock at once. The act is posted: WriteOffService::sign() signs
    /// it, WriteOffService::reverse() takes all of it back, before it is signed without a signature.
    Result<ReplacementRow, ReplaceRefusal> replace(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                   const ReplacementRequest& request) const;

private:
    const journal::Journal& m_journal;
};

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
