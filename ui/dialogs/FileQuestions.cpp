#include "ui/dialogs/FileQuestions.h"

#include "ui/settings/Settings.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace kitapdar::ui {

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

const QLatin1String manifest("manifest.json");
const QLatin1String lastFolder("saved-files"); // a note of the settings

QString pattern(const QString& ending) { return QStringLiteral("*.") + ending; }

QString orAllFiles(const QString& filter) {
    return filter + QStringLiteral(";;") + FileQuestions::tr("All files (%1)").arg(QStringLiteral("*"));
}

} // namespace

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString freeName(const QString& folder, const QString& name, Day day, const QString& suffix) {
    static const QRegularExpression never(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1F]"));
    const QString plain = QString(name).replace(never, QStringLiteral(" ")).simplified();
    const QString stem = QStringLiteral("%1 %2").arg(plain, qs(day.iso())).trimmed();
    const QDir place(folder);
    QString free = stem + QLatin1Char('.') + suffix;
    for (int number = 2; place.exists(free); ++number)
        free = QStringLiteral("%1 (%2).%3").arg(stem, QString::number(number), suffix);
    return place.filePath(free);
}

void saveNewFile(Dialogs& dialogs, Settings& settings, QWidget& parent, const NewFile& file, Day today,
                 std::function<void(QString)> chosen) {
    const QString last = settings.note(lastFolder);
    const QString folder = !last.isEmpty() && QFileInfo(last).isDir() ? last : documentsFolder();
    const FileQuestion question{file.title, file.filter, freeName(folder, file.name, today, file.suffix), file.suffix};
    dialogs.saveFile(parent, question, [&settings, chosen = std::move(chosen)](const QString& path) {
        settings.setNote(lastFolder, QFileInfo(path).absolutePath());
        chosen(path);
    });
}

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
    // A folder with a file that is named here is chosen as a whole (Dialogs.cpp).
    const QString patterns = manifest + QLatin1Char(' ') + pattern(ending);
    return {title, orAllFiles(FileQuestions::tr("Backups (%1)").arg(patterns)), {}, ending};
}

QString backupOf(const QString& file) {
    const QFileInfo info(file);
    return info.fileName() == manifest ? info.path() : file;
}

Address fileAddress(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

} // namespace kitapdar::ui
