// The library's calendar and loan rules as stored.
#pragma once

#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::rules {

/// One line of the calendar table. `rule`: "weekly" (weekday 1…7), "yearly" (monthDay "MM-DD", from firstDay on and
/// until lastDay when they are given: a holiday has a first year), "closed" and "open" (firstDay…lastDay).
struct CalendarLine {
    std::int64_t id = 0;
    std::string rule;
    std::optional<int> weekday;
    std::optional<std::string> monthDay;
    std::optional<Day> firstDay;
    std::optional<Day> lastDay;
    std::string note;
};

/// A day of every month: its first Monday, its last Friday.
struct MonthlyDay {
    static constexpr int last = 5; // of four or five in the month
    int week = last;               // 1…4, or last
    int weekday = 1;               // 1…7
};
/// Its twelve days in a year; none when week or weekday is out of range.
std::vector<Day> daysOf(const MonthlyDay& monthly, int year);

struct LineMalformed { // a weekday that is none, no such day, the last before the first, no such rule
    std::string rule;
};
struct RuleMalformed { // unknown name, or a value that is not of its kind ("10,00", "-1")
    std::string name;
    std::string value;
};
struct DayOutside { // the calendar has days of these years alone
    static constexpr std::string_view code = "day_outside";
    int firstYear = 1900;
    int lastYear = 2199;
};
struct UnknownLine { // there is none with this number, or somebody has removed it meanwhile
    static constexpr std::string_view code = "unknown_line";
    std::int64_t id;
};
using CalendarRefusal = Refusal<LineMalformed, RuleMalformed, DayOutside, UnknownLine>;

/// A line as it stands in the calendar.
struct AddedLine {
    CalendarLine line;
    bool isNew = true; // false: the calendar had one of these days already, and nothing was written
};

class CalendarService {
public:
    explicit CalendarService(const journal::Journal& journal) : m_journal(journal) {}

    Result<Calendar> calendar(storage::Snapshot& snapshot) const;
    Result<LoanRules> rules(storage::Snapshot& snapshot) const;
    Result<std::vector<CalendarLine>> lines(storage::Snapshot& snapshot) const;

    /// A line for the same days, whatever its note says, is not written a second time.
    Result<AddedLine, CalendarRefusal> addLine(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::CalendarEdit>& by,
                                               const CalendarLine& line) const;
    Result<void, CalendarRefusal> removeLine(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by,
                                             std::int64_t lineId) const;
    /// The holidays of Kazakhstan of this year (Holidays.h) that the calendar has not yet, as one operation; how many.
    Result<int, CalendarRefusal> addHolidays(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by, int year) const;
    /// A closed day in each month of this year, from today on, as one operation: a sanitary day. Those that the
    /// calendar has already stay as they are; how many were added.
    Result<int, CalendarRefusal> addMonthly(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CalendarEdit>& by,
                                            const MonthlyDay& monthly, int year, const std::string& note) const;
    /// Those of this and the next year whose holidays were never added, also not by somebody who took them back; none
    /// in a library that has never added any: its calendar is set by hand.
    Result<std::vector<int>> yearsWithoutHolidays(storage::Snapshot& snapshot) const;
    /// Sundays and the holidays of this and the next year, in a library whose calendar is empty; else nothing.
    Result<void, CalendarRefusal> addShipped(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CalendarEdit>& by) const;
    Result<std::vector<LoanRule>> storedRules(storage::Snapshot& snapshot) const;
    /// The shipped values as rules for everybody, in a library that has set none; else nothing.
    Result<void, CalendarRefusal> addShippedRules(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::RulesEdit>& by) const;
    /// Sets the value of one rule for one scope ("*" = any); an empty value removes the rule.
    Result<void, CalendarRefusal> setRule(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::RulesEdit>& by,
                                          const LoanRule& rule) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::rules
