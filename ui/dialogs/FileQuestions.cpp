#include "ui/dialogs/FileQuestions.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kitapdar::ui {

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

const QLatin1String manifest("manifest.json");

QString pattern(const QString& ending) { return QStringLiteral("*.") + ending; }

QString orAllFiles(const QString& filter) {
    return filter + QStringLiteral(";;") + FileQuestions::tr("All files (%1)").arg(QStringLiteral("*"));
}

} // namespace

FileQuestion libraryQuestion(const QString& title) {
    const QString ending = QStringLiteral("kitapdar");
    return {title, orAllFiles(FileQuestions::tr("Libraries (%1)").arg(pattern(ending))), {}, ending};
}

FileQuestion newBackupQuestion(const QString& title) {
    const QString ending = QStringLiteral("backup");
    return {title, orAllFiles(FileQuestions::tr("Backups (%1)").arg(pattern(ending))), {}, ending};
}

FileQuestion backupQuestion(const QString& title, const Address& library) {
    const QString ending = library.isServer() ? QStringLiteral("dump") : QStringLiteral("kitapdar");
    const QString patterns = manifest + QLatin1Char(' ') + pattern(ending);
    return {title, orAllFiles(FileQuestions::tr("Backups (%1)").arg(patterns)), {}, ending};
}

QString backupOf(const QString& file) {
    const QFileInfo info(file);
    return info.fileName() == manifest ? info.path() : file;
}

Address fileAddress(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

} // namespace kitapdar::ui
