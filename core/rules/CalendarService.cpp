#include "core/rules/CalendarService.h"

#include "core/journal/Journal.h"
#include "core/rules/CalendarRepository.h"
#include "core/rules/Kinds.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kitapdar::rules {

namespace {

const CalendarRepository stored;

/// What every library lays down; the other rules hold as they are shipped until somebody sets them.
constexpr std::array shippedRules = std::to_array<std::string_view>(
    {"loan_days", "loan_limit", "renewals", "renewal_days", "count_mode", "block_overdue", "cut_due_at_expiry"});

} // namespace

Result<Calendar> CalendarService::calendar(storage::Snapshot& snapshot, const PlacePath& path) const {
    TRY(const auto all, stored.lines(snapshot));
    return calendarOf(all, path);
}

Result<LoanRules> CalendarService::rules(storage::Snapshot& snapshot) const {
    TRY(auto all, stored.rules(snapshot));
    return LoanRules(std::move(all));
}

Result<LoanTerms> CalendarService::terms(storage::Snapshot& snapshot, const PlacePath& path, std::string_view category,
                                         std::string_view kind) const {
    TRY(auto fitting, stored.rulesFor(snapshot, path, category, kind));
    return LoanRules(std::move(fitting)).terms(path, category, kind);
}

Result<std::vector<LoanRule>> CalendarService::storedRules(storage::Snapshot& snapshot) const {
    return stored.rules(snapshot);
}

Result<std::vector<CalendarLine>> CalendarService::lines(storage::Snapshot& snapshot) const {
    return stored.lines(snapshot);
}

Result<LineChanges, CalendarRefusal> CalendarService::change(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CalendarEdit>& by,
                                                             const CalendarChange& wanted) const {
    TRY(const auto present, stored.lines(transaction));
    TRY(auto changes, linesOf(wanted, present, m_journal.clock().today()));
    if (changes.isEmpty()) return changes;
    journal::Operation operation = m_journal.begin(transaction, by, *changes.kind);
    CHECK(write(operation, changes));
    CHECK(operation.finish());
    return changes;
}

Result<AddedLine, CalendarRefusal> CalendarService::addLine(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CalendarEdit>& by,
                                                            const CalendarLine& line) const {
    TRY(auto changes, change(transaction, by, AddLine{line}));
    if (changes.present) return AddedLine{std::move(*changes.present), false};
    return AddedLine{std::move(changes.added.front()), true};
}

Result<int, CalendarRefusal> CalendarService::addHolidays(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::CalendarEdit>& by,
                                                          int year) const {
    TRY(const auto changes, change(transaction, by, AddHolidays{year}));
    return static_cast<int>(changes.added.size());
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
    for (const std::string_view name : shippedRules) {
        LoanRule rule;
        rule.name = name;
        rule.value = valueOf(LoanTerms(), *std::ranges::find(loanRuleTypes, name, &LoanRuleType::name));
        CHECK(setRule(transaction, by, rule));
    }
    return {};
}

Result<void, CalendarRefusal> CalendarService::setRule(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::RulesEdit>& by,
                                                       const LoanRule& given) const {
    TRY(auto rule, checked(given));
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
