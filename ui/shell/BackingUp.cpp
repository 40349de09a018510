#include "ui/shell/BackingUp.h"

#include "core/administration/Backup.h"
#include "core/library/Library.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "wording/Format.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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

/// "library 2026-11-23.backup": sorted by name they are sorted by day.
QString suggestedName(const Context& context, const QString& ending) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem =
        stemOf(context.library.address()) + QLatin1Char(' ') + qs(context.library.clock().today().iso());
    // A name that is taken would be a folder to go into.
    QString name = stem + QLatin1Char('.') + ending;
    for (int number = 2; folder.exists(name); ++number)
        name = QStringLiteral("%1 (%2).%3").arg(stem, QString::number(number), ending);
    return folder.filePath(name);
}

void backUpTo(const Context& context, QWidget& window, const QString& file) {
    context.jobs
        .start([] { return BackingUp::tr("Backing up the library"); },
               [address = context.library.address(), file,
                &clock = context.library.clock()](jobs::Progress& progress) -> Answer {
                   const std::filesystem::path target(file.toStdU16String());
                   return backUp(address, target, clock, progress);
               })
        .then(&window, [&announcer = context.announcer, file](const Answer& answer) {
            if (!answer) return announcer.tell(Tone::Refused, [why = answer.error()] { return words(why); });
            const Words made = [name = QFileInfo(file).fileName(), report = *answer] {
                const QString whole = BackingUp::tr("The backup is made and verified: %1, %2")
                                          .arg(name, sizeText(static_cast<std::int64_t>(report.bytes)));
                const QString files = filesWords(report.files, report.filesKnown);
                return files.isEmpty() ? whole : whole + QStringLiteral(" · ") + files;
            };
            if (missingWords(answer->files).isEmpty()) return announcer.done(made);
            announcer.tell(Tone::Attention,
                           [made, files = answer->files] { return missingWords(files) + QLatin1Char('\n') + made(); });
        });
}

} // namespace

void backUpLibrary(const Context& context, QWidget& window) {
    FileQuestion question = newBackupQuestion(BackingUp::tr("Back up the library"));
    question.suggested = suggestedName(context, question.suffix);
    context.dialogs.saveFile(window, question,
                             [context, &window](const QString& file) { backUpTo(context, window, file); });
}

} // namespace kitapdar::ui
