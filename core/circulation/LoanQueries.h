// Reading loans.
#pragma once

#include "core/circulation/Loan.h"
#include "core/storage/Transaction.h"

namespace kitapdar::circulation {

class LoanQueries {
public:
    /// Open loans of a reader, the earliest due first.
    Result<std::vector<LoanRow>> openOf(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// Past and present loans of a reader, newest first.
    Result<std::vector<LoanRow>> historyOf(storage::Snapshot& snapshot, readers::ReaderId reader, int limit) const;
};

} // namespace kitapdar::circulation
