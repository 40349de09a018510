// Whether a loan can be renewed, and until when. Pure; private to this room. Source of the order:
// docs/circulation.md, 6.1.
#pragma once

#include "core/circulation/DueDate.h"
#include "core/circulation/LoanService.h"
#include "core/holds/HoldRepository.h"

#include <vector>

namespace kitapdar::circulation {

/// What a renewal depends on beside the loan and the rules.
struct RenewalFacts {
    int overdueLoans = 0; // of the reader, this one included
    int waiting = 0;      // readers who wait and whom no free copy can serve, while this one could
};

/// How many of those who wait for the record need this copy, because no free one is left for them. Each of the free
/// copies serves one; a copy of the reading room serves nobody who wants to take it home.
int needing(const collection::Copy& copy, const std::vector<holds::Hold>& queue,
            const std::vector<holds::FreeCopy>& free, Day today);

/// The new due day, or why there is none; one that was typed is taken as it is. The copy has a loan.
Result<DueDate, RenewRefusal> judgeRenewal(const CopyFacts& copy, const RenewalFacts& facts,
                                           const rules::LoanTerms& terms, const rules::Calendar& calendar, Day today,
                                           const RenewRequest& request = {});

} // namespace kitapdar::circulation
