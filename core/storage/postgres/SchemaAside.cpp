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

} // namespace

Result<std::unique_ptr<SchemaAside>> SchemaAside::put(const ServerAddress& server, Day today) {
    TRY(auto session, Session::begin(server));
    CHECK(waitUntilAlone(*session));
    TRY(const bool library, exists(*session, schemaName));
    if (!library) return std::unique_ptr<SchemaAside>(new SchemaAside(server, std::nullopt));

    std::string day = today.iso();
    std::replace(day.begin(), day.end(), '-', '_');
    const std::string first = std::string(schemaName) + "_before_restore_" + day;
    std::string name = first;
    for (int number = 2;; ++number) {
        TRY(const bool taken, exists(*session, name));
        if (!taken) break;
        name = first + "_" + std::to_string(number);
    }
    CHECK(session->simple(std::string("alter schema ") + schemaName + " rename to " + name));
    return std::unique_ptr<SchemaAside>(new SchemaAside(server, name));
}

SchemaAside::~SchemaAside() {
    if (m_kept) return;
    std::string sql = std::string("drop schema if exists ") + schemaName + " cascade";
    if (m_name) sql += "; alter schema " + *m_name + " rename to " + schemaName;
    if (const auto session = Session::begin(m_server)) (void)(*session)->simple(sql);
}

std::optional<std::string> SchemaAside::keep() {
    m_kept = true;
    return m_name;
}

} // namespace kitapdar::storage::postgres
