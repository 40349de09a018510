#include "core/storage/postgres/DeskRights.h"

#include "core/storage/postgres/PostgresConnection.h"

namespace kitapdar::storage::postgres {

namespace {

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"') text += '"';
        text += c;
    }
    return text + '"';
}

std::string words(const Table& table) {
    std::string list;
    const auto add = [&](bool right, std::string_view word) {
        if (right) list.append(list.empty() ? "" : ", ").append(word);
    };
    std::string columns;
    for (const std::string_view column : table.deskColumns)
        columns.append(columns.empty() ? " (" : ", ").append(column);
    if (!columns.empty()) columns += ")";
    add(table.desk.insert, "insert" + columns);
    add(table.desk.update, "update");
    add(table.desk.erase, "delete");
    return list;
}

} // namespace

std::vector<std::string> deskRights(const std::string& role, const Tables& tables) {
    const std::string schema = schemaName;
    const std::string to = " to " + quoted(role);
    std::vector<std::string> statements = {
        // What an older program gave is taken first.
        "revoke all on all tables in schema " + schema + " from " + quoted(role),
        "grant usage on schema " + schema + to,
        "grant select on all tables in schema " + schema + to,
    };
    for (const Table& table : tables) {
        const std::string rights = words(table);
        if (!rights.empty())
            statements.push_back(std::string("grant ").append(rights).append(" on ").append(table.name).append(to));
    }
    return statements;
}

} // namespace kitapdar::storage::postgres
