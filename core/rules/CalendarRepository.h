// The SQL of the calendar and of the loan rules. Other rooms read with it; of them circulation alone writes lines with
// it, in an operation that moves due dates as well (circulation/ClosureService.h).
#pragma once

#include "core/journal/Operation.h"
#include "core/rules/CalendarService.h"

#include <string_view>

namespace kitapdar::rules {

class CalendarRepository {
public:
    Result<std::vector<CalendarLine>> lines(storage::Snapshot& snapshot) const;
    Result<std::vector<LoanRule>> rules(storage::Snapshot& snapshot) const;
    /// Those whose scope fits; some more when the path is a long one.
    Result<std::vector<LoanRule>> rulesFor(storage::Snapshot& snapshot, const PlacePath& path,
                                           std::string_view category, std::string_view kind) const;
    /// For which holidays were added, as the journal has it; oldest first.
    Result<std::vector<int>> yearsWithHolidays(storage::Snapshot& snapshot) const;
    Result<std::int64_t> insert(journal::Operation& operation, const CalendarLine& line) const;
    /// All of the line but its rule.
    Result<void> update(journal::Operation& operation, const CalendarLine& line) const;
    Result<void> erase(journal::Operation& operation, std::int64_t line) const;
    Result<std::int64_t> insert(journal::Operation& operation, const LoanRule& rule) const;
};

} // namespace kitapdar::rules
