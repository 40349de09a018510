#include "core/reports/DayQueries.h"

#include "core/base/Hex.h"
#include "core/figures/UseActs.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/reports/FactLines.h"
#include "core/storage/Columns.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace kitapdar::reports {

namespace {

constexpr std::int64_t millisecondsOfHour = 60LL * 60 * 1000;
constexpr std::size_t shownOfHash = 8;

std::vector<Cell> cellsOf(const std::map<std::string, std::int64_t>& sums) {
    std::vector<Cell> cells;
    for (const auto& [code, n] : sums) cells.push_back({code, "", n});
    return cells;
}

/// What is counted of one day from the facts.
struct DaySums {
    std::map<std::string, std::int64_t> byMeasure;
    std::map<std::string, std::int64_t> lentByAge;
    std::map<std::string, std::int64_t> lentByLanguage;
    std::map<std::string, std::int64_t> lentByGroup;
    std::map<std::string, std::int64_t> unmetByReason;
    std::int64_t lentToRoom = 0;
    std::int64_t registeredNew = 0;
    std::int64_t visitsCounted = 0;

    std::int64_t of(Measure measure) const {
        const auto found = byMeasure.find(std::string(code(measure)));
        return found == byMeasure.end() ? 0 : found->second;
    }
};

void addLine(DaySums& sums, const FactLine& line, const ShapeTables& shapes) {
    sums.byMeasure[std::string(code(line.measure))] += line.n;
    switch (line.measure) {
    case Measure::Lend:
        sums.lentByAge[codeOn(Axis::Age, line, shapes)] += line.n;
        sums.lentByLanguage[codeOn(Axis::Language, line, shapes)] += line.n;
        sums.lentByGroup[codeOn(Axis::Group, line, shapes)] += line.n;
        if (line.way == "room") sums.lentToRoom += line.n;
        break;
    case Measure::Registered:
        if (line.way == "new") sums.registeredNew += line.n;
        break;
    case Measure::Visit:
        if (line.way == "tally") sums.visitsCounted += line.n;
        break;
    case Measure::Unmet:
        sums.unmetByReason[line.way] += line.n;
        break;
    default:
        break;
    }
}

Result<DaySums> sumsOf(storage::Snapshot& snapshot, Day on, const std::optional<std::string>& place) {
    Question question;
    question.from = question.to = on;
    question.measures = {allMeasures.begin(), allMeasures.end()};
    question.place = place;
    TRY(const auto shapes, shapeTables(snapshot));
    DaySums sums;
    CHECK(eachSum(snapshot, question, [&](const FactLine& line) { addLine(sums, line, shapes); }));
    return sums;
}

/// " and <column> = $n", or nothing.
std::string atPlace(std::string_view column, const std::optional<std::string>& place, storage::Parameters& values) {
    if (!place) return {};
    values.emplace_back(*place);
    return " and " + std::string(column) + " = $" + std::to_string(values.size());
}

/// Where a return was recorded, as its entry says; nullopt: an earlier program wrote it and did not say.
std::optional<std::string> placeIn(std::string_view facts) {
    const auto document = nlohmann::json::parse(facts, nullptr, false);
    if (!document.is_object()) return std::nullopt;
    const auto place = document.find(journal::code(journal::FactName::Place));
    if (place == document.end() || !place->is_string()) return std::nullopt;
    return place->get<std::string>();
}

/// Entries of returns that stand: an undone one does not, unless the undo was undone. Each is looked up by itself, and
/// desks are read before: a server that joined them would read all entries that there are.
Result<std::int64_t> returnsOf(storage::Snapshot& snapshot, Day on, const std::optional<std::string>& place) {
    const std::string standing =
        "where o.kind = 'loan.return' and o.at >= $1 and o.at < $2 and "
        "(select count(*) from operation u where u.undoes = o.seq and "
        "(select count(*) from operation a where a.undoes = u.seq) = 0) = 0";
    const storage::Parameters values = {beginOf(on), beginOf(on.plusDays(1))};
    if (!place) return snapshot.number("select count(*) from operation o " + standing, values);
    TRY(const auto desks, snapshot.all("select d.name from desk d join place p on p.id = d.place_id where p.code = $1",
                                       {*place}, storage::only<std::string>));
    std::int64_t returns = 0;
    CHECK(snapshot.each("select o.facts, o.desk from operation o " + standing, values, [&](const storage::Row& row) {
        const auto recorded = placeIn(row.text(0));
        const bool isThere = recorded ? *recorded == *place : std::ranges::find(desks, row.text(1)) != desks.end();
        if (isThere) ++returns;
        return true;
    }));
    return returns;
}

Result<OpenTrays> traysOf(storage::Snapshot& snapshot, Day on, const std::optional<std::string>& place) {
    OpenTrays trays;
    const auto count = [&](const std::string& sql, storage::Parameters values,
                           std::string_view column) -> Result<std::int64_t> {
        const std::string condition = atPlace(column, place, values);
        return snapshot.number(sql + condition, values);
    };
    // A requested copy stands in the place that it is taken from: its home, or where it is.
    TRY(trays.requested,
        count("select count(*) from hold h join copy c on c.id = h.captured_copy_id where h.state = 'requested'", {},
              "case when c.at_place = '' then c.place else c.at_place end"));
    TRY(trays.onHoldShelf, count("select count(*) from hold h where h.state = 'ready'", {}, "h.pickup_place"));
    TRY(trays.pastHoldTime,
        count("select count(*) from hold h where h.state = 'ready' and h.ready_until < $1", {on}, "h.pickup_place"));
    const std::string onTheWay =
        "select count(*) from transfer t where t.received_at is null and t.cancelled_on is null";
    TRY(trays.onTheWay, count(onTheWay, {}, "t.to_place"));
    TRY(trays.lateOnTheWay, count(onTheWay + " and t.sent_on <= $1", {on.plusDays(-lateAfterDays)}, "t.to_place"));
    return trays;
}

Result<DayCash> cashOf(storage::Snapshot& snapshot, Day on, const std::optional<std::string>& place) {
    DayCash cash;
    storage::Parameters values = {figures::monthOf(on), on};
    const std::string condition = atPlace("l.place", place, values);
    // A reversal counts with the line that it reverses. What was paid back is waived on the same receipt, so that it is
    // not owed again; that is no waiver of the library.
    const std::string sql =
        "select case when coalesce(o.kind, l.kind) = 'waiver' and coalesce(o.receipt, l.receipt) <> '' then '' "
        "else coalesce(o.kind, l.kind) end, "
        "cast(sum(l.amount) as bigint) from charge_line l left join charge_line o on o.id = l.reverses_id "
        "where l.on_month = $1 and l.on_day = $2" +
        condition + " group by 1";
    CHECK(snapshot.each(sql, values, [&](const storage::Row& row) {
        const std::string_view kind = row.text(0);
        const Money amount = row.money(1);
        if (kind == "payment") cash.taken = amount;
        if (kind == "refund") cash.paidBack = Money{-amount.tiyn};
        if (kind == "waiver") cash.waived = amount;
        return true;
    }));
    return cash;
}

} // namespace

