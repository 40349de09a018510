#include "core/accounts/KsuQueries.h"

#include "core/accounts/AccountsColumns.h"
#include "core/accounts/AccountsRepository.h"
#include "core/figures/Shapes.h"

#include <set>
#include <utility>

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;

constexpr std::string_view kindPrefix = "kind:";
constexpr std::string_view groupPrefix = "group:";
constexpr std::string_view languagePrefix = "language:";
constexpr std::string_view noGroup = "none";

/// Copies that are counted alike.
struct Counts {
    std::string kind;
    std::int64_t shapeId = 0;
    bool onBalance = true;
    std::int64_t copies = 0;
    std::int64_t titles = 0;
    std::int64_t value = 0;
};
constexpr auto countsColumns = storage::columnsOf<Counts>(
    storage::readOnly("e.stock_kind", &Counts::kind), storage::readOnly("e.book_shape_id", &Counts::shapeId),
    storage::readOnly("e.on_balance", &Counts::onBalance),
    storage::readOnly("cast(sum(e.copies) as bigint)", &Counts::copies),
    storage::readOnly("cast(sum(e.titles) as bigint)", &Counts::titles),
    storage::readOnly("cast(sum(e.value) as bigint)", &Counts::value));
constexpr std::string_view alike = "e.stock_kind, e.book_shape_id, e.on_balance";

using Shapes = std::map<std::int64_t, figures::BookShape>;

void add(Figures& figures, const Counts& counts, const Shapes& shapes, int sign = 1) {
    const auto found = shapes.find(counts.shapeId);
    const Counted as{counts.kind, found == shapes.end() ? figures::BookShape() : found->second, counts.onBalance, {}};
    count(figures, as, sign * counts.copies, sign * counts.titles, sign * counts.value);
}

void addAll(Figures& to, const Figures& from, int sign = 1) {
    for (const auto& [column, value] : from) to[column] += sign * value;
}

KsuColumn columnOf(const Term& term, std::string code) {
    return {std::move(code), term.kk, term.ru, term.en, term.code.ends_with("sum"), !term.hidden};
}

/// Whether `figures` of any line name a column that is none of these: a kind or group that is gone from its list.
void addUnlisted(std::vector<KsuColumn>& columns, const std::vector<const Figures*>& all) {
    std::set<std::string, std::less<>> known;
    for (const KsuColumn& each : columns) known.insert(each.code);
    for (const Figures* figures : all) {
        for (const auto& [code, value] : *figures) {
            const bool isBlock = code.starts_with(kindPrefix) || code.starts_with(groupPrefix);
            if (isBlock && known.insert(code).second) columns.push_back({code, code, code, code, false, true});
        }
    }
}

Result<std::vector<KsuColumn>> columnsOf(storage::Snapshot& snapshot) {
    TRY(const auto terms, stored.terms(snapshot));
    TRY(const auto groups, stored.contentGroups(snapshot));
    std::vector<KsuColumn> columns;
    for (const Term& term : terms) {
        if (term.list != TermList::Column) continue;
        if (term.code == "kinds") {
            for (const Term& kind : terms) {
                if (kind.list != TermList::Kind) continue;
                columns.push_back(columnOf(kind, std::string(kindPrefix) + kind.code));
                columns.back().isShown = !term.hidden && !kind.hidden;
            }
        } else if (term.code == "groups") {
            for (const catalogue::ContentGroup& group : groups) {
                columns.push_back({std::string(groupPrefix) + std::to_string(group.id), group.kk, group.ru, group.en,
                                   false, !term.hidden});
            }
        } else {
            columns.push_back(columnOf(term, term.code));
        }
    }
    return columns;
}

