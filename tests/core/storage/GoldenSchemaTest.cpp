// The schema that the migrations make, as the engine itself tells it, against the approved one: a change of the schema
// is seen in the review as text. UPDATE_APPROVED=1 writes the file anew.
#include "core/storage/Connect.h"
#include "core/storage/Migrator.h"
#include "core/storage/Transaction.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "tests/support/FailingConnection.h"
#include "tests/support/Paths.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <sstream>

namespace kitapdar::storage {

namespace {

std::unique_ptr<Connection> emptyDatabase() {
    auto connection = sqlite::open(":memory:", sqlite::OpenMode::Create);
    EXPECT_TRUE(connection);
    return std::move(*connection);
}

/// The same of the server, in its own words. Tables in their order of columns, then indexes and constraints by name.
std::string serverSchemaOf(Connection& connection) {
    std::string text;
    Snapshot snapshot(connection);
    const auto add = [&](const Row& row) {
        text += row.string(0) + "\n";
        return true;
    };
    EXPECT_TRUE(snapshot.each(
        "select c.table_name || '.' || c.column_name || ' ' || c.data_type || "
        "case when c.collation_name is null then '' else ' collate ' || c.collation_name end || "
        "case when c.is_nullable = 'NO' then ' not null' else '' end || "
        "case when c.is_identity = 'YES' then ' identity' else '' end || coalesce(' default ' || c.column_default, '') "
        "from information_schema.columns c where c.table_schema = 'kitapdar' "
        "order by c.table_name collate \"C\", c.ordinal_position",
        {}, add));
    text += "\n";
    EXPECT_TRUE(
        snapshot.each("select indexdef from pg_indexes where schemaname = 'kitapdar' "
                      "order by tablename collate \"C\", indexname collate \"C\"",
                      {}, add));
    text += "\n";
    EXPECT_TRUE(
        snapshot.each("select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) "
                      "from pg_constraint where connamespace = 'kitapdar'::regnamespace "
                      "order by conrelid::regclass::text collate \"C\", conname collate \"C\"",
                      {}, add));
    return text;
}

void expectApproved(const std::string& schema, const std::string& file) {
    const auto approved = test::sourceFolder() / "tests/data" / file;
    if (std::getenv("UPDATE_APPROVED")) {
        std::filesystem::create_directories(approved.parent_path());
        std::ofstream(approved, std::ios::binary) << schema;
    }
    std::istringstream made(schema);
    std::istringstream wanted(test::readFile(approved));
    std::string madeLine;
    std::string wantedLine;
    for (int line = 1; std::getline(made, madeLine) && std::getline(wanted, wantedLine); ++line) {
        ASSERT_EQ(madeLine, wantedLine) << "line " << line << "; UPDATE_APPROVED=1 approves the new schema";
    }
    EXPECT_EQ(schema.size(), test::readFile(approved).size());
}

/// Tables, indexes and their definitions; what the engine makes for itself is left out.
std::string schemaOf(Connection& connection) {
    std::string text;
    Snapshot snapshot(connection);
    EXPECT_TRUE(
        snapshot.each("select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' "
                      "order by type desc, name",
                      {}, [&](const Row& row) {
                          text += "-- " + row.string(0) + " " + row.string(1) + "\n" + row.string(2) + ";\n\n";
                          return true;
                      }));
    return text;
}

} // namespace

TEST(GoldenSchema, IsTheApprovedOne) {
    const auto connection = emptyDatabase();
    ASSERT_TRUE(migrate(*connection));
    expectApproved(schemaOf(*connection), "schema-sqlite.txt");
}

TEST(GoldenSchema, OfTheServerIsTheApprovedOne) {
    const test::PostgresDatabase database;
    const auto connection = connect(database.address(), OpenAs::Reader);
    ASSERT_TRUE(connection);
    expectApproved(serverSchemaOf(**connection), "schema-postgres.txt");
}

TEST(GoldenSchema, AMigrationThatFailsLeavesTheOldSchemaAndCanBeDoneAgain) {
    const auto real = emptyDatabase();
    test::FailingConnection connection(*real);
    // After each of them, by its number.
    std::map<std::int64_t, std::string> whole = {{0, schemaOf(*real)}};
    std::vector<Migration> some;
    for (const Migration& migration : migrations(Engine::Sqlite)) {
        some.push_back(migration);
        const auto to = emptyDatabase();
        ASSERT_TRUE(migrate(*to, some));
        whole[migration.number] = schemaOf(*to);
    }
    std::int64_t failures = 0;
    for (std::int64_t n = 1;; ++n) {
        connection.failAt(n, Fault{Fault::Kind::DiskFull, "planned", {}}, false);
        if (migrate(connection)) break;
        ++failures;
        ASSERT_EQ(schemaOf(*real), whole[*schemaVersion(*real)]) << n;
    }
    EXPECT_GE(failures, 5); // look, begin, create, script, number, commit
    EXPECT_EQ(*schemaVersion(*real), newestSchema());
}

TEST(GoldenSchema, AScriptThatFailsInItsMiddleLeavesNothingOfItsBeginning) {
    const auto connection = emptyDatabase();
    ASSERT_TRUE(migrate(*connection));
    const std::string before = schemaOf(*connection);
    ASSERT_TRUE(connection->beginWrite());
    EXPECT_FALSE(
        connection->script("create table later (id integer primary key); alter table reader add column email text; "
                           "create table copy (id integer primary key); drop table loan"));
    connection->rollback();
    EXPECT_EQ(schemaOf(*connection), before);
}

TEST(GoldenSchema, MigratingAnUpToDateDatabaseChangesNothing) {
    const auto connection = emptyDatabase();
    ASSERT_TRUE(migrate(*connection));
    const std::string before = schemaOf(*connection);
    ASSERT_TRUE(migrate(*connection));
    EXPECT_EQ(schemaOf(*connection), before);
}

} // namespace kitapdar::storage
