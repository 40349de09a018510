// Brings a library of an older schema up to date. A file is brought up to date when it is opened; in a shared library
// other desks are at work, so that an administrator says when.
#pragma once

#include "core/administration/Backup.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/jobs/Progress.h"
#include "core/storage/Address.h"
#include "core/storage/Migrator.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace kitapdar {

struct UpgradeReport {
    std::int64_t from = 0; // schemas
    std::int64_t to = 0;
    /// None when no migration was missing: an upgrade that was interrupted behind them, and had made its backup, was
    /// ended, or what follows from rows was made anew.
    std::optional<BackupReport> backup = {};
};

struct AlreadyUpToDate {
    std::int64_t schema;
};
using UpgradeRefusal =
    Refusal<AlreadyUpToDate, BackupExists, LibraryInUse, SourceDamaged, ToolMissing, MayNotCreateDatabase, BackupOfFile,
            BackupOfServer, BackupDamaged, ManifestDamaged, BackupOfOtherLibrary, BackupNotOurs, SheetNeeded,
            LivingLibraryUnread, NoRecipients, IdentityNeeded, IdentityMissing, IdentityUnprotected, IdentityUnfit,
            storage::FileNotWritable, storage::FileOfLibrary>;

/// Makes a verified backup in a file that does not exist yet, then runs the missing migrations while no desk writes.
/// Each migration is all or nothing and grants the rights of the desks again. Open desks are told of it and may not
/// write until they have the new program (storage::ConnectionState::Outdated). `migrations` are the program's own
/// except in tests. Steps as of backUp(), then "upgrading", and those of makeDerivedAnew(). An upgrade that was
/// interrupted there goes on, without another backup, and so is a library made anew whose sort keys are of another ICU.
/// Blocks.
Result<UpgradeReport, UpgradeRefusal> upgrade(
    const storage::Address& library, const std::filesystem::path& backup, const Clock& clock, jobs::Progress& progress,
    const std::function<std::vector<storage::Migration>(storage::Engine)>& migrations = storage::migrations);

} // namespace kitapdar