/// The condition "the line `i` of the shape `s` is counted in the column", and the value of its $n.
struct ColumnFilter {
    std::string sql;
    std::optional<std::string> value;
};
std::optional<ColumnFilter> filterOf(std::string_view column) {
    if (column == "copies" || column == "titles" || column == "sum") return ColumnFilter{"1 = 1", {}};
    if (column == "on_balance" || column == "on_balance_sum") return ColumnFilter{"i.on_balance = 1", {}};
    if (column == "off_balance") return ColumnFilter{"i.on_balance = 0", {}};
    if (column == "children") return ColumnFilter{"s.for_children = 1", {}};
    if (column == "local_history") return ColumnFilter{"s.local_history = 1", {}};
    const auto rest = [&](std::string_view prefix) { return std::string(column.substr(prefix.size())); };
    if (column.starts_with(kindPrefix)) return ColumnFilter{"i.stock_kind = ", rest(kindPrefix)};
    if (column.starts_with(languagePrefix)) return ColumnFilter{"s.language_group = ", rest(languagePrefix)};
    if (!column.starts_with(groupPrefix)) return std::nullopt;
    const std::string group = rest(groupPrefix);
    return ColumnFilter{"s.content_group = ", group == noGroup ? std::string() : group};
}

constexpr auto signedColumns = storage::columnsOf<CellLine>(
    storage::part(lineColumns, "i", &CellLine::line),
    storage::part(shapeColumns, "s", within(within(&CellLine::line, &Line::counted), &Counted::shape)),
    storage::readOnly("i.sign", &CellLine::sign));

/// Lines with what `sign` makes of them, by the record `k` that `column` names.
std::string linesBy(std::string_view column, std::string_view sign, std::string_view condition) {
    return "select e.*, " + std::string(sign) + " as sign from inventory_entry e join ksu_record k on k.id = e." +
           std::string(column) + " where " + std::string(condition);
}

} // namespace

std::int64_t figureOf(const Figures& figures, std::string_view column) {
    const auto found = figures.find(column);
    return found == figures.end() ? 0 : found->second;
}

void count(Figures& figures, const Counted& as, std::int64_t copies, std::int64_t titles, std::int64_t value) {
    const auto add = [&](std::string column, std::int64_t by) { figures[std::move(column)] += by; };
    add("copies", copies);
    add("titles", titles);
    add("sum", value);
    add(as.onBalance ? "on_balance" : "off_balance", copies);
    if (as.onBalance) add("on_balance_sum", value);
    add(std::string(kindPrefix) + as.kind, copies);
    add(std::string(groupPrefix) + (as.shape.contentGroup.empty() ? std::string(noGroup) : as.shape.contentGroup),
        copies);
    add(std::string(languagePrefix) + std::string(code(as.shape.language)), copies);
    if (as.shape.forChildren) add("children", copies);
    if (as.shape.localHistory) add("local_history", copies);
}

Result<std::vector<KsuColumn>> KsuQueries::columns(storage::Snapshot& snapshot) const { return columnsOf(snapshot); }

Result<KsuTable> KsuQueries::part(storage::Snapshot& snapshot, KsuPart part, Day from, Day to) const {
    static const std::string sql = "select e.record_id, " + countsColumns.list() +
                                   " from ksu_entry e join ksu_record k on k.id = e.record_id where k.part = $1 and "
                                   "k.on_day >= $2 and k.on_day <= $3 group by e.record_id, " +
                                   std::string(alike);
    KsuTable table;
    TRY(table.columns, columnsOf(snapshot));
    TRY(const auto shapes, figures::bookShapes(snapshot));
    std::map<std::int64_t, Figures> byRecord;
    CHECK(snapshot.each(sql, {code(part), from, to}, [&](const storage::Row& row) {
        add(byRecord[row.integer(0)], countsColumns.read(row, 1), shapes);
        return true;
    }));
    TRY(auto records, stored.records(snapshot, part, from, to));
    for (KsuRecord& record : records) {
        Figures figures = std::move(byRecord[record.id.value]);
        addAll(table.total, figures);
        table.lines.push_back({std::move(record), std::move(figures)});
    }
    addUnlisted(table.columns, {&table.total});
    CHECK(
        snapshot.each("select year, number from ksu_number where part = $1 and void = 1 and (year = 0 or (year >= $2 "
                      "and year <= $3)) order by year, number",
                      {code(part), from.year(), to.year()}, [&](const storage::Row& row) {
                          const std::string number = std::to_string(row.integer(1));
                          const std::int64_t year = row.integer(0);
                          table.voided.push_back(year == 0 ? number : number + '/' + std::to_string(year));
                          return true;
                      }));
    return table;
}

