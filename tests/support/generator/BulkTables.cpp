#include "tests/support/generator/BulkTables.h"

#include "core/storage/Statistics.h"
#include "core/storage/Transaction.h"

#include <utility>

namespace kitapdar::demo {

namespace {

/// What is taken away and by which statement, and the statement that makes it again. $tables stands for the names.
constexpr std::string_view sqliteIndices =
    "select 'drop index ' || name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in "
    "($tables) order by name";
// An index of a constraint stays with its constraint; of constraints the foreign keys alone go.
constexpr std::string_view postgresIndices =
    "select 'drop index ' || i.indexname, i.indexdef from pg_indexes i where i.schemaname = current_schema() and "
    "i.tablename in ($tables) and not exists (select 1 from pg_constraint c where c.conname = i.indexname) "
    "order by i.indexname";
constexpr std::string_view postgresKeys =
    "select 'alter table ' || t.relname || ' drop constraint ' || c.conname, 'alter table ' || t.relname || "
    "' add constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c join "
    "pg_class t on t.oid = c.conrelid where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and "
    "t.relname in ($tables) order by c.conname";

std::string withTables(std::string_view sql, const std::string& quoted) {
    std::string text(sql);
    constexpr std::string_view mark = "$tables";
    return text.replace(text.find(mark), mark.size(), quoted);
}

} // namespace

Result<BulkTables> BulkTables::prepare(storage::Connection& connection, const std::vector<std::string>& tables) {
    std::string quoted;
    for (const std::string& table : tables) quoted += (quoted.empty() ? "'" : ", '") + table + "'";
    BulkTables bulk(connection);
    const bool isFile = connection.facts().engine == storage::Engine::Sqlite;
    CHECK(connection.script(isFile ? "pragma journal_mode = delete; pragma journal_mode = off; pragma synchronous = "
                                     "off; pragma cache_size = -1000000; pragma foreign_keys = off"
                                   : "set synchronous_commit = off; set maintenance_work_mem = '1GB'; "
                                     "set max_parallel_maintenance_workers = 2"));
    if (!isFile) CHECK(bulk.takeAway(withTables(postgresKeys, quoted)));
    CHECK(bulk.takeAway(withTables(isFile ? sqliteIndices : postgresIndices, quoted)));
    return bulk;
}

Result<void> BulkTables::takeAway(const std::string& sql) {
    std::vector<std::string> drop;
    CHECK(m_connection->query(sql, {}, [&](const storage::Row& row) {
        drop.push_back(row.string(0));
        m_makeAgain.insert(m_makeAgain.begin(), row.string(1)); // what went last comes first
        return true;
    }));
    for (const std::string& statement : drop) CHECK(m_connection->script(statement));
    return {};
}

Result<void> BulkTables::finish() {
    for (const std::string& statement : m_makeAgain) CHECK(m_connection->script(statement));
    CHECK(storage::analyze(*m_connection));
    if (m_connection->facts().engine == storage::Engine::Sqlite)
        return m_connection->script("pragma synchronous = full");
    return {};
}

} // namespace kitapdar::demo
