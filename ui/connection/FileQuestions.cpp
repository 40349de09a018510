#include "ui/connection/FileQuestions.h"

#include <QCoreApplication>

namespace kitapdar::ui {

namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

} // namespace

FileQuestion libraryQuestion(const QString& title) {
    return {title,
            FileQuestions::tr("Libraries (%1)").arg(QStringLiteral("*.kitapdar")) + QStringLiteral(";;") +
                FileQuestions::tr("All files (%1)").arg(QStringLiteral("*")),
            {},
            QStringLiteral("kitapdar")};
}

Address fileAddress(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

} // namespace kitapdar::ui
