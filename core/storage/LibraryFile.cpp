#include "core/storage/LibraryFile.h"

#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"

namespace kitapdar::storage {

Result<std::unique_ptr<Connection>> openToRead(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return fail(Fault{Fault::Kind::Offline, "file missing", {}});
    TRY(auto connection, sqlite::open(file, sqlite::OpenMode::ReadOnly));
    TRY(const auto version, schemaVersion(*connection));
    if (version > newestSchema()) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(version), {}});
    }
    return connection;
}

Result<void> settle(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return fail(Fault{Fault::Kind::Offline, "file missing", {}});
    return sqlite::settle(file);
}

} // namespace kitapdar::storage
