#include "core/storage/BackupFile.h"

#include "core/base/ReadFile.h"
#include "core/storage/Connect.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Transaction.h"
#include "core/storage/postgres/Archive.h"
#include "core/storage/postgres/ClientTool.h"
#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/ScratchDatabase.h"

#include <string_view>
#include <utility>

namespace kitapdar::storage {

namespace {

class FileBackup : public OpenedBackup {
public:
    explicit FileBackup(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
    Connection& connection() override { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
};

class ArchiveBackup : public OpenedBackup {
public:
    ArchiveBackup(std::unique_ptr<postgres::ScratchDatabase> database, std::unique_ptr<Connection> connection)
        : m_database(std::move(database)), m_connection(std::move(connection)) {}
    Connection& connection() override { return *m_connection; }

private:
    std::unique_ptr<postgres::ScratchDatabase> m_database; // dropped after the connection is closed
    std::unique_ptr<Connection> m_connection;
};

} // namespace

Result<BackupNeeds> backupNeeds(Connection& connection) {
    BackupNeeds needs;
    const EngineFacts facts = connection.facts();
    if (facts.engine == Engine::Sqlite) return needs;
    const int major = postgres::majorOf(facts);
    for (const char* name : {"pg_dump", "pg_restore"}) {
        if (!postgres::findTool(name, major) && needs.missingTool.empty()) {
            needs.missingTool = std::string(name) + " " + std::to_string(major);
        }
    }
    CHECK(
        connection.query("select rolname from pg_roles where rolname = current_user and not (rolcreatedb or rolsuper)",
                         {}, [&](const Row& row) {
                             needs.mayNotCreate = row.string(0);
                             return false;
                         }));
    return needs;
}

BackupKind backupKindOf(const std::filesystem::path& file) {
    constexpr std::size_t enough = 16;
    const std::string bytes = disk::readBeginning(file, enough).value_or(std::string());
    if (bytes.starts_with("SQLite format 3")) return BackupKind::LibraryFile;
    if (bytes.starts_with("PGDMP")) return BackupKind::Archive;
    return BackupKind::Unknown;
}

bool isInBackup(const std::filesystem::path& file) {
    constexpr std::size_t enough = 4096;
    const std::string text = disk::readBeginning(file.parent_path() / manifestName, enough).value_or(std::string());
    return text.find("\"kitapdar_backup\"") != std::string::npos &&
           text.find('"' + file.filename().string() + '"') != std::string::npos;
}

Result<std::unique_ptr<OpenedBackup>> openBackup(const Address& origin, const std::filesystem::path& backup,
                                                 const std::function<bool()>& shouldContinue) {
    if (!origin.isServer()) {
        CHECK(foldWal(backup));
        TRY(auto connection, openToRead(backup));
        return std::unique_ptr<OpenedBackup>(std::make_unique<FileBackup>(std::move(connection)));
    }
    TRY(const int major, postgres::serverMajor(origin.server()));
    TRY(auto database, postgres::ScratchDatabase::make(origin.server()));
    CHECK(postgres::readArchive(database->address(), major, backup, shouldContinue));
    TRY(auto connection, openToRead(database->address()));
    return std::unique_ptr<OpenedBackup>(std::make_unique<ArchiveBackup>(std::move(database), std::move(connection)));
}

} // namespace kitapdar::storage
