#include "core/administration/MovedTable.h"

#include "core/library/Rooms.h"
#include "core/storage/Dump.h"

#include <algorithm>
#include <iterator>

namespace kitapdar {

const storage::Tables& tablesToMove() {
    static const storage::Tables all = [] {
        storage::Tables tables;
        std::ranges::copy_if(allTables(), std::back_inserter(tables), [](const storage::Table& table) {
            return table.kind == storage::TableKind::Business || table.moves;
        });
        return tables;
    }();
    return all;
}

std::string orderOf(const storage::Table& table) {
    std::string list;
    for (const std::string_view column : table.key) list.append(list.empty() ? "" : ", ").append(column);
    return list;
}

std::string readSql(const storage::Table& table, bool fromTheFirst, std::size_t limit) {
    std::string sql = "select * from " + std::string(table.name);
    const std::string order = orderOf(table);
    if (!fromTheFirst) {
        std::string marks;
        for (std::size_t i = 1; i <= table.key.size(); ++i) marks += (i == 1 ? "$" : ", $") + std::to_string(i);
        sql += " where (" + order + ") > (" + marks + ")";
    }
    return sql + " order by " + order + " limit " + std::to_string(limit);
}

storage::Parameters keyOf(const storage::Table& table, const std::vector<std::string>& columns,
                          const storage::Parameters& row) {
    storage::Parameters values;
    for (const std::string_view column : table.key) {
        const auto found = std::find(columns.begin(), columns.end(), column);
        if (found != columns.end()) values.push_back(row[static_cast<std::size_t>(found - columns.begin())]);
    }
    return values;
}

} // namespace kitapdar
