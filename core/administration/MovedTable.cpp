#include "core/administration/MovedTable.h"

#include "core/storage/Dump.h"

#include <algorithm>

namespace kitapdar {

std::string MovedTable::order() const {
    std::string list;
    for (const std::string& column : key) list += (list.empty() ? "" : ", ") + column;
    return list;
}

std::string MovedTable::readSql(bool fromTheFirst, std::size_t limit) const {
    std::string sql = "select * from " + name;
    if (!fromTheFirst) {
        std::string marks;
        for (std::size_t i = 1; i <= key.size(); ++i) marks += (i == 1 ? "$" : ", $") + std::to_string(i);
        sql += " where (" + order() + ") > (" + marks + ")";
    }
    return sql + " order by " + order() + " limit " + std::to_string(limit);
}

storage::Parameters MovedTable::keyOf(const std::vector<std::string>& columns, const storage::Parameters& row) const {
    storage::Parameters values;
    for (const std::string& column : key) {
        const auto found = std::find(columns.begin(), columns.end(), column);
        if (found != columns.end()) values.push_back(row[static_cast<std::size_t>(found - columns.begin())]);
    }
    return values;
}

std::vector<MovedTable> allMovedTables() {
    std::vector<MovedTable> tables;
    for (std::string& name : storage::businessTables()) tables.push_back({std::move(name), {"id"}});
    tables.push_back({"reader_token", {"token", "reader_id"}});
    tables.push_back({"counter", {"name"}});
    tables.push_back({"operation", {"seq"}});
    tables.push_back({"operation_subject", {"subject_table", "subject_id", "operation_seq"}});
    return tables;
}

} // namespace kitapdar
