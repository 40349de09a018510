#include "core/storage/Connect.h"

#include "core/storage/BackupFile.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/MoveMark.h"
#include "core/storage/Platform.h"
#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/sqlite/SqliteConnection.h"

namespace kitapdar::storage {

namespace {

Result<std::unique_ptr<Connection>> connectToFile(const std::filesystem::path& file, OpenAs as) {
    if (as == OpenAs::New) CHECK(makeLibraryFile(file, [](Connection&) { return Result<void>(); }));
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(Fault{Fault::Kind::Missing, "no such file", {}});
    std::error_code error; // a pipe would never answer
    if (std::filesystem::is_other(file, error))
        return fail(Fault{Fault::Kind::Corrupt, "no file but a pipe or device", {}});
    if (as == OpenAs::Reader) return sqlite::open(file, sqlite::OpenMode::ReadOnly);
    if (onNetworkFileSystem(file)) return fail(Fault{Fault::Kind::NetworkDisk, {}, {}});
    if (isInBackup(file)) return fail(Fault{Fault::Kind::ReadOnly, "a backup is only read", {}});
    return sqlite::open(file, sqlite::OpenMode::ReadWrite);
}

Result<std::unique_ptr<Connection>> connectToServer(const ServerAddress& server, OpenAs as) {
    const bool create = as == OpenAs::New;
    TRY(auto connection, postgres::open(server, create ? postgres::OpenMode::Create : postgres::OpenMode::Work));
    TRY(const auto version, schemaVersion(*connection));
    if (create && version > 0) return fail(Fault{Fault::Kind::AlreadyExists, "a library in this database", {}});
    if (!create && version == 0) return fail(Fault{Fault::Kind::NotFound, "no library in this database", {}});
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> connect(const Address& address, OpenAs as) {
    if (address.isServer()) return connectToServer(address.server(), as);
    return connectToFile(address.file(), as);
}

Result<void> refuseUnreadable(Connection& connection) {
    TRY(const auto version, schemaVersion(connection));
    if (version > newestSchema()) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(version), {}});
    }
    return refuseUnfinished(connection);
}

Result<std::unique_ptr<Connection>> openToRead(const Address& address) {
    TRY(auto connection, connect(address, OpenAs::Reader));
    CHECK(refuseUnreadable(*connection));
    return connection;
}

} // namespace kitapdar::storage
