#include "ui/shell/ClosingBackup.h"

#include "ui/shell/Announcer.h"
#include "ui/shell/Backups.h"
#include "ui/shell/Jobs.h"
#include "wording/LibraryWords.h"

namespace kitapdar::ui {

ClosingBackup::ClosingBackup(const Context& context, Backups& backups, QObject* parent)
    : QObject(parent), m_context(context), m_backups(backups) {}

bool ClosingBackup::holds() {
    const BackupSchedule& schedule = m_backups.schedule();
    if (m_step == Step::Released) return false;
    if (m_step == Step::Open) {
        if (!schedule.atClosing || schedule.folder.empty()) return false;
        if (!m_context.jobs.running().empty()) return false; // the window asks about it first
        m_step = Step::Making;
        m_backups.make(Backups::Reason::Closing).then(this, [this](const BackupAnswer& answer) { ended(answer); });
    }
    sayWaiting();
    return true;
}

void ClosingBackup::sayWaiting() {
    if (m_step == Step::Leaving)
        return m_context.announcer.tell(Tone::Info, [] { return tr("The backup is being stopped…"); });
    m_context.announcer.tell(Tone::Info, [] { return tr("The library is backed up, then the program closes."); },
                             {[] { return tr("Close without it"); }, [this] { leaveWithout(); }});
}

void ClosingBackup::leaveWithout() {
    if (m_step != Step::Making) return release();
    m_step = Step::Leaving;
    m_context.jobs.cancelAll();
    sayWaiting();
}

void ClosingBackup::ended(const BackupAnswer& answer) {
    if (answer || m_step == Step::Leaving) return release();
    m_step = Step::Open;
    const Offer close{[] { return tr("Close without it"); }, [this] { release(); }};
    if (wasCancelled(answer))
        return m_context.announcer.tell(
            Tone::Info, [] { return tr("The backup was stopped, and the program stays open."); }, close);
    m_context.announcer.tell(
        Tone::Refused,
        [why = answer.error()] { return tr("Not backed up, so the program stays open. %1").arg(words(why)); }, close);
}

void ClosingBackup::release() {
    m_step = Step::Released;
    Q_EMIT released();
}

} // namespace kitapdar::ui