Instant beginOf(Day day) {
    // No zone is further from Greenwich than this; days follow each other, so the first moment is found by halves.
    const std::int64_t noon = day.sinceEpoch() * 24LL * millisecondsOfHour + 12 * millisecondsOfHour;
    std::int64_t before = noon - 36 * millisecondsOfHour;
    std::int64_t within = noon + 24 * millisecondsOfHour;
    while (within - before > 1) {
        const std::int64_t middle = before + (within - before) / 2;
        (localDay(Instant{middle}) < day ? before : within) = middle;
    }
    return Instant{within};
}

Result<DaySheet, Refusal<>> DayQueries::sheet(storage::Snapshot& snapshot,
                                              const staff::Permitted<Permission::ReportView>&, Day on,
                                              const std::optional<std::string>& place) const {
    TRY(const auto sums, sumsOf(snapshot, on, place));
    DaySheet sheet;
    sheet.on = on;
    sheet.place = place;
    sheet.visits = sums.of(Measure::Visit);
    sheet.visitsCounted = sums.visitsCounted;
    sheet.registeredNew = sums.registeredNew;
    sheet.registeredAgain = sums.of(Measure::Registered) - sums.registeredNew;
    sheet.lent = sums.of(Measure::Lend);
    sheet.lentToRoom = sums.lentToRoom;
    sheet.renewed = sums.of(Measure::Renew);
    sheet.inHouse = sums.of(Measure::InHouse);
    sheet.references = sums.of(Measure::Reference);
    sheet.unmet = sums.of(Measure::Unmet);
    sheet.lentByAge = cellsOf(sums.lentByAge);
    sheet.lentByLanguage = cellsOf(sums.lentByLanguage);
    sheet.lentByGroup = cellsOf(sums.lentByGroup);
    sheet.unmetByReason = cellsOf(sums.unmetByReason);
    TRY(sheet.returned, returnsOf(snapshot, on, place));
    TRY(sheet.cash, cashOf(snapshot, on, place));
    TRY(sheet.trays, traysOf(snapshot, on, place));
    TRY(const auto head, journal::head(snapshot));
    if (head) sheet.head = {head->seq, toHex(head->hash).substr(0, shownOfHash)};
    return sheet;
}

Result<DeskToday, Refusal<>> DayQueries::today(storage::Snapshot& snapshot,
                                               const staff::Permitted<Permission::LoanLend>& by) const {
    const auto& place = by.session().place;
    DeskToday today;
    today.on = m_journal.clock().today();
    TRY(const auto sums, sumsOf(snapshot, today.on, place));
    today.visits = sums.of(Measure::Visit);
    today.registered = sums.of(Measure::Registered);
    today.lent = sums.of(Measure::Lend);
    today.renewed = sums.of(Measure::Renew);
    TRY(today.returned, returnsOf(snapshot, today.on, place));
    TRY(today.overdue,
        snapshot.number("select count(*) from loan where returned_at is null and due_on < $1", {today.on}));
    return today;
}

} // namespace kitapdar::reports
