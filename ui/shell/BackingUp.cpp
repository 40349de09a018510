#include "ui/shell/BackingUp.h"

#include "core/administration/Manifest.h"
#include "core/administration/OldBackups.h"
#include "core/library/Library.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Jobs.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QStringList>

namespace kitapdar::ui {

namespace {

struct BackingUp {
    Q_DECLARE_TR_FUNCTIONS(BackingUp)
};

QString stemOf(const Address& library) {
    if (library.isServer()) return qs(library.server().database);
    return QFileInfo(placeText(library)).completeBaseName();
}

QString nameAt(const Context& context, const QString& moment) {
    return QStringLiteral("%1 %2.backup").arg(stemOf(context.library.address()), moment);
}

} // namespace

Pending<BackupAnswer> startBackup(const Context& context, const std::filesystem::path& place, Keeping keeping) {
    return context.jobs.start(
        [] { return BackingUp::tr("Backing up the library"); },
        [address = context.library.address(), place, keeping, keys = drillKeys(context), &library = context.library,
         &clock = context.library.clock()](jobs::Progress& progress) -> BackupAnswer {
            BackupMade made;
            made.begun = clock.now();
            const auto key = manifestKeyOf(library);
            TRY(made.report, backUp(address, place, clock, progress, {.drillKeys = &keys, .manifestKey = key}));
            if (!keeping.newest) return made;
            const auto removed = removeOldBackups(address, place, *keeping.newest, key);
            if (!removed) made.notRemoved = removed.error(); // the backup is made all the same
            return made;
        });
}

DrillKeys drillKeys(const Context& context) {
    const std::filesystem::path settings(context.settings.file().toStdU16String());
    return DrillKeys(settings.parent_path() / "drills");
}

KnownHeads knownHeads(const Context& context) {
    const std::filesystem::path settings(context.settings.file().toStdU16String());
    return KnownHeads(settings.parent_path() / "journal-heads.json");
}

Pending<DrillAnswer> startDrill(const Context& context, const std::filesystem::path& place) {
    return context.jobs.start(
        [] { return BackingUp::tr("Restoring the backup for trial"); },
        [place, &library = context.library, keys = drillKeys(context)](jobs::Progress& progress) -> DrillAnswer {
            TRY(auto drill,
                drillBackup(place, library.address(), keys, {}, library.clock(), progress, manifestKeyOf(library)));
            CHECK(recordDrill(library.store(), library.journal(), drill));
            return drill;
        });
}

QString suggestedBackup(const Context& context) {
    // A name that is taken would be a folder to go into.
    return freeName(documentsFolder(), stemOf(context.library.address()), context.library.clock().today(),
                    QStringLiteral("backup"));
}

QString scheduledBackupName(const Context& context) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(context.library.clock().now().milliseconds);
    return nameAt(context, now.toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
}

QString madeWords(const BackupMade& made) {
    const QString name = QFileInfo(qs(made.report.place)).fileName();
    const QString whole = BackingUp::tr("The backup is made and verified: %1, %2")
                              .arg(name, sizeText(static_cast<std::int64_t>(made.report.bytes)));
    const QString files = filesWords(made.report.files, made.report.filesKnown);
    return files.isEmpty() ? whole : whole + QStringLiteral(" · ") + files;
}

QString lookAfterWords(const BackupMade& made) {
    QStringList sentences;
    if (const QString missing = missingWords(made.report.files); !missing.isEmpty()) sentences << missing;
    if (made.notRemoved)
        sentences << BackingUp::tr("Older backups could not be removed: %1").arg(words(*made.notRemoved));
    return sentences.join(QLatin1Char('\n'));
}

bool wasCancelled(const BackupAnswer& answer) {
    const Fault* fault = answer ? nullptr : faultIn(answer.error());
    return fault && fault->kind == Fault::Kind::Cancelled;
}

} // namespace kitapdar::ui
