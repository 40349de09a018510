// Until when: the day a loan is due and why it is not simply "today and so many days". Pure; private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"

#include <vector>

namespace kitapdar::circulation {

struct DueDate {
    Day day;
    std::vector<Note> notes; // DueDateMoved, DueDateCut
};

/// Counted from `today`; `registeredUntil` is what a cut looks at when the rules say so.
DueDate dueDate(const rules::Calendar& calendar, const rules::LoanTerms& terms, int days, Day today,
                Day registeredUntil);

} // namespace kitapdar::circulation
