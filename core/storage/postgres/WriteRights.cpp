#include "core/storage/postgres/WriteRights.h"

#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/Session.h"

#include <libpq-fe.h>

namespace kitapdar::storage::postgres {

namespace {

// A standby server answers, but takes no changes; nor does one that an administrator has set to read only.
std::string writes(const Tables& tables) {
    std::string sql =
        "select case when not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off'";
    const auto require = [&](const Table& table, bool right, std::string_view word) {
        if (!right) return;
        sql.append(" and has_table_privilege('").append(schemaName).append(".").append(table.name);
        sql.append("', '").append(word).append("')");
    };
    for (const Table& table : tables) {
        require(table, table.desk.insert, "insert");
        require(table, table.desk.update, "update");
        require(table, table.desk.erase, "delete");
    }
    return sql + " then 1 else 0 end";
}

// The schema may be there already, empty, made for this role by an administrator.
constexpr const char* makes =
    "select not pg_is_in_recovery() and case when to_regnamespace('kitapdar') is null "
    "then has_database_privilege(current_database(), 'create') "
    "else has_schema_privilege('kitapdar', 'create') end";

} // namespace

Result<bool> mayWrite(Connection& connection, const Tables& tables) {
    bool may = false;
    CHECK(connection.query(writes(tables), {}, [&](const Row& row) {
        may = row.integer(0) == 1;
        return true;
    }));
    return may;
}

Result<bool> mayMakeLibrary(const ServerAddress& server) {
    TRY(auto session, Session::begin(server));
    TRY(const auto answer, session->simple(makes));
    return PQntuples(answer.get()) == 1 && *PQgetvalue(answer.get(), 0, 0) == 't';
}

} // namespace kitapdar::storage::postgres
