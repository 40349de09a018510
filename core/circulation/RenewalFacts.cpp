#include "core/circulation/RenewalFacts.h"

#include "core/circulation/LoanRepository.h"

namespace kitapdar::circulation {

Result<RenewalFacts> renewalFacts(storage::Snapshot& snapshot, const CopyFacts& copy, const rules::LoanTerms& terms,
                                  Day today) {
    RenewalFacts facts;
    if (terms.renewOverdue == rules::RenewOverdue::Any) {
        TRY(const auto reader, LoanRepository().reader(snapshot, copy.holder->card, today, copy.copy.recordId));
        facts.overdueLoans = reader ? reader->overdueLoans : 0;
    }
    if (terms.holdsBlockRenewal) {
        const holds::HoldRepository holds;
        TRY(const auto queue, holds.queue(snapshot, copy.copy.recordId));
        if (!queue.empty()) {
            TRY(const auto free, holds.freeCopies(snapshot, copy.copy.recordId));
            facts.waiting = needing(copy.copy, queue, free, today);
        }
    }
    return facts;
}

} // namespace kitapdar::circulation
