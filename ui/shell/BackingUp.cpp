#include "ui/shell/BackingUp.h"

#include "core/library/Backup.h"
#include "ui/Text.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/wording/Format.h"
#include "ui/wording/LibraryWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

namespace kitapdar::ui {

namespace {

struct BackingUp {
    Q_DECLARE_TR_FUNCTIONS(BackingUp)
};

using Answer = Result<BackupReport, BackupRefusal>;

QString stemOf(const Address& library) {
    if (library.isServer()) return qs(library.server().database);
    return QFileInfo(placeText(library)).completeBaseName();
}

/// A copy of a shared library is an archive of the server's own kind.
QString endingOf(const Address& library) {
    return library.isServer() ? QStringLiteral("dump") : QStringLiteral("kitapdar");
}

/// "library 2026-11-23.kitapdar": sorted by name they are sorted by day.
QString suggestedName(const Context& context) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const Address& library = context.library.address();
    return QDir(folder).filePath(
        QStringLiteral("%1 %2.%3").arg(stemOf(library), qs(context.library.clock().today().iso()), endingOf(library)));
}

void copyTo(const Context& context, QWidget& window, const QString& file) {
    context.jobs
        .start([] { return BackingUp::tr("Backing up the library"); },
               [address = context.library.address(), file,
                &clock = context.library.clock()](jobs::Progress& progress) -> Answer {
                   const std::filesystem::path target(file.toStdU16String());
                   return backUp(address, target, clock, progress);
               })
        .then(&window, [&announcer = context.announcer, file](const Answer& answer) {
            if (!answer) return announcer.tell(Tone::Refused, words(answer.error()));
            announcer.done(BackingUp::tr("The copy is made and verified: %1, %2")
                               .arg(QFileInfo(file).fileName(),
                                    QLocale().formattedDataSize(static_cast<qint64>(answer->bytes), 1)));
        });
}

} // namespace

void backUpLibrary(const Context& context, QWidget& window) {
    const QString ending = endingOf(context.library.address());
    const FileQuestion question{BackingUp::tr("Back up the library"),
                                BackingUp::tr("Copies (%1)").arg(QStringLiteral("*.") + ending), suggestedName(context),
                                ending};
    context.dialogs.saveFile(window, question,
                             [context, &window](const QString& file) { copyTo(context, window, file); });
}

} // namespace kitapdar::ui
