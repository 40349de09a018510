#include "core/circulation/CalendarService.h"

#include "core/circulation/CalendarRepository.h"

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
        line.monthDay = given.monthDay;
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
    operation.fact("rule", line.rule);
    if (line.weekday) operation.fact("weekday", *line.weekday);
    if (line.monthDay) operation.fact("day", *line.monthDay);
    if (line.firstDay) operation.fact("first", line.firstDay->iso());
    if (line.lastDay) operation.fact("last", line.lastDay->iso());
    if (!line.note.empty()) operation.fact("note", line.note);
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
                                                               const journal::Actor& actor,
                                                               const CalendarLine& given) const {
    const auto line = wellFormed(given);
    if (!line) return fail(LineMalformed{given.rule});
    journal::Operation operation = m_journal.begin(transaction, actor, "calendar.add");
    TRY(const auto id, stored.insert(operation, *line));
    operation.about("calendar_day", id);
    describe(operation, *line);
    CHECK(operation.finish());
    return id;
}

Result<void, CalendarRefusal> CalendarService::removeLine(storage::Transaction& transaction,
                                                          const journal::Actor& actor, std::int64_t lineId) const {
    TRY(const auto all, stored.lines(transaction));
    const auto line = std::ranges::find(all, lineId, &CalendarLine::id);
    journal::Operation operation = m_journal.begin(transaction, actor, "calendar.remove");
    CHECK(operation.erase("calendar_day", lineId));
    operation.about("calendar_day", lineId);
    if (line != all.end()) describe(operation, *line);
    CHECK(operation.finish());
    return {};
}

Result<void, CalendarRefusal> CalendarService::setRule(storage::Transaction& transaction, const journal::Actor& actor,
                                                       const LoanRule& given) const {
    LoanRule rule = given;
    rule.place = orAny(rule.place);
    rule.category = orAny(rule.category);
    rule.kind = orAny(rule.kind);
    // An empty value removes, but only a rule that there can be.
    const bool known = isWellFormed(rule.name, rule.value.empty() ? "1" : rule.value) ||
                       (rule.value.empty() && rule.name == "count_mode");
    if (!known) return fail(RuleMalformed{rule.name, rule.value});

    TRY(const auto all, stored.rules(transaction));
    const auto present = std::ranges::find_if(all, [&](const LoanRule& each) { return isSameScope(each, rule); });
    const bool exists = present != all.end();
    if (exists ? present->value == rule.value : rule.value.empty()) return {}; // nothing changes

    journal::Operation operation = m_journal.begin(transaction, actor, "rule.set");
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
    operation.fact("name", rule.name);
    operation.fact("place", rule.place);
    operation.fact("category", rule.category);
    operation.fact("kind", rule.kind);
    operation.fact("value", rule.value);
    if (exists) operation.fact("before", present->value);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::circulation
