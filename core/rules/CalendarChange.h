// What can be done to the calendar, and what lines come of it. Pure but for write(). CalendarService writes a change
// alone; circulation/ClosureService writes it together with the due dates that move.
#pragma once

#include "core/journal/Operation.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

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
    std::string place; // code; "": the whole library. It holds for what lies in the place, too
};

/// The calendar of a place: of the lines of the whole library and of the places of the path.
Calendar calendarOf(const std::vector<CalendarLine>& lines, const PlacePath& path = {});

/// A day of every year, "MM-DD"; 29 February is one.
std::optional<Day> yearlyDay(const std::string& monthDay);

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
struct RuleWithoutKind { // it counts what is of every kind, so no kind can stand in its scope
    static constexpr std::string_view code = "rule_without_kind";
    std::string name;
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
using CalendarRefusal = Refusal<LineMalformed, RuleMalformed, RuleWithoutKind, DayOutside, UnknownLine>;

/// The rule with its scope and its value as they are stored; refused when it is no rule, its value is not of its type
/// or its scope is too narrow. An empty value, which removes, stays empty.
Result<LoanRule, CalendarRefusal> checked(LoanRule rule);
/// These rules with one of them set: put in the place of the one of its scope, or taken away when its value is empty.
std::vector<LoanRule> withRule(std::vector<LoanRule> rules, const LoanRule& rule);
bool isSameScope(const LoanRule& a, const LoanRule& b);

struct AddLine {
    CalendarLine line; // its id is of no account
};
/// The holidays of Kazakhstan of this year (Holidays.h) that the calendar has not yet.
struct AddHolidays {
    int year = 0;
};
/// A closed day in each month of this year, from today on: a sanitary day. Those that the calendar has stay as they
/// are.
struct AddMonthly {
    MonthlyDay monthly;
    int year = 0;
    std::string note;
    std::string place;
};
/// The line of this id gets other days, another place or another note; its rule stays.
struct EditLine {
    CalendarLine line;
};
struct RemoveLine {
    std::int64_t line = 0;
};
using CalendarChange = std::variant<AddLine, AddHolidays, AddMonthly, EditLine, RemoveLine>;

/// A change as lines.
struct LineChanges {
    const journal::Kind* kind = nullptr;
    std::vector<CalendarLine> added; // their ids are 0 until they are written
    std::optional<CalendarLine> edited;
    std::optional<CalendarLine> removed;
    std::optional<CalendarLine> present; // has the same days as the one that was to be added: nothing is added
    std::optional<int> year;
    std::string note; // of AddMonthly

    bool isEmpty() const { return added.empty() && !edited && !removed; }
    /// The lines of the calendar after the change.
    std::vector<CalendarLine> after(std::vector<CalendarLine> lines) const;
};

/// What a change does to these lines.
Result<LineChanges, CalendarRefusal> linesOf(const CalendarChange& change, const std::vector<CalendarLine>& lines,
                                             Day today);
/// Writes the lines into an operation of the kind that `changes` names, and gives the added ones their ids.
Result<void> write(journal::Operation& operation, LineChanges& changes);

} // namespace kitapdar::rules
