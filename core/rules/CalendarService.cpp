#include "core/rules/CalendarService.h"

#include "core/rules/CalendarRepository.h"
#include "core/rules/Holidays.h"
#include "core/rules/Kinds.h"
#include "core/journal/Journal.h"

#include <algorithm>
#include <iterator>

namespace kitapdar::rules {

namespace {

const CalendarRepository stored;

/// The line with only the fields its rule has; nullopt when one of them is missing or wrong.
std::optional<CalendarLine> wellFormed(const CalendarLine& given) {
    CalendarLine line;
    line.rule = given.rule;
    line.note = given.note;
    if (given.rule == "weekly") {
        if (!given.weekday || *given.weekday < 1 || *given.weekday > 7) return std::nullopt;
        line.weekday = given.weekday;
    } else if (given.rule == "yearly") {
        if (!given.monthDay || !yearlyDay(*given.monthDay)) return std::nullopt;
        if (given.firstDay && given.lastDay && *given.lastDay < *given.firstDay) return std::nullopt;
        line.monthDay = given.monthDay;
        line.firstDay = given.firstDay;
        line.lastDay = given.lastDay;
    } else if (given.rule == "closed" || given.rule == "open") {
        if (!given.firstDay || given.lastDay.value_or(*given.firstDay) < *given.firstDay) return std::nullopt;
        line.firstDay = given.firstDay;
        line.lastDay = given.lastDay.value_or(*given.firstDay);
    } else {
        return std::nullopt;
    }
    return line;
}

bool isOutside(const std::optional<Day>& day) {
    const DayOutside bounds;
    return day && (day->year() < bounds.firstYear || day->year() > bounds.lastYear);
}

void describe(journal::Operation& operation, const CalendarLine& line) {
    operation.fact(journal::FactName::Rule, line.rule);
    if (line.weekday) operation.fact(journal::FactName::Weekday, *line.weekday);
    if (line.monthDay) operation.fact(journal::FactName::Day, *line.monthDay);
    if (line.firstDay) operation.fact(journal::FactName::First, line.firstDay->iso());
    if (line.lastDay) operation.fact(journal::FactName::Last, line.lastDay->iso());
    if (!line.note.empty()) operation.fact(journal::FactName::Note, line.note);
}

std::string orAny(const std::string& scope) { return scope.empty() ? "*" : scope; }

bool isSameScope(const LoanRule& a, const LoanRule& b) {
    return a.name == b.name && a.place == b.place && a.category == b.category && a.kind == b.kind;
}

/// Closes the same days, whatever its note says.
bool isSameLine(const CalendarLine& a, const CalendarLine& b) {
    return a.rule == b.rule && a.weekday == b.weekday && a.monthDay == b.monthDay && a.firstDay == b.firstDay &&
           a.lastDay.value_or(a.firstDay.value_or(Day())) == b.lastDay.value_or(b.firstDay.value_or(Day()));
}

} // namespace

std::vector<Day> daysOf(const MonthlyDay& monthly, int year) {
    constexpr int daysInWeek = 7;
    constexpr unsigned months = 12;
    std::vector<Day> days;
    if (monthly.week < 1 || monthly.week > MonthlyDay::last || monthly.weekday < 1 || monthly.weekday > daysInWeek)
        return days;
    for (unsigned month = 1; month <= months; ++month) {
        const Day first(year, month, 1);
        const int ahead = (monthly.weekday - static_cast<int>(first.isoWeekday()) + daysInWeek) % daysInWeek;
        Day day = first.plusDays(ahead + daysInWeek * (monthly.week - 1));
        if (day.month() != month) day = day.plusDays(-daysInWeek); // the fourth one was the last
        days.push_back(day);
    }
    return days;
}

Result<Calendar> CalendarService::calendar(storage::Snapshot& snapshot) const {
    TRY(const auto all, stored.lines(snapshot));
    return calendarOf(all);
}

Result<LoanRules> CalendarService::rules(storage::Snapshot& snapshot) const {
    TRY(auto all, stored.rules(snapshot));
    return LoanRules(std::move(all));
}

Result<std::vector<LoanRule>> CalendarService::storedRules(storage::Snapshot& snapshot) const {
    return stored.rules(snapshot);
}

Result<std::vector<CalendarLine>> CalendarService::lines(storage::Snapshot& snapshot) const {
    return stored.lines(snapshot);
}

Result<AddedLine, CalendarRefusal> CalendarService::addLine(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CalendarEdit>& by,
                                                            const CalendarLine& given) const {
    auto line = wellFormed(given);
    if (!line) return fail(LineMalformed{given.rule});
    if (isOutside(line->firstDay) || isOutside(line->lastDay)) return fail(DayOutside{});
    TRY(const auto present, stored.lines(transaction));
    const auto same = std::ranges::find_if(present, [&](const CalendarLine& each) { return isSameLine(each, *line); });
    if (same != present.end()) return AddedLine{*same, false};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addLine);
    TRY(line->id, stored.insert(operation, *line));
    operation.about("calendar_day", line->id);
    describe(operation, *line);
    CHECK(operation.finish());
    return AddedLine{*line, true};
}

Result<void, CalendarRefusal> CalendarService::removeLine(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CalendarEdit>& by,
                                                          std::int64_t lineId) const {
    TRY(const auto all, stored.lines(transaction));
    const auto line = std::ranges::find(all, lineId, &CalendarLine::id);
    if (line == all.end()) return fail(UnknownLine{lineId});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeLine);
    CHECK(operation.erase("calendar_day", lineId));
    operation.about("calendar_day", lineId);
    describe(operation, *line);
    CHECK(operation.finish());
    return {};
}

