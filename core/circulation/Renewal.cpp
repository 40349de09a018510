#include "core/circulation/Renewal.h"

#include "core/rules/Renewal.h"

#include <algorithm>

namespace kitapdar::circulation {

using collection::Lending;

namespace {

struct RefusalOf {
    const Loan& loan;
    const RenewalFacts& facts;
    Day today;

    RenewRefusal operator()(const rules::RoomNeverRenewed&) const { return RenewalNeverInReadingRoom{}; }
    RenewRefusal operator()(const rules::HeldForAnother&) const { return RenewalReserved{facts.waiting}; }
    RenewRefusal operator()(const rules::OverdueNotRenewed& no) const {
        if (no.itself) return RenewalOfOverdue{today.daysSince(loan.dueOn)};
        return RenewalWithOverdue{facts.overdueLoans};
    }
    RenewRefusal operator()(const rules::NoRenewalLeft& no) const { return RenewalLimitReached{no.limit}; }
    RenewRefusal operator()(const rules::RenewedTooSoon& no) const { return RenewalTooEarly{no.soonest}; }
};

} // namespace

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
                                           const rules::LoanTerms& terms, const rules::Calendar& calendar, Day today,
                                           const RenewRequest& request) {
    const Loan& loan = *copy.loan;
    const readers::Reader& reader = *copy.holder;
    if (loan.usePlace == Lending::ReadingRoom) return fail(RenewalNeverInReadingRoom{});
    if (readers::isBlocked(reader, today)) return fail(ReaderBlocked{reader.blockedReason, reader.blockedUntil});
    if (reader.registeredUntil < today) return fail(RegistrationExpired{reader.registeredUntil});
    const int others = facts.overdueLoans - (loan.dueOn < today ? 1 : 0);
    const rules::RenewalFacts ruled{loan.dueOn, loan.renewals, false, others > 0, facts.waiting > 0};
    if (const auto obstacle = rules::renewalObstacle(terms, ruled, today))
        return fail(std::visit(RefusalOf{loan, facts, today}, *obstacle));
    if (request.due) {
        const Day due = *request.due;
        if (due <= loan.dueOn || due < today) return fail(RenewalWouldNotMoveDueDate{loan.dueOn});
        if (calendar.isClosed(due)) return fail(DueDayClosed{due});
        if (due > reader.registeredUntil) return fail(DueDayBeyondCard{due, reader.registeredUntil});
        return DueDate{due, {}};
    }
    const Day from = rules::renewalStart(terms, loan.dueOn, today);
    DueDate due = dueDate(calendar, terms, terms.renewalDays, from, reader.registeredUntil);
    if (due.closedFrom) return fail(NoOpenDay{*due.closedFrom});
    if (due.day <= loan.dueOn || due.day < today) return fail(RenewalWouldNotMoveDueDate{loan.dueOn});
    return due;
}

} // namespace kitapdar::circulation
