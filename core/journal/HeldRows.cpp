#include "core/journal/HeldRows.h"

#include "core/journal/Head.h"
#include "core/journal/HeldRanges.h"
#include "core/journal/RowChange.h"
#include "core/journal/RowDigest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kitapdar::journal {

namespace {

constexpr int rowsAtOnce = 2000;

bool areTexts(const nlohmann::json& list) {
    return list.is_array() && std::all_of(list.begin(), list.end(), [](const auto& each) { return each.is_string(); });
}

/// [first, last, rows, as of, digest]
bool isRange(const nlohmann::json& json) {
    return json.is_array() && json.size() == 5 && json[4].is_string() &&
           std::all_of(json.begin(), json.begin() + 4, [](const auto& each) { return each.is_number_integer(); });
}

} // namespace

Result<HeldRows> heldRows(storage::Snapshot& snapshot, std::string_view table, std::int64_t first, std::int64_t last) {
    HeldRows held;
    held.table = table;
    held.first = first;
    held.last = last;
    TRY(const auto newest, head(snapshot));
    held.asOf = newest ? newest->seq : 0;
    RowsDigest digest;
    std::vector<ContentColumn> columns;
    // In pages: a server answers all rows of a statement at once.
    for (std::int64_t after = first - 1;;) {
        std::int64_t read = 0;
        CHECK(snapshot.each("select * from " + held.table + " where id > $1 and id <= $2 order by id limit $3",
                            {after, last, rowsAtOnce}, [&](const storage::Row& row) {
                                if (columns.empty()) {
                                    columns = contentColumns(row);
                                    for (const ContentColumn& each : columns) held.columns.push_back(each.name);
                                }
                                after = row.integer(0);
                                digest.add(after, columns, row);
                                ++read;
                                return true;
                            }));
        if (read < rowsAtOnce) break;
    }
    held.rows = digest.rows();
    held.digest = digest.hex();
    return held;
}

Result<AddedRows> AddedRows::since(storage::Snapshot& snapshot, const std::vector<std::string>& tables) {
    AddedRows added;
    for (const std::string& table : tables) {
        TRY(added.m_newest[table], snapshot.number("select max(id) from " + table));
    }
    return added;
}

Result<std::vector<HeldRows>> AddedRows::held(storage::Snapshot& snapshot) const {
    std::vector<HeldRows> all;
    for (const auto& [table, before] : m_newest) {
        TRY(const auto newest, snapshot.number("select max(id) from " + table));
        if (newest <= before) continue;
        // From the first row that is there: the numbers before it may be of rows that an undo took away, and ranges of
        // two imports must not overlap.
        TRY(const auto first, snapshot.number("select min(id) from " + table + " where id > $1", {before}));
        TRY(auto rows, heldRows(snapshot, table, first, newest));
        all.push_back(std::move(rows));
    }
    return all;
}

Result<std::vector<HeldRows>> allRows(storage::Snapshot& snapshot, const std::vector<std::string>& tables) {
    std::vector<HeldRows> all;
    for (const std::string& table : tables) {
        TRY(const auto newest, snapshot.number("select max(id) from " + table));
        if (newest == 0) continue;
        TRY(auto rows, heldRows(snapshot, table, 1, newest));
        all.push_back(std::move(rows));
    }
    return all;
}

Result<std::vector<HeldRows>> rangesHeldBy(storage::Snapshot& snapshot, std::string_view subjectTable,
                                           const std::vector<std::int64_t>& subjects) {
    std::vector<HeldRows> all;
    for (const std::int64_t subject : subjects) {
        CHECK(
            snapshot.each("select p.changes from operation_subject s join operation_payload p "
                          "on p.operation_seq = s.operation_seq "
                          "where s.subject_table = $1 and s.subject_id = $2 order by p.operation_seq",
                          {subjectTable, subject}, [&](const storage::Row& row) {
                              const auto held = heldIn(parsedObject(row.text(0)));
                              all.insert(all.end(), held.begin(), held.end());
                              return true;
                          }));
    }
    std::ranges::sort(all, {}, [](const HeldRows& held) { return std::tuple(held.table, held.first, held.last); });
    std::vector<HeldRows> merged;
    for (HeldRows& held : all) {
        const bool neighbour =
            !merged.empty() && merged.back().table == held.table && held.first <= merged.back().last + 1;
        if (neighbour) {
            merged.back().last = std::max(merged.back().last, held.last);
        } else {
            merged.push_back(std::move(held));
        }
    }
    return merged;
}

Result<std::vector<HeldRows>> heldBy(storage::Snapshot& snapshot, std::string_view subjectTable,
                                     const std::vector<std::int64_t>& subjects) {
    TRY(const auto ranges, rangesHeldBy(snapshot, subjectTable, subjects));
    std::vector<HeldRows> now;
    for (const HeldRows& held : ranges) {
        TRY(auto rows, heldRows(snapshot, held.table, held.first, held.last));
        now.push_back(std::move(rows));
    }
    return now;
}

nlohmann::json toJson(const std::vector<HeldRows>& held) {
    // A large import has thousands of slices of three tables: what they have in common is written once.
    std::map<std::pair<std::string, std::vector<std::string>>, nlohmann::json> ranges;
    for (const HeldRows& each : held) {
        ranges[{each.table, each.columns}].push_back({each.first, each.last, each.rows, each.asOf, each.digest});
    }
    nlohmann::json list = nlohmann::json::array();
    for (const auto& [rows, ofThem] : ranges) {
        list.push_back({{"table", rows.first}, {"columns", rows.second}, {"ranges", ofThem}});
    }
    return list;
}

std::vector<HeldRows> heldIn(const nlohmann::json& changes) {
    std::vector<HeldRows> all;
    const auto list = changes.find("held");
    if (list == changes.end() || !list->is_array()) return all;
    for (const auto& rows : *list) {
        if (!rows.is_object() || !rows.contains("table") || !rows.contains("columns") || !rows.contains("ranges"))
            continue;
        if (!rows.at("table").is_string() || !areTexts(rows.at("columns")) || !rows.at("ranges").is_array()) continue;
        for (const auto& range : rows.at("ranges")) {
            if (!isRange(range)) continue;
            all.push_back({rows.at("table").get<std::string>(), range[0].get<std::int64_t>(),
                           range[1].get<std::int64_t>(), range[2].get<std::int64_t>(), range[3].get<std::int64_t>(),
                           rows.at("columns").get<std::vector<std::string>>(), range[4].get<std::string>()});
        }
    }
    return all;
}

} // namespace kitapdar::journal
