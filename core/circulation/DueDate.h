// Until when: the day a loan is due and why it is not simply "today and so many days". Pure; private to this room.
#pragma once

#include "core/circulation/Reasons.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"

#include <optional>
#include <vector>

namespace kitapdar::circulation {

struct DueDate {
    Day day;
    std::vector<Note> notes;            // DueDateMoved, DueDateCut
    std::optional<Day> closedFrom = {}; // from then on no day is open for so long that the day above is none
};

/// Of a loan of so many days that begins on `from`, unless the rules have a fixed day for it or lend for the night;
/// `registeredUntil` is what a cut looks at when the rules say so.
DueDate dueDate(const rules::Calendar& calendar, const rules::LoanTerms& terms, int days, Day from,
                Day registeredUntil);

} // namespace kitapdar::circulation
