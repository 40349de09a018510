#include "core/storage/postgres/SchemaAside.h"

#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/Session.h"

#include <algorithm>
#include <chrono>
#include <libpq-fe.h>
#include <string_view>
#include <thread>

namespace kitapdar::storage::postgres {

namespace {

// A session that was closed just now is seen for another moment.
constexpr int looks = 20;
constexpr auto betweenLooks = std::chrono::milliseconds(100);

// Workers of the server itself have no user.
constexpr const char* nobodyElse =
    "select count(*) = 0 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() "
    "and usesysid is not null";

const std::string lockKey = "5230742"; // of this database; nobody else of ours takes one
const std::string mark = "put aside by Kitapdar while a copy takes its place";

std::string renamedBack(const std::string& name) {
    return "alter schema " + name + " rename to " + schemaName + "; comment on schema " + schemaName + " is null";
}

/// The server says yes or no.
Result<bool> holds(Session& session, const std::string& sql) {
    TRY(const auto result, session.simple(sql));
    return PQntuples(result.get()) > 0 && *PQgetvalue(result.get(), 0, 0) == 't';
}

Result<void> waitUntilAlone(Session& session) {
    for (int look = 0; look < looks; ++look) {
        TRY(const bool alone, holds(session, nobodyElse));
        if (alone) return {};
        std::this_thread::sleep_for(betweenLooks);
    }
    return fail(Fault{Fault::Kind::Busy, "others are connected to the database", {}});
}

Result<bool> exists(Session& session, const std::string& schema) {
    return holds(session, "select to_regnamespace('" + schema + "') is not null");
}

Result<void> lock(Session& session) {
    TRY(const bool locked, holds(session, "select pg_try_advisory_lock(" + lockKey + ")"));
    if (locked) return {};
    return fail(Fault{Fault::Kind::Busy, "a copy is being put in the place of the library", {}});
}

/// Under the lock.
Result<void> putBackMarked(Session& session) {
    TRY(const bool library, exists(session, schemaName));
    if (library) return {};
    TRY(const auto marked, session.simple("select nspname from pg_namespace where obj_description(oid, 'pg_namespace') "
                                          "= '" +
                                          mark + "' order by oid desc limit 1"));
    if (PQntuples(marked.get()) == 0) return {};
    CHECK(session.simple(renamedBack(PQgetvalue(marked.get(), 0, 0))));
    return {};
}

Result<std::string> freeName(Session& session, Day today) {
    std::string day = today.iso();
    std::replace(day.begin(), day.end(), '-', '_');
    const std::string first = std::string(schemaName) + "_before_restore_" + day;
    std::string name = first;
    for (int number = 2;; ++number) {
        TRY(const bool taken, exists(session, name));
        if (!taken) return name;
        name = first + "_" + std::to_string(number);
    }
}

} // namespace

Result<std::unique_ptr<SchemaAside>> SchemaAside::put(const ServerAddress& server, Day today) {
    TRY(auto session, Session::begin(server));
    CHECK(lock(*session));
    CHECK(waitUntilAlone(*session));
    CHECK(putBackMarked(*session));
    std::optional<std::string> name;
    TRY(const bool library, exists(*session, schemaName));
    if (library) {
        TRY(name, freeName(*session, today));
        CHECK(session->simple(std::string("alter schema ") + schemaName + " rename to " + *name +
                              "; comment on schema " + *name + " is '" + mark + "'"));
    }
    return std::unique_ptr<SchemaAside>(new SchemaAside(server, std::move(session), std::move(name)));
}

Result<void> SchemaAside::putBack(Session& session) {
    CHECK(lock(session));
    auto back = putBackMarked(session);
    CHECK(session.simple("select pg_advisory_unlock(" + lockKey + ")"));
    return back;
}

/// A connection that was lost took the lock with it: another program may have put the library back meanwhile.
bool SchemaAside::stillOurs() {
    if (!m_session->lost()) return true;
    auto session = Session::begin(m_server);
    if (!session || !lock(**session)) return false;
    m_session = std::move(*session);
    return m_name && exists(*m_session, *m_name).value_or(false);
}

SchemaAside::~SchemaAside() {
    if (m_kept || !stillOurs()) return;
    std::string sql = std::string("drop schema if exists ") + schemaName + " cascade";
    if (m_name) sql += "; " + renamedBack(*m_name);
    (void)m_session->simple(sql);
}

std::optional<std::string> SchemaAside::keep() {
    // Should this fail: the mark is looked for only where there is no library.
    if (m_name) (void)m_session->simple("comment on schema " + *m_name + " is null");
    m_kept = true;
    return m_name;
}

} // namespace kitapdar::storage::postgres
