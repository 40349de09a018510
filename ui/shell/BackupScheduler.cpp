#include "ui/shell/BackupScheduler.h"

#include "ui/shell/Backups.h"
#include "ui/shell/Connectivity.h"

namespace kitapdar::ui {

namespace {

constexpr int everyMinute = 60'000; // ms; the clock is asked each time, a computer may have slept meanwhile

} // namespace

BackupScheduler::BackupScheduler(Backups& backups, const Connectivity& connectivity, QObject* parent)
    : QObject(parent), m_backups(backups), m_connectivity(connectivity), m_begun(backups.clock().now()) {
    connect(&m_timer, &QTimer::timeout, this, &BackupScheduler::check);
    m_timer.start(everyMinute);
}

void BackupScheduler::check() {
    Q_EMIT minutePassed();
    if (m_backups.clock().now().milliseconds - m_begun.milliseconds < quietAtStart) return;
    if (m_backups.isMaking() || !m_connectivity.isOnline() || !m_backups.isDueNow()) return;
    (void)m_backups.make(Backups::Reason::Schedule);
}

} // namespace kitapdar::ui
