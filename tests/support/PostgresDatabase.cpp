#include "tests/support/PostgresDatabase.h"

#include "core/storage/Store.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <libpq-fe.h>
#include <memory>

namespace kitapdar::test {

namespace {

constexpr int mostDatabases = 200; // at the same time

// Rows go and numbers begin anew; the schema stays. A library that was put aside for another goes.
constexpr const char* empty =
    "do $$ declare t record; begin for t in select nspname from pg_namespace where nspname like 'kitapdar\\_%' loop "
    "execute format('drop schema %I cascade', t.nspname); end loop; set local session_replication_role = replica; "
    "for t in select relname from pg_class where relnamespace = 'kitapdar'::regnamespace and relkind = 'r' "
    "and relname not in ('meta', 'turn') loop execute format('delete from kitapdar.%I', t.relname); end loop; "
    "for t in select oid from pg_class where relnamespace = 'kitapdar'::regnamespace and relkind = 'S' loop "
    "perform setval(t.oid, 1, false); end loop; "
    "delete from kitapdar.meta where name <> 'schema'; end $$";

constexpr const char* clear =
    "do $$ declare s record; begin for s in select nspname from pg_namespace where nspname like 'kitapdar%' loop "
    "execute format('drop schema %I cascade', s.nspname); end loop; end $$";

using Holder = std::unique_ptr<PGconn, void (*)(PGconn*)>;

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

storage::ServerAddress addressOf(const std::string& database) {
    storage::ServerAddress server;
    server.host = fromEnvironment("PGHOST");
    const std::string port = fromEnvironment("PGPORT");
    server.port = port.empty() ? 0 : std::atoi(port.c_str());
    server.user = fromEnvironment("PGUSER");
    server.password = fromEnvironment("PGPASSWORD");
    server.database = database;
    return server;
}

Holder connected(const std::string& database) {
    Holder connection(PQconnectdb(("dbname=" + database).c_str()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        ADD_FAILURE() << "no PostgreSQL server for the tests (./dev test starts one): "
                      << PQerrorMessage(connection.get());
    }
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    return connection;
}

std::string run(PGconn* connection, const std::string& sql) {
    const std::unique_ptr<PGresult, void (*)(PGresult*)> result(PQexec(connection, sql.c_str()), PQclear);
    const auto status = PQresultStatus(result.get());
    EXPECT_TRUE(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        << PQresultErrorMessage(result.get()) << " in: " << sql;
    return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
}

bool exists(PGconn* connection, const std::string& database) {
    return run(connection, "select count(*) from pg_database where datname = '" + database + "'") == "1";
}

} // namespace

PostgresDatabase::PostgresDatabase(With with) : m_holder(connected("postgres")) {
    const std::string kind = with == With::EmptyLibrary ? "library" : "nothing";
    for (int number = 0; number < mostDatabases && m_name.empty(); ++number) {
        const std::string key = std::to_string(number + (with == With::EmptyLibrary ? 0 : mostDatabases));
        if (run(m_holder.get(), "select pg_try_advisory_lock(20261126, " + key + ")") == "t") {
            m_name = "kitapdar_test_" + kind + "_" + std::to_string(number);
        }
        if (PQstatus(m_holder.get()) != CONNECTION_OK) return;
    }
    if (!exists(m_holder.get(), m_name)) {
        run(m_holder.get(), "create database " + m_name + " template template0 encoding 'UTF8' locale 'C'");
        if (with == With::EmptyLibrary) {
            EXPECT_TRUE(storage::Store::open(address(), storage::Access::Create));
        }
    } else {
        sql(with == With::EmptyLibrary ? empty : clear);
    }
}

PostgresDatabase::~PostgresDatabase() = default;

storage::Address PostgresDatabase::address() const { return addressOf(m_name); }

std::string PostgresDatabase::server(const std::string& sql) { return run(connected("postgres").get(), sql); }

std::string PostgresDatabase::sql(const std::string& statements) const {
    return run(connected(m_name).get(), statements);
}

} // namespace kitapdar::test
