// The making of a backup as a job beside the desk: how it is called, and in words what came of it.
#pragma once

#include "core/administration/Backup.h"
#include "core/administration/DrillRun.h"
#include "core/administration/KnownHeads.h"
#include "core/base/Pending.h"
#include "ui/shell/Context.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kitapdar::ui {

struct BackupMade {
    BackupReport report;
    Instant begun;
    std::optional<Fault> notRemoved; // why older backups stay that were to go
};
using BackupAnswer = Result<BackupMade, BackupRefusal>;

/// Which older backups beside the new one go when it is made.
struct Keeping {
    std::optional<std::int64_t> newest; // as of removeOldBackups(); nullopt: all stay
};

/// A job with progress and cancel.
Pending<BackupAnswer> startBackup(const Context& context, const std::filesystem::path& place, Keeping keeping);

using DrillAnswer = Result<backups::Drill, DrillRefusal>;
/// Restores a backup for trial and writes it down; a job with progress and cancel.
Pending<DrillAnswer> startDrill(const Context& context, const std::filesystem::path& place);
/// The keys of drills at this computer.
DrillKeys drillKeys(const Context& context);
/// What this computer has seen of journals.
KnownHeads knownHeads(const Context& context);

/// A name that is free in the folder of documents, "library 2026-11-23.backup": sorted by name they are sorted by day.
/// For a backup that is made by hand.
QString suggestedBackup(const Context& context);
/// "library 2026-11-23 03-10-00.backup": several of a day. By the clock of this computer.
QString scheduledBackupName(const Context& context);

/// That it is made, its size, the files in it.
QString madeWords(const BackupMade& made);
/// Attached files that were missing, old backups that stay; "" when there is nothing to look after.
QString lookAfterWords(const BackupMade& made);
bool wasCancelled(const BackupAnswer& answer);

} // namespace kitapdar::ui
