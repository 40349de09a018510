// Makes the backups of the schedule beside the desk's work, also one that was missed while the program was closed.
#pragma once

#include "core/base/Time.h"

#include <QObject>
#include <QTimer>

namespace kitapdar::ui {

class Backups;
class Connectivity;

/// Main thread.
class BackupScheduler : public QObject {
    Q_OBJECT

public:
    /// After the start the desk has this long for itself, before what was missed is made.
    static constexpr std::int64_t quietAtStart = 120'000; // ms

    /// Both outlive the scheduler.
    BackupScheduler(Backups& backups, const Connectivity& connectivity, QObject* parent);

    /// Each minute; begins a backup when one is due, the library is connected and none is being made.
    void check();

Q_SIGNALS:
    /// What is told of an age has to be told anew.
    void minutePassed();

private:
    Backups& m_backups;
    const Connectivity& m_connectivity;
    Instant m_begun;
    QTimer m_timer;
};

} // namespace kitapdar::ui
