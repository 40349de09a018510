#include "core/circulation/CalendarService.h"

#include "core/circulation/CalendarRepository.h"
#include "core/circulation/Kinds.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace kitapdar::circulation {

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

} // namespace

Result<Calendar> CalendarService::calendar(storage::Snapshot& snapshot) const {
    TRY(const auto all, stored.lines(snapshot));
    return calendarOf(all);
}

Result<LoanRules> CalendarService::rules(storage::Snapshot& snapshot) const {
    TRY(auto all, stored.rules(snapshot));
    return LoanRules(std::move(all));
}

Result<std::vector<CalendarLine>> CalendarService::lines(storage::Snapshot& snapshot) const {
    return stored.lines(snapshot);
}

Result<std::int64_t, CalendarRefusal> CalendarService::addLine(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::CalendarEdit>& by,
                                                               const CalendarLine& given) const {
    const auto line = wellFormed(given);
    if (!line) return fail(LineMalformed{given.rule});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addLine);
    TRY(const auto id, stored.insert(operation, *line));
    operation.about("calendar_day", id);
    describe(operation, *line);
    CHECK(operation.finish());
    return id;
}

Result<void, CalendarRefusal> CalendarService::removeLine(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CalendarEdit>& by,
                                                          std::int64_t lineId) const {
    TRY(const auto all, stored.lines(transaction));
    const auto line = std::ranges::find(all, lineId, &CalendarLine::id);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeLine);
    CHECK(operation.erase("calendar_day", lineId));
    operation.about("calendar_day", lineId);
    if (line != all.end()) describe(operation, *line);
    CHECK(operation.finish());
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

} // namespace kitapdar::circulation
