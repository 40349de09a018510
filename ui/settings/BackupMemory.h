// What this computer remembers of the backups of a library: when it makes them by itself, and what became of the last.
#pragma once

#include "core/administration/BackupSchedule.h"
#include "core/library/Address.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace kitapdar::ui {

class Settings;

/// A backup that this computer has made, wherever that was.
struct MadeBackup {
    std::filesystem::path place;
    Instant begun;
    friend bool operator==(const MadeBackup&, const MadeBackup&) = default;
};

/// Main thread. Another library at the same computer has a memory of its own.
class BackupMemory {
public:
    /// `settings` outlives the memory.
    BackupMemory(Settings& settings, const Address& library);

    /// What cannot be understood counts as not said.
    BackupSchedule schedule() const;
    void keep(const BackupSchedule& schedule);

    std::optional<MadeBackup> lastMade() const;
    /// That a backup was made is also the end of a failure.
    void keepMade(const MadeBackup& backup);
    /// When the last one was tried that was not made.
    std::optional<Instant> failed() const;
    void keepFailed(Instant tried);

private:
    QJsonObject read() const;
    void write(const QJsonObject& all);

    Settings& m_settings;
    QString m_name;
};

} // namespace kitapdar::ui
