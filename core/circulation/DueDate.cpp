#include "core/circulation/DueDate.h"

#include <algorithm>

namespace kitapdar::circulation {

DueDate dueDate(const rules::Calendar& calendar, const rules::LoanTerms& terms, int days, Day today,
                Day registeredUntil) {
    DueDate due{calendar.add(today, days, terms.countMode), {}};
    // Counting open days moves nothing: that is how long the loan is. Only a day that was closed is worth telling.
    const Day plain = today.plusDays(days);
    if (terms.countMode != rules::CountMode::OpenDays && due.day != plain)
        due.notes.emplace_back(DueDateMoved{plain, due.day});
    // Who borrows with an expired card was let through by the librarian: there is nothing left to cut at.
    if (terms.cutDueAtExpiry && registeredUntil >= today && due.day > registeredUntil) {
        due.day = std::max(calendar.previousOpen(registeredUntil), today);
        due.notes = {DueDateCut{due.day}};
    }
    return due;
}

} // namespace kitapdar::circulation
