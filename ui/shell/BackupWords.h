// The backups of a library in words, for the bottom line and for the sheet.
#pragma once

#include "core/administration/BackupSchedule.h"

#include <QString>

namespace kitapdar::ui {

/// "Backup today 03:10", "Backup 3 days ago", "No backup yet"; with "not made" before it when the last one failed. Days
/// are those of the calendar.
QString ageWords(const BackupState& state, const Clock& clock);
/// "tried today 03:10", "tried 3 days ago", "not tried yet": the newest backup that a drill found good.
QString drillWords(const BackupState& state, const Clock& clock);

} // namespace kitapdar::ui
