#include "core/storage/postgres/SchemaAside.h"

#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/Session.h"

#include <algorithm>
#include <chrono>
#include <libpq-fe.h>
#include <thread>
#include <vector>

namespace kitapdar::storage::postgres {

namespace {

// A session that was closed just now is seen for another moment.
constexpr int looks = 20;
constexpr auto betweenLooks = std::chrono::milliseconds(100);

// Workers of the server itself have no user. Everybody may see these columns.
constexpr const char* others =
    "select distinct coalesce(usename, '?') || coalesce(' (' || nullif(regexp_replace(application_name, '^kitapdar ?', "
    "''), '') || ')', '') from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() "
    "and usesysid is not null order by 1";

const std::string lockKey = "5230742";                             // of this database; nobody else of ours takes one
const std::string marker = std::string(schemaName) + "_restoring"; // its comment is the name of the library before

Fault underway(const char* detail) { return {Fault::Kind::Unfinished, detail, {}}; }

std::string renamed(const std::string& from, const std::string& to) {
    return "alter schema " + from + " rename to " + to + "; ";
}

/// The server says yes or no.
Result<bool> holds(Session& session, const std::string& sql) {
    TRY(const auto result, session.simple(sql));
    return PQntuples(result.get()) > 0 && *PQgetvalue(result.get(), 0, 0) == 't';
}

Result<std::vector<std::string>> connectedOthers(Session& session) {
    TRY(const auto result, session.simple(others));
    std::vector<std::string> who;
    for (int row = 0; row < PQntuples(result.get()); ++row) who.emplace_back(PQgetvalue(result.get(), row, 0));
    return who;
}

Result<void, ReplaceRefusal> waitUntilAlone(Session& session) {
    for (int look = 0;; ++look) {
        TRY(auto who, connectedOthers(session));
        if (who.empty()) return {};
        if (look == looks) return fail(ConnectedElsewhere{std::move(who)});
        std::this_thread::sleep_for(betweenLooks);
    }
}

Result<bool> exists(Session& session, const std::string& schema) {
    return holds(session, "select to_regnamespace('" + schema + "') is not null");
}

Result<void> lock(Session& session) {
    TRY(const bool locked, holds(session, "select pg_try_advisory_lock(" + lockKey + ")"));
    if (locked) return {};
    return fail(underway("a copy is being put in the place of the library"));
}

/// Under the lock. Nothing when the database is not marked.
Result<void> undo(Session& session) {
    TRY(const auto marked,
        session.simple("select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = '" + marker +
                       "'"));
    if (PQntuples(marked.get()) == 0) return {};
    const bool library = !PQgetisnull(marked.get(), 0, 0);
    std::string sql = std::string("drop schema if exists ") + schemaName + " cascade; ";
    if (library) sql += renamed(PQgetvalue(marked.get(), 0, 0), schemaName);
    CHECK(session.simple(sql + "drop schema " + marker));
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

Result<std::unique_ptr<SchemaAside>, ReplaceRefusal> SchemaAside::put(const ServerAddress& server, Day today) {
    TRY(auto session, Session::begin(server));
    CHECK(lock(*session));
    CHECK(waitUntilAlone(*session));
    CHECK(undo(*session));
    std::optional<std::string> name;
    std::string sql = "create schema " + marker;
    TRY(const bool library, exists(*session, schemaName));
    if (library) {
        TRY(name, freeName(*session, today));
        sql += "; comment on schema " + marker + " is '" + *name + "'; " + renamed(schemaName, *name);
    }
    CHECK(session->simple(sql));
    std::unique_ptr<SchemaAside> aside(new SchemaAside(server, std::move(session), std::move(name)));
    CHECK(waitUntilAlone(*aside->m_session)); // once more: from here on nobody else is let in
    return aside;
}

Result<void> SchemaAside::putBack(Session& session) {
    TRY(const bool marked, exists(session, marker));
    if (!marked) return {};
    CHECK(lock(session));
    auto undone = undo(session);
    CHECK(session.simple("select pg_advisory_unlock(" + lockKey + ")"));
    if (!undone && undone.error().kind == Fault::Kind::Denied)
        return fail(underway("a restore was killed; the owner of the database undoes it"));
    return undone;
}

/// A connection that was lost took the lock with it; another program may have put the library back meanwhile.
Result<void> SchemaAside::reconnect() {
    if (!m_session->lost()) return {};
    TRY(auto session, Session::begin(m_server));
    CHECK(lock(*session));
    m_session = std::move(session);
    return {};
}

SchemaAside::~SchemaAside() {
    if (!m_kept && reconnect()) (void)undo(*m_session);
}

Result<std::optional<std::string>> SchemaAside::keep() {
    CHECK(reconnect());
    TRY(bool marked, exists(*m_session, marker));
    if (!marked) return fail(Fault{Fault::Kind::Busy, "another program has put the library back", {}});
    auto dropped = m_session->simple("drop schema " + marker); // from here on it is kept
    if (!dropped) {                                            // or only the answer was lost
        CHECK(reconnect());
        TRY(marked, exists(*m_session, marker));
        if (marked) return failed(dropped.error());
    }
    m_kept = true;
    return m_name;
}

} // namespace kitapdar::storage::postgres
