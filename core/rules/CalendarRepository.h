// The SQL of the calendar and of the loan rules. Other rooms read with it; they write with CalendarService.
#pragma once

#include "core/rules/CalendarService.h"
#include "core/journal/Operation.h"

namespace kitapdar::rules {

class CalendarRepository {
public:
    Result<std::vector<CalendarLine>> lines(storage::Snapshot& snapshot) const;
    Result<std::vector<LoanRule>> rules(storage::Snapshot& snapshot) const;
    /// For which holidays were added, as the journal has it; oldest first.
    Result<std::vector<int>> yearsWithHolidays(storage::Snapshot& snapshot) const;
    Result<std::int64_t> insert(journal::Operation& operation, const CalendarLine& line) const;
    Result<std::int64_t> insert(journal::Operation& operation, const LoanRule& rule) const;
};

/// The calendar of some lines.
Calendar calendarOf(const std::vector<CalendarLine>& lines);

/// A day of every year, "MM-DD"; 29 February is one.
std::optional<Day> yearlyDay(const std::string& monthDay);

} // namespace kitapdar::rules
