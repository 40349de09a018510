#include "core/circulation/Renewal.h"


#include <algorithm>

namespace kitapdar::circulation {

using collection::Lending;
using rules::RenewOverdue;

int needing(const collection::Copy& copy, const std::vector<holds::Hold>& queue,
            const std::vector<holds::FreeCopy>& free, Day today) {
    int home = 0;
    int room = 0;
    int thisOne = 0;
    std::vector<collection::CopyId> named; // copies that somebody wants and no other
    for (const holds::Hold& hold : queue) {
        if (!holds::isServed(hold, today)) continue;
        if (hold.copyId) {
            thisOne += *hold.copyId == copy.id ? 1 : 0;
            named.push_back(*hold.copyId);
        } else {
            ++(hold.usePlace == Lending::Home ? home : room);
        }
    }
    int freeHome = 0;
    int freeRoom = 0;
    for (const holds::FreeCopy& each : free) {
        if (each.copy.id == copy.id || std::ranges::find(named, each.copy.id) != named.end()) continue;
        ++(each.copy.lending == Lending::Home ? freeHome : freeRoom);
    }
    const int homeLeft = std::max(0, home - freeHome);
    const int roomLeft = std::max(0, room - freeRoom - std::max(0, freeHome - home));
    const bool servesHome = copy.lending == Lending::Home;
    return thisOne + (servesHome ? homeLeft : 0) + roomLeft;
}

Result<DueDate, RenewRefusal> judgeRenewal(const CopyFacts& copy, const RenewalFacts& facts,
                                           const rules::LoanTerms& terms, const rules::Calendar& calendar, Day today) {
    const Loan& loan = *copy.loan;
    const readers::Reader& reader = *copy.holder;
    const bool isOverdue = loan.dueOn < today;
    if (loan.usePlace == Lending::ReadingRoom) return fail(RenewalNeverInReadingRoom{});
    if (!reader.blockedReason.empty()) return fail(ReaderBlocked{reader.blockedReason});
    if (reader.registeredUntil < today) return fail(RegistrationExpired{reader.registeredUntil});
    if (isOverdue && terms.renewOverdue != RenewOverdue::Allow)
        return fail(RenewalOfOverdue{today.daysSince(loan.dueOn)});
    if (facts.overdueLoans > 0 && terms.renewOverdue == RenewOverdue::Any)
        return fail(RenewalWithOverdue{facts.overdueLoans});
    if (facts.waiting > 0 && terms.holdsBlockRenewal) return fail(RenewalReserved{facts.waiting});
    if (terms.renewNotBefore && today < loan.dueOn.plusDays(-*terms.renewNotBefore))
        return fail(RenewalTooEarly{loan.dueOn.plusDays(-*terms.renewNotBefore)});
    if (loan.renewals >= terms.renewals) return fail(RenewalLimitReached{terms.renewals});
    const Day from = terms.renewFromDue ? loan.dueOn : today;
    DueDate due = dueDate(calendar, terms, terms.renewalDays, from, reader.registeredUntil);
    if (due.day <= loan.dueOn || due.day < today) return fail(RenewalWouldNotMoveDueDate{loan.dueOn});
    return due;
}

} // namespace kitapdar::circulation
