#include "ui/shell/BackupWords.h"

#include "wording/Format.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kitapdar::ui {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

Day dayOf(Instant instant) {
    const QDate date = QDateTime::fromMSecsSinceEpoch(instant.milliseconds).date();
    return Day(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString newestWords(const BackupState& state, const Clock& clock) {
    if (!state.newest) return BackupWords::tr("No backup yet");
    const int days = clock.today().daysSince(dayOf(*state.newest));
    if (days <= 0) return BackupWords::tr("Backup today %1").arg(timeText(*state.newest));
    if (days == 1) return BackupWords::tr("Backup yesterday %1").arg(timeText(*state.newest));
    return BackupWords::tr("Backup %n day(s) ago", nullptr, days);
}

} // namespace

QString drillWords(const BackupState& state, const Clock& clock) {
    if (!state.drilled) return BackupWords::tr("not restored for trial yet");
    const int days = clock.today().daysSince(dayOf(*state.drilled));
    if (days <= 0) return BackupWords::tr("restored for trial: that of today %1").arg(timeText(*state.drilled));
    if (days == 1) return BackupWords::tr("restored for trial: that of yesterday %1").arg(timeText(*state.drilled));
    return BackupWords::tr("restored for trial: that of %n day(s) ago", nullptr, days);
}

QString ageWords(const BackupState& state, const Clock& clock) {
    const QString newest = newestWords(state, clock);
    if (!state.failed) return newest;
    return BackupWords::tr("The last backup was not made") + QStringLiteral(" · ") + newest;
}

} // namespace kitapdar::ui
