#include "ui/dialogs/FileQuestions.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

QString pattern(const QString& ending) { return QStringLiteral("*.") + ending; }

QString orAllFiles(const QString& filter) {
    return filter + QStringLiteral(";;") + FileQuestions::tr("All files (%1)").arg(QStringLiteral("*"));
}

} // namespace

FileQuestion libraryQuestion(const QString& title) {
    const QString ending = QStringLiteral("kitapdar");
    return {title, orAllFiles(FileQuestions::tr("Libraries (%1)").arg(pattern(ending))), {}, ending};
}

FileQuestion backupQuestion(const QString& title, const Address& library) {
    // Of a server's library the copy is an archive of the server's own kind.
    const QString ending = library.isServer() ? QStringLiteral("dump") : QStringLiteral("kitapdar");
    return {title, orAllFiles(FileQuestions::tr("Copies (%1)").arg(pattern(ending))), {}, ending};
}

Address fileAddress(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

} // namespace kitapdar::ui
