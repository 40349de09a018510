#include "core/rules/CalendarRepository.h"

#include "core/journal/FactName.h"
#include "core/rules/Kinds.h"
#include "core/storage/Columns.h"

#include <nlohmann/json.hpp>

namespace kitapdar::rules {

namespace {

constexpr auto lineColumns = storage::columnsOf<CalendarLine>(
    storage::readOnly("id", &CalendarLine::id), storage::fixed("rule", &CalendarLine::rule),
    storage::edited("weekday", &CalendarLine::weekday), storage::edited("month_day", &CalendarLine::monthDay),
    storage::edited("first_day", &CalendarLine::firstDay), storage::edited("last_day", &CalendarLine::lastDay),
    storage::edited("note", &CalendarLine::note), storage::edited("place", &CalendarLine::place));

constexpr auto ruleColumns = storage::columnsOf<LoanRule>(
    storage::readOnly("id", &LoanRule::id), storage::fixed("name", &LoanRule::name),
    storage::fixed("place", &LoanRule::place), storage::fixed("category", &LoanRule::category),
    storage::fixed("kind", &LoanRule::kind), storage::edited("value", &LoanRule::value));

} // namespace

Result<std::vector<CalendarLine>> CalendarRepository::lines(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + lineColumns.list() + " from calendar_day order by id";
    return snapshot.all(sql, {}, lineColumns);
}

Result<std::vector<LoanRule>> CalendarRepository::rules(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + ruleColumns.list() + " from loan_rule order by id";
    return snapshot.all(sql, {}, ruleColumns);
}

Result<std::vector<LoanRule>> CalendarRepository::rulesFor(storage::Snapshot& snapshot, const PlacePath& path,
                                                           std::string_view category, std::string_view kind) const {
    constexpr std::size_t longestPath = 4; // a branch, a department, a section, and one more
    if (path.size() > longestPath) return rules(snapshot);
    static const std::string sql = "select " + ruleColumns.list() +
                                   " from loan_rule where place in ('*', $1, $2, $3, $4) and category in ('*', $5) "
                                   "and kind in ('*', $6) order by id";
    storage::Parameters parameters;
    static const std::string any = "*";
    for (std::size_t i = 0; i < longestPath; ++i) {
        const std::string& place = i < path.size() ? path[i] : any;
        parameters.emplace_back(place);
    }
    parameters.emplace_back(std::string(category));
    parameters.emplace_back(std::string(kind));
    return snapshot.all(sql, parameters, ruleColumns);
}

Result<std::vector<int>> CalendarRepository::yearsWithHolidays(storage::Snapshot& snapshot) const {
    const std::string fact(code(journal::FactName::Value));
    return snapshot.all(
        "select distinct o.seq, o.facts from operation o join operation_subject s on s.operation_seq = o.seq "
        "where s.subject_table = 'calendar_day' and o.kind = $1 order by o.seq",
        {kinds::addHolidays.code}, [&fact](const storage::Row& row) {
            const auto facts = nlohmann::json::parse(row.text(1), nullptr, false);
            const auto year = facts.is_object() ? facts.find(fact) : facts.end();
            return year != facts.end() && year->is_number_integer() ? year->get<int>() : 0;
        });
}

Result<std::int64_t> CalendarRepository::insert(journal::Operation& operation, const CalendarLine& line) const {
    return operation.insert("calendar_day", lineColumns.inserted(line));
}

Result<void> CalendarRepository::update(journal::Operation& operation, const CalendarLine& line) const {
    return operation.update("calendar_day", line.id, lineColumns.changed(line));
}

Result<void> CalendarRepository::erase(journal::Operation& operation, std::int64_t line) const {
    return operation.erase("calendar_day", line);
}

Result<std::int64_t> CalendarRepository::insert(journal::Operation& operation, const LoanRule& rule) const {
    return operation.insert("loan_rule", ruleColumns.inserted(rule));
}

} // namespace kitapdar::rules
