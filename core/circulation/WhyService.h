// Why a copy is, or is not, lent to a reader until that day. Reads only; stateless, any thread.
#pragma once

#include "core/circulation/Explanation.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

using WhyRefusal = Refusal<collection::UnknownCopy, collection::AmbiguousCode, readers::UnknownReader>;

class WhyService {
public:
    explicit WhyService(const journal::Journal& journal) : m_journal(journal) {}

    /// What lending it as it is requested would be now, or renewing it when the reader has it; the same verdict that
    /// LoanService comes to. What was lent today is explained as it was then.
    Result<Explanation, WhyRefusal> why(storage::Snapshot& snapshot, const staff::Permitted<Permission::LoanLend>& by,
                                        const text::ScannedCode& card, const text::ScannedCode& barcode,
                                        const LendRequest& request) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