Result<int, CalendarRefusal> CalendarService::addHolidays(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CalendarEdit>& by,
                                                          int year) const {
    TRY(const auto present, stored.lines(transaction));
    std::vector<unsigned> closedWeekdays;
    for (const CalendarLine& line : present) {
        if (line.rule == "weekly" && line.weekday) closedWeekdays.push_back(static_cast<unsigned>(*line.weekday));
    }
    std::vector<CalendarLine> wanted = yearlyHolidays();
    std::ranges::copy(movingHolidays(year, closedWeekdays), std::back_inserter(wanted));
    std::erase_if(wanted, [&](const CalendarLine& line) {
        return std::ranges::any_of(present, [&](const CalendarLine& each) { return isSameLine(each, line); });
    });
    if (wanted.empty()) return 0;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addHolidays);
    for (const CalendarLine& line : wanted) {
        TRY(const auto id, stored.insert(operation, line));
        operation.about("calendar_day", id);
    }
    operation.fact(journal::FactName::Value, year);
    CHECK(operation.finish());
    return static_cast<int>(wanted.size());
}

Result<int, CalendarRefusal> CalendarService::addMonthly(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::CalendarEdit>& by,
                                                         const MonthlyDay& monthly, int year,
                                                         const std::string& note) const {
    const DayOutside bounds;
    if (year < bounds.firstYear || year > bounds.lastYear) return fail(bounds);
    const std::vector<Day> days = daysOf(monthly, year);
    if (days.empty()) return fail(LineMalformed{"monthly"});
    TRY(const auto present, stored.lines(transaction));
    const Day today = m_journal.clock().today();
    std::vector<CalendarLine> wanted;
    for (const Day day : days) {
        CalendarLine line;
        line.rule = "closed";
        line.firstDay = day;
        line.lastDay = day;
        line.note = note;
        const bool isThere =
            std::ranges::any_of(present, [&](const CalendarLine& each) { return isSameLine(each, line); });
        if (!isThere && today <= day) wanted.push_back(line);
    }
    if (wanted.empty()) return 0;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addMonthly);
    for (const CalendarLine& line : wanted) {
        TRY(const auto id, stored.insert(operation, line));
        operation.about("calendar_day", id);
    }
    operation.fact(journal::FactName::Value, year);
    if (!note.empty()) operation.fact(journal::FactName::Note, note);
    CHECK(operation.finish());
    return static_cast<int>(wanted.size());
}

Result<std::vector<int>> CalendarService::yearsWithoutHolidays(storage::Snapshot& snapshot) const {
    TRY(const auto added, stored.yearsWithHolidays(snapshot));
    const int year = m_journal.clock().today().year();
    std::vector<int> missing;
    if (added.empty()) return missing;
    for (const int each : {year, year + 1}) {
        if (std::ranges::find(added, each) == added.end()) missing.push_back(each);
    }
    return missing;
}

Result<void, CalendarRefusal> CalendarService::addShipped(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CalendarEdit>& by) const {
    TRY(const auto present, stored.lines(transaction));
    if (!present.empty()) return {};
    constexpr int sunday = 7;
    CalendarLine line;
    line.rule = "weekly";
    line.weekday = sunday;
    CHECK(addLine(transaction, by, line));
    const int year = m_journal.clock().today().year();
    for (const int each : {year, year + 1}) CHECK(addHolidays(transaction, by, each));
    return {};
}

Result<void, CalendarRefusal> CalendarService::addShippedRules(
    storage::Transaction& transaction, const staff::Permitted<Permission::RulesEdit>& by) const {
    TRY(const auto present, stored.rules(transaction));
    if (!present.empty()) return {};
    for (const LoanRuleType& type : loanRuleTypes) {
        if (type.kinds == KindScope::Named) continue;
        LoanRule rule;
        rule.name = type.name;
        rule.value = valueOf(LoanTerms(), type);
        CHECK(setRule(transaction, by, rule));
    }
    return {};
}

Result<void, CalendarRefusal> CalendarService::setRule(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::RulesEdit>& by,
                                                       const LoanRule& given) const {
    LoanRule rule = given;
    rule.place = orAny(rule.place);
    rule.category = orAny(rule.category);
    rule.kind = orAny(rule.kind);
    // An empty value removes, but only a rule that there can be.
    if (!(rule.value.empty() ? isLoanRule(rule.name) : isWellFormed(rule.name, rule.value)))
        return fail(RuleMalformed{rule.name, rule.value});

    TRY(const auto all, stored.rules(transaction));
    const auto present = std::ranges::find_if(all, [&](const LoanRule& each) { return isSameScope(each, rule); });
    const bool exists = present != all.end();
    if (exists ? present->value == rule.value : rule.value.empty()) return {}; // nothing changes

    journal::Operation operation = m_journal.begin(transaction, by, kinds::setRule);
    if (!exists) {
        TRY(rule.id, stored.insert(operation, rule));
    } else {
        rule.id = present->id;
        if (rule.value.empty()) {
            CHECK(operation.erase("loan_rule", rule.id));
        } else {
            CHECK(operation.update("loan_rule", rule.id, {{"value", rule.value}}));
        }
    }
    operation.about("loan_rule", rule.id);
    operation.fact(journal::FactName::Name, rule.name);
    operation.fact(journal::FactName::Place, rule.place);
    operation.fact(journal::FactName::Category, rule.category);
    operation.fact(journal::FactName::Kind, rule.kind);
    operation.fact(journal::FactName::Value, rule.value);
    if (exists) operation.fact(journal::FactName::Before, present->value);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::rules
