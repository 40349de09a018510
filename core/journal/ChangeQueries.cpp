#include "core/journal/ChangeQueries.h"

#include "core/journal/RowChange.h"
#include "core/journal/RowDigest.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace kitapdar::journal {

namespace {

constexpr std::size_t mostRows = 20; // of an entry that is about one thing

std::string textOf(const nlohmann::json& value) {
    if (value.is_string()) return value.get<std::string>();
    return value.is_number_integer() ? std::to_string(value.get<std::int64_t>()) : std::string();
}

std::vector<FieldChange> changesOf(const RowChange& row) {
    std::vector<FieldChange> changes;
    if (row.before.is_null() || row.after.is_null()) return changes;
    for (const auto& [column, after] : row.after.items()) {
        const nlohmann::json before = row.before.value(column, nlohmann::json());
        if (isContent(column) && before != after) changes.push_back({row.table, column, textOf(before), textOf(after)});
    }
    return changes;
}

std::vector<RowChange> rowsOf(std::string_view changes) {
    return rowChangesOf(parsedObject(changes)).value_or(std::vector<RowChange>());
}

bool hasText(const nlohmann::json& row, const std::vector<std::string>& columns) {
    return std::ranges::any_of(columns, [&](const std::string& column) {
        const auto value = row.find(column);
        return value != row.end() && value->is_string() && !value->get_ref<const std::string&>().empty();
    });
}

} // namespace

Result<FieldChanges> ChangeQueries::of(storage::Snapshot& snapshot, const Subject& subject, int limit) const {
    FieldChanges all;
    CHECK(
        snapshot.each("select p.operation_seq, p.changes from operation_subject s join operation_payload p "
                      "on p.operation_seq = s.operation_seq where s.subject_table = $1 and s.subject_id = $2 "
                      "order by s.operation_seq desc limit $3",
                      {subject.table, subject.id, limit}, [&](const storage::Row& row) {
                          for (const RowChange& each : rowsOf(row.text(1))) {
                              if (each.table != subject.table || each.id != subject.id) continue;
                              std::ranges::move(changesOf(each), std::back_inserter(all[row.integer(0)]));
                          }
                          return true;
                      }));
    std::erase_if(all, [](const auto& entry) { return entry.second.empty(); });
    return all;
}

Result<FieldChanges> ChangeQueries::latest(storage::Snapshot& snapshot, int limit) const {
    FieldChanges all;
    CHECK(snapshot.each("select operation_seq, changes from operation_payload order by operation_seq desc limit $1",
                        {limit}, [&](const storage::Row& row) {
                            const std::vector<RowChange> rows = rowsOf(row.text(1));
                            const auto inTable = [&](const RowChange& one) {
                                return std::ranges::count(rows, one.table, &RowChange::table);
                            };
                            for (const RowChange& each : rows) {
                                if (rows.size() > mostRows || inTable(each) > 1) continue;
                                std::ranges::move(changesOf(each), std::back_inserter(all[row.integer(0)]));
                            }
                            return true;
                        }));
    std::erase_if(all, [](const auto& entry) { return entry.second.empty(); });
    return all;
}

Result<std::vector<std::int64_t>> ChangeQueries::withValues(storage::Snapshot& snapshot, std::string_view table,
                                                            const std::vector<std::string>& columns, std::int64_t after,
                                                            int limit) const {
    std::vector<std::int64_t> entries;
    const std::string named = "%\"" + std::string(table) + "\"%";
    CHECK(snapshot.each(
        "select operation_seq, changes from operation_payload where operation_seq > $1 and "
        "changes like $2 order by operation_seq",
        {after, named}, [&](const storage::Row& row) {
            const bool holds = std::ranges::any_of(rowsOf(row.text(1)), [&](const RowChange& each) {
                return each.table == table && (hasText(each.before, columns) || hasText(each.after, columns));
            });
            if (holds) entries.push_back(row.integer(0));
            return std::ssize(entries) < limit;
        }));
    return entries;
}

Result<std::vector<EntryValues>> ChangeQueries::since(storage::Snapshot& snapshot, Kinds kinds, Instant from) const {
    std::string sql =
        "select o.seq, o.at, p.changes from operation o left join operation_payload p "
        "on p.operation_seq = o.seq where o.at >= $1 and o.kind in (";
    storage::Parameters values = {from};
    for (const Kind* each : kinds) {
        values.emplace_back(std::string(each->code));
        sql += (values.size() == 2 ? "$" : ", $") + std::to_string(values.size());
    }
    return snapshot.all(sql + ") order by o.seq desc", values, [](const storage::Row& row) {
        EntryValues entry{row.integer(0), row.instant(1), {}};
        if (row.isNull(2)) return entry;
        for (RowChange& each : rowsOf(row.text(2))) {
            if (!each.blanked)
                entry.rows.push_back({each.table, each.id, std::move(each.before), std::move(each.after)});
        }
        return entry;
    });
}

} // namespace kitapdar::journal
