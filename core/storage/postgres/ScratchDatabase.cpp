#include "core/storage/postgres/ScratchDatabase.h"

#include "core/storage/postgres/Session.h"

#include <libpq-fe.h>
#include <string>

namespace kitapdar::storage::postgres {

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const ServerAddress& library) {
    TRY(auto session, Session::begin(library));
    TRY(const auto oid, session->simple("select oid from pg_database where datname = current_database()"));
    ServerAddress address = library;
    // The same name each time, so that what a killed program left is found.
    address.database = std::string("kitapdar_verify_") + PQgetvalue(oid.get(), 0, 0);
    CHECK(session->simple("drop database if exists " + address.database));
    CHECK(session->simple("create database " + address.database + " template template0 encoding 'UTF8' locale 'C'"));
    return std::unique_ptr<ScratchDatabase>(new ScratchDatabase(library, std::move(address)));
}

ScratchDatabase::~ScratchDatabase() {
    // On a session of its own: what the first was lost by may be over.
    if (const auto session = Session::begin(m_library)) {
        (void)(*session)->simple("drop database if exists " + m_address.database + " with (force)");
    }
}

} // namespace kitapdar::storage::postgres