Result<Movement> KsuQueries::movement(storage::Snapshot& snapshot, Day from, Day to) const {
    static const std::string sql = "select k.part, case when k.on_day < $1 then 1 else 0 end, " + countsColumns.list() +
                                   " from ksu_entry e join ksu_record k on k.id = e.record_id where k.on_day <= $2 "
                                   "group by k.part, case when k.on_day < $1 then 1 else 0 end, " +
                                   std::string(alike);
    Movement movement;
    TRY(movement.columns, columnsOf(snapshot));
    TRY(const auto opening, stored.opening(snapshot));
    movement.isOpening = opening && from <= opening->on && opening->on <= to;
    movement.beginOn = movement.isOpening ? opening->on : from;
    TRY(const auto shapes, figures::bookShapes(snapshot));
    CHECK(snapshot.each(sql, {from, to}, [&](const storage::Row& row) {
        const KsuPart part = ksuPartFromCode(row.text(0)).value_or(KsuPart::Arrival);
        const bool isBefore = row.truth(1);
        const Counts counts = countsColumns.read(row, 2);
        const bool leaves = part == KsuPart::Withdrawal;
        if (isBefore || part == KsuPart::Opening) {
            add(movement.begin, counts, shapes, leaves ? -1 : 1);
        } else {
            add(leaves ? movement.out : movement.in, counts, shapes);
        }
        return true;
    }));
    std::erase_if(movement.columns, [](const KsuColumn& column) { return column.code == "titles"; });
    for (Figures* figures : {&movement.begin, &movement.in, &movement.out}) figures->erase("titles");
    addAll(movement.end, movement.begin);
    addAll(movement.end, movement.in);
    addAll(movement.end, movement.out, -1);
    addUnlisted(movement.columns, {&movement.begin, &movement.in, &movement.out});
    return movement;
}

Result<std::vector<CellLine>> KsuQueries::behind(storage::Snapshot& snapshot, const CellRequest& request,
                                                 int limit) const {
    const auto filter = filterOf(request.column);
    if (!filter) return std::vector<CellLine>();
    storage::Parameters values;
    const auto mark = [&](storage::Value value) {
        values.push_back(std::move(value));
        return "$" + std::to_string(values.size());
    };
    const bool isStock = !request.record && !request.part;
    std::string lines;
    if (!isStock) {
        std::string chosen;
        if (request.record) {
            chosen = "k.id = " + mark(*request.record);
        } else {
            chosen = "k.part = " + mark(code(*request.part));
            chosen += " and k.on_day >= " + mark(request.from);
            chosen += " and k.on_day <= " + mark(request.to);
        }
        lines = linesBy("arrival_id", "case when k.part = 'withdrawal' then -1 else 1 end", chosen) + " union all " +
                linesBy("withdrawal_id", "case when k.part = 'withdrawal' then 1 else -1 end", chosen);
    } else {
        // Walked in the order of the lines, so that the first ones are found without all others.
        const std::string day = mark(request.to);
        lines =
            "select e.*, 1 as sign from inventory_entry e where exists (select 1 from ksu_record k where k.id = "
            "e.arrival_id and k.on_day <= " +
            day + ") and not exists (select 1 from ksu_record w where w.id = e.withdrawal_id and w.on_day <= " + day +
            ")";
    }
    std::string condition = filter->sql;
    if (filter->value) condition += mark(*filter->value);
    const std::string sql = "select " + signedColumns.list() + " from (" + lines +
                            ") i join book_shape s on s.id = i.book_shape_id where " + condition + " order by i.id" +
                            (isStock ? "" : ", i.sign") + " limit " + mark(limit);
    return snapshot.all(sql, values, signedColumns);
}

Result<std::optional<KsuRecord>> KsuQueries::numbered(storage::Snapshot& snapshot, KsuPart part, int year,
                                                      std::int64_t number) const {
    return stored.recordNumbered(snapshot, part, year, number);
}

} // namespace kitapdar::accounts
