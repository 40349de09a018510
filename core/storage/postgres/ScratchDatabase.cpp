#include "core/storage/postgres/ScratchDatabase.h"

#include <libpq-fe.h>
#include <string>
#include <vector>

namespace kitapdar::storage::postgres {

namespace {

/// "kitapdar_verify_16384_1234_1764374400": the library's database, and process and beginning of the session that made
/// it.
constexpr const char* nameOfMaker =
    "select 'kitapdar_verify_' || datid || '_' || pid || '_' || floor(extract(epoch from backend_start))::bigint "
    "from pg_stat_activity where pid = pg_backend_pid()";

/// Of this role, and made by no session that is still there.
constexpr const char* abandoned =
    "select datname from pg_database where datname like 'kitapdar\\_verify\\_%' and datdba = current_user::regrole "
    "and not exists (select 1 from pg_stat_activity where pg_database.datname ~ ('_' || pid || '_' || "
    "floor(extract(epoch from backend_start))::bigint || '$'))";

} // namespace

void ScratchDatabase::dropAbandoned(Session& session) {
    const auto found = session.simple(abandoned);
    if (!found) return;
    std::vector<std::string> names;
    for (int row = 0; row < PQntuples(found->get()); ++row) names.emplace_back(PQgetvalue(found->get(), row, 0));
    // One in which somebody is connected is refused, and left to the next time.
    for (const std::string& name : names) (void)session.simple("drop database if exists \"" + name + "\"");
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const ServerAddress& library) {
    TRY(auto session, Session::begin(library));
    dropAbandoned(*session);
    TRY(const auto name, session->simple(nameOfMaker));
    ServerAddress address = library;
    address.database = PQgetvalue(name.get(), 0, 0);
    CHECK(session->simple("drop database if exists " + address.database));
    CHECK(session->simple("create database " + address.database + " template template0 encoding 'UTF8' locale 'C'"));
    return std::unique_ptr<ScratchDatabase>(new ScratchDatabase(library, std::move(address), std::move(session)));
}

ScratchDatabase::~ScratchDatabase() {
    // On a session of its own: what the first was lost by may be over.
    if (const auto session = Session::begin(m_library)) {
        (void)(*session)->simple("drop database if exists " + m_address.database + " with (force)");
    }
}

} // namespace kitapdar::storage::postgres
