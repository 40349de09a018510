#include "core/rules/CalendarChange.h"

#include "core/rules/CalendarRepository.h"
#include "core/rules/Holidays.h"
#include "core/rules/Kinds.h"

#include <algorithm>
#include <iterator>

namespace kitapdar::rules {

namespace {

using Changes = Result<LineChanges, CalendarRefusal>;

bool isOutside(const std::optional<Day>& day) {
    const DayOutside bounds;
    return day && (day->year() < bounds.firstYear || day->year() > bounds.lastYear);
}

/// The line with only the fields its rule has; nullopt when one of them is missing or wrong.
std::optional<CalendarLine> wellFormed(const CalendarLine& given) {
    CalendarLine line;
    line.rule = given.rule;
    line.note = given.note;
    line.place = given.place == "*" ? "" : given.place;
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

/// Closes or opens the same days at the same place, whatever its note says.
bool isSameLine(const CalendarLine& a, const CalendarLine& b) {
    return a.rule == b.rule && a.place == b.place && a.weekday == b.weekday && a.monthDay == b.monthDay &&
           a.firstDay == b.firstDay &&
           a.lastDay.value_or(a.firstDay.value_or(Day())) == b.lastDay.value_or(b.firstDay.value_or(Day()));
}

/// The value as it is stored, whatever former word was given for it.
std::string canonical(const LoanRule& rule) {
    const LoanTerms terms = LoanRules({{0, rule.name, "*", "*", "*", rule.value}}).terms({}, "", "");
    const auto* const type = std::ranges::find(loanRuleTypes, std::string_view(rule.name), &LoanRuleType::name);
    return valueOf(terms, *type);
}

void describe(journal::Operation& operation, const CalendarLine& line) {
    operation.fact(journal::FactName::Rule, line.rule);
    if (line.weekday) operation.fact(journal::FactName::Weekday, *line.weekday);
    if (line.monthDay) operation.fact(journal::FactName::Day, *line.monthDay);
    if (line.firstDay) operation.fact(journal::FactName::First, line.firstDay->iso());
    if (line.lastDay) operation.fact(journal::FactName::Last, line.lastDay->iso());
    if (!line.place.empty()) operation.fact(journal::FactName::Place, line.place);
    if (!line.note.empty()) operation.fact(journal::FactName::Note, line.note);
}

struct Planner {
    const std::vector<CalendarLine>& lines;
    Day today;

    const CalendarLine* same(const CalendarLine& line) const {
        const auto found =
            std::ranges::find_if(lines, [&](const CalendarLine& each) { return isSameLine(each, line); });
        return found == lines.end() ? nullptr : &*found;
    }

    static Result<CalendarLine, CalendarRefusal> checked(const CalendarLine& given) {
        auto line = wellFormed(given);
        if (!line) return fail(LineMalformed{given.rule});
        if (isOutside(line->firstDay) || isOutside(line->lastDay)) return fail(DayOutside{});
        return std::move(*line);
    }

    Changes operator()(const AddLine& add) const {
        TRY(auto line, checked(add.line));
        LineChanges changes{.kind = &kinds::addLine};
        if (const CalendarLine* present = same(line))
            changes.present = *present;
        else
            changes.added.push_back(std::move(line));
        return changes;
    }

    Changes operator()(const AddHolidays& add) const {
        std::vector<unsigned> closedWeekdays;
        for (const CalendarLine& line : lines) {
            if (line.rule == "weekly" && line.weekday && line.place.empty())
                closedWeekdays.push_back(static_cast<unsigned>(*line.weekday));
        }
        LineChanges changes{.kind = &kinds::addHolidays, .added = yearlyHolidays(), .year = add.year};
        std::ranges::move(movingHolidays(add.year, closedWeekdays), std::back_inserter(changes.added));
        std::erase_if(changes.added, [&](const CalendarLine& line) { return same(line) != nullptr; });
        return changes;
    }

    Changes operator()(const AddMonthly& add) const {
        const DayOutside bounds;
        if (add.year < bounds.firstYear || add.year > bounds.lastYear) return fail(bounds);
        const std::vector<Day> days = daysOf(add.monthly, add.year);
        if (days.empty()) return fail(LineMalformed{"monthly"});
        LineChanges changes{.kind = &kinds::addMonthly, .year = add.year, .note = add.note};
        for (const Day day : days) {
            TRY(auto line,
                checked({.rule = "closed", .firstDay = day, .lastDay = day, .note = add.note, .place = add.place}));
            if (today <= day && !same(line)) changes.added.push_back(std::move(line));
        }
        return changes;
    }

    Changes operator()(const EditLine& edit) const {
        const auto stored = std::ranges::find(lines, edit.line.id, &CalendarLine::id);
        if (stored == lines.end()) return fail(UnknownLine{edit.line.id});
        CalendarLine given = edit.line;
        given.rule = stored->rule;
        TRY(auto line, checked(given));
        line.id = stored->id;
        LineChanges changes{.kind = &kinds::editLine};
        const CalendarLine* other = same(line);
        if (other && other->id != line.id)
            changes.present = *other;
        else if (!isSameLine(*stored, line) || stored->note != line.note)
            changes.edited = std::move(line);
        return changes;
    }

    Changes operator()(const RemoveLine& remove) const {
        const auto stored = std::ranges::find(lines, remove.line, &CalendarLine::id);
        if (stored == lines.end()) return fail(UnknownLine{remove.line});
        return LineChanges{.kind = &kinds::removeLine, .removed = *stored};
    }
};

} // namespace

std::optional<Day> yearlyDay(const std::string& monthDay) { return Day::fromIso("2024-" + monthDay); } // a leap year

Calendar calendarOf(const std::vector<CalendarLine>& lines, const PlacePath& path) {
    Calendar calendar;
    for (const CalendarLine& line : lines) {
        LineSource source{line.id, 0};
        if (!line.place.empty()) {
            const auto place = std::ranges::find(path, line.place);
            if (place == path.end()) continue;
            source.depth = static_cast<int>(path.end() - place);
        }
        if (line.rule == "weekly" && line.weekday) {
            calendar.closeWeekly(static_cast<unsigned>(*line.weekday), source);
        } else if (line.rule == "yearly" && line.monthDay) {
            if (const auto day = yearlyDay(*line.monthDay))
                calendar.closeYearly(day->month(), day->dayOfMonth(), line.firstDay, line.lastDay, source);
        } else if (line.firstDay) {
            const Day last = line.lastDay.value_or(*line.firstDay);
            if (line.rule == "closed") calendar.close(*line.firstDay, last, source);
            if (line.rule == "open") calendar.open(*line.firstDay, last, source);
        }
    }
    return calendar;
}

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

Result<LoanRule, CalendarRefusal> checked(LoanRule rule) {
    for (std::string* scope : {&rule.place, &rule.category, &rule.kind}) {
        if (scope->empty()) *scope = "*";
    }
    // An empty value removes, but only a rule that there can be.
    if (!(rule.value.empty() ? isLoanRule(rule.name) : isWellFormed(rule.name, rule.value)))
        return fail(RuleMalformed{rule.name, rule.value});
    if (rule.kind != "*" && !mayNameKind(rule.name)) return fail(RuleWithoutKind{rule.name});
    if (!rule.value.empty()) rule.value = canonical(rule);
    return rule;
}

bool isSameScope(const LoanRule& a, const LoanRule& b) {
    return a.name == b.name && a.place == b.place && a.category == b.category && a.kind == b.kind;
}

std::vector<LoanRule> withRule(std::vector<LoanRule> rules, const LoanRule& rule) {
    std::erase_if(rules, [&](const LoanRule& each) { return isSameScope(each, rule); });
    if (!rule.value.empty()) rules.push_back(rule);
    return rules;
}

std::vector<CalendarLine> LineChanges::after(std::vector<CalendarLine> lines) const {
    if (removed) std::erase_if(lines, [&](const CalendarLine& line) { return line.id == removed->id; });
    if (edited) {
        const auto line = std::ranges::find(lines, edited->id, &CalendarLine::id);
        if (line != lines.end()) *line = *edited;
    }
    std::ranges::copy(added, std::back_inserter(lines));
    return lines;
}

Result<LineChanges, CalendarRefusal> linesOf(const CalendarChange& change, const std::vector<CalendarLine>& lines,
                                             Day today) {
    return std::visit(Planner{lines, today}, change);
}

Result<void> write(journal::Operation& operation, LineChanges& changes) {
    const CalendarRepository stored;
    for (CalendarLine& line : changes.added) {
        TRY(line.id, stored.insert(operation, line));
        operation.about("calendar_day", line.id);
    }
    if (changes.edited) {
        CHECK(stored.update(operation, *changes.edited));
        operation.about("calendar_day", changes.edited->id);
        describe(operation, *changes.edited);
    }
    if (changes.removed) {
        CHECK(stored.erase(operation, changes.removed->id));
        operation.about("calendar_day", changes.removed->id);
        describe(operation, *changes.removed);
    }
    if (changes.year) operation.fact(journal::FactName::Value, *changes.year);
    if (changes.kind == &kinds::addLine && !changes.added.empty()) describe(operation, changes.added.front());
    if (!changes.note.empty()) operation.fact(journal::FactName::Note, changes.note);
    return {};
}

} // namespace kitapdar::rules
