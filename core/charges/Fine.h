// What it costs to bring a copy back late: money, days without lending, both or neither, as the rules say. Pure.
// Source: docs/circulation.md, 9.2 and 9.3. Days late are the same for both.
#pragma once

#include "core/charges/Charge.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanTerms.h"

#include <optional>

namespace kitapdar::charges {

/// 0 when the copy is not late, or not later than the grace. `price`: of the copy; nullopt or 0: not known, and no cap
/// by the price. Only whole periods cost.
Money fineOf(const rules::LoanTerms& terms, const rules::Calendar& calendar, Day due, Day returned,
             std::optional<Money> price);

/// The last day on which nothing is lent; nullopt: no suspension. Counted from the day of the return, which is not one
/// of the days.
std::optional<Day> suspendedUntil(const rules::LoanTerms& terms, const rules::Calendar& calendar, Day due,
                                  Day returned);

/// A loan that comes to its end.
struct LateReturn {
    readers::ReaderId reader;
    LoanId loan;
    collection::CopyId copy;
    std::optional<Money> price;
    Day due;
    Day returned;
    std::string place; // code of the place of the desk
};

/// The charge for a late return; nullopt: there is none. Its day is that of the return.
std::optional<NewCharge> fineAtReturn(const rules::LoanTerms& terms, const rules::Calendar& calendar,
                                      const LateReturn& late);

} // namespace kitapdar::charges
