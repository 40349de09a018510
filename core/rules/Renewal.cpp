#include "core/rules/Renewal.h"

#include <algorithm>

namespace kitapdar::rules {

std::optional<RenewalObstacle> renewalObstacle(const LoanTerms& terms, const RenewalFacts& loan, Day today) {
    if (loan.inReadingRoom) return RoomNeverRenewed{};
    if (loan.isHeld && terms.holdsBlockRenewal) return HeldForAnother{};
    const bool overdue = loan.dueOn < today;
    if (overdue && terms.renewOverdue != RenewOverdue::Allow) return OverdueNotRenewed{true};
    if (loan.othersOverdue && terms.renewOverdue == RenewOverdue::Any) return OverdueNotRenewed{false};
    if (loan.renewals >= terms.renewals) return NoRenewalLeft{terms.renewals};
    if (terms.renewNotBefore) {
        const Day soonest = loan.dueOn.plusDays(-*terms.renewNotBefore);
        if (today < soonest) return RenewedTooSoon{soonest};
    }
    return std::nullopt;
}

Day renewalStart(const LoanTerms& terms, Day dueOn, Day today) {
    return terms.renewFromDue ? std::max(dueOn, today) : today;
}

} // namespace kitapdar::rules
