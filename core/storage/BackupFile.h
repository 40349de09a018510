// The backups that Connection::backUpTo() makes: what they need and how they are opened. The backup of a library file
// is a library file; the backup of a server's library is an archive, which is opened in a database made for that.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Connection.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace kitapdar::storage {

/// What stands in the way of a backup; nothing for a file.
struct BackupNeeds {
    std::string missingTool;  // a program that this computer lacks, with its version: "pg_dump 15"
    std::string mayNotCreate; // the role, when it may not make the database in which a backup is looked at
};
Result<BackupNeeds> backupNeeds(Connection& connection);

/// What a file is, by its first bytes.
enum class BackupKind { LibraryFile, Archive, Unknown };
BackupKind backupKindOf(const std::filesystem::path& file);

/// What a backup says of itself stands beside its library under this name (administration/Manifest.h).
inline constexpr std::string_view manifestName = "manifest.json";
/// Whether the file is the library of a backup: it is read as it stands, because its manifest knows its bytes.
bool isInBackup(const std::filesystem::path& file);

class OpenedBackup {
public:
    virtual ~OpenedBackup() = default;
    virtual Connection& connection() = 0;
};

/// Opens a backup that was made of the library at `origin`. `shouldContinue` is asked now and then, false cancels.
/// Fault::Corrupt when it cannot be read. The database made for an archive lives as long as the answer.
Result<std::unique_ptr<OpenedBackup>> openBackup(const Address& origin, const std::filesystem::path& backup,
                                                 const std::function<bool()>& shouldContinue);

} // namespace kitapdar::storage
