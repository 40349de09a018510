#include "ui/connection/Restoring.h"

#include "ui/dialogs/FileQuestions.h"
#include "wording/LibraryWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include <utility>

namespace kitapdar::ui {

namespace {

struct Restoring {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

Question confirmation(const Address& library, const QString& backup) {
    QString text =
        Restoring::tr(
            "The backup “%1” takes the place of the library “%2”.\n\nWhat was done after the backup was made "
            "will not be in it. The library as it is now is not deleted: it is kept under another name.")
            .arg(QFileInfo(backup).fileName(), placeName(library));
    if (library.isServer())
        text += QStringLiteral("\n\n") +
                Restoring::tr("All other desks have to close the library first, until this is done.");
    return {Restoring::tr("Restore the library?"), text, Restoring::tr("Restore"), Restoring::tr("Change nothing"),
            Tone::Attention};
}

} // namespace

void askToRestore(Dialogs& dialogs, QWidget& window, const Address& library,
                  std::function<void(const OpenRequest& request)> requested) {
    const QPointer<QWidget> parent(&window);
    dialogs.openFile(window, backupQuestion(Restoring::tr("Restore from a backup"), library),
                     [&dialogs, parent, library, requested = std::move(requested)](const QString& file) {
                         if (!parent) return;
                         const QString backup = backupOf(file);
                         dialogs.ask(*parent, confirmation(library, backup), [library, backup, requested](bool yes) {
                             if (yes) requested({library, OpenRequest::How::Restore, backup, {}});
                         });
                     });
}

} // namespace kitapdar::ui
