#include "core/circulation/DueDate.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

/// Without what bounds it.
DueDate freeDueDate(const rules::Calendar& calendar, const rules::LoanTerms& terms, int days, Day from) {
    if (terms.nightLoan) return {calendar.nextOpen(from.plusDays(1)), {}};
    if (terms.fixedDue) {
        const auto fixed = terms.fixedDue->notBefore(from);
        if (fixed) return {*fixed, {}};
    }
    DueDate due{calendar.add(from, days, terms.countMode), {}};
    // Counting open days moves nothing: that is how long the loan is. Only a day that was closed is worth telling.
    const Day plain = from.plusDays(days);
    if (terms.countMode != rules::CountMode::OpenDays && due.day != plain)
        due.notes.emplace_back(DueDateMoved{plain, due.day});
    return due;
}

} // namespace

DueDate dueDate(const rules::Calendar& calendar, const rules::LoanTerms& terms, int days, Day from,
                Day registeredUntil) {
    DueDate due = freeDueDate(calendar, terms, days, from);
    const auto latest = terms.latestDue ? terms.latestDue->notBefore(from) : std::nullopt;
    if (latest && due.day > *latest) due = {std::max(calendar.previousOpen(*latest), from), {}};
    // Who borrows with an expired card was let through by the librarian: there is nothing left to cut at.
    if (terms.cutDueAtExpiry && registeredUntil >= from && due.day > registeredUntil) {
        due.day = std::max(calendar.previousOpen(registeredUntil), from);
        due.notes = {DueDateCut{due.day}};
    }
    const bool isFixed = !terms.nightLoan && terms.fixedDue && terms.fixedDue->notBefore(from);
    const bool looksAtCalendar = terms.nightLoan || (!isFixed && days > 0 && terms.countMode != rules::CountMode::Days);
    if (looksAtCalendar) due.closedFrom = calendar.closedForLongFrom(from.plusDays(1), due.day);
    return due;
}

} // namespace kitapdar::circulation
