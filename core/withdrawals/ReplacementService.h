// Use cases of replacements in kind. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/Replacement.h"

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

} // namespace kitapdar::withdrawals
