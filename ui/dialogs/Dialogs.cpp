#include "ui/dialogs/Dialogs.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

/// Sizes and days in the language of the window: Qt's own model words them as the machine does.
class FilesInWords : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override {
        constexpr int sizes = 1;
        constexpr int days = 3;
        const auto* files = qobject_cast<QFileSystemModel*>(sourceModel());
        if (!files || role != Qt::DisplayRole) return QIdentityProxyModel::data(index, role);
        const QModelIndex file = mapToSource(index);
        if (index.column() == days)
            return QLocale().toString(files->lastModified(file), QStringLiteral("dd.MM.yyyy HH:mm"));
        if (index.column() == sizes && !files->isDir(file)) return QLocale().formattedDataSize(files->size(file));
        return QIdentityProxyModel::data(index, role);
    }
};

/// The nearest folder on the way to `path` that is there.
QString presentFolder(const QString& path) {
    QFileInfo folder(path);
    while (!folder.isDir() && folder.absolutePath() != folder.absoluteFilePath()) folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

/// By the name alone. Qt's own opens each file to see what it is, and closing an open library file takes away this
/// program's locks on it (core/base/OpenDatabase.h).
class IconsByName : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& file) const override { return QFileIconProvider::icon(file.isDir() ? Folder : File); }
    QIcon icon(IconType kind) const override { return QFileIconProvider::icon(kind); }
    QString type(const QFileInfo& file) const override { return file.isDir() ? QString() : file.suffix().toUpper(); }
};

} // namespace

/// A dialog may outlive whoever opens it.
struct SystemDialogs::Files {
    IconsByName icons;
    QString folder = QDir::homePath(); // where the last question was answered
};

namespace {

/// A name among the patterns of a filter that has no wild card: "manifest.json". "" when there is none.
QString plainNameIn(const QString& filter) {
    static const QRegularExpression plain(QStringLiteral("[( ]([^*?() ;]+\\.\\w+)(?=[ )])"));
    return plain.match(filter).captured(1);
}

/// Goes into folders, but takes one that is a whole thing: that holds the file which the filter names.
class FileOrWholeFolder : public QFileDialog {
public:
    FileOrWholeFolder(QWidget* parent, const FileQuestion& question)
        : QFileDialog(parent, question.title, QDir::rootPath(), question.filter),
          m_whole(plainNameIn(question.filter)) {
        connect(this, &QFileDialog::directoryEntered, this, [this](const QString& folder) { takeWhole(folder); });
    }

protected:
    void accept() override {
        const QStringList chosen = selectedFiles();
        if (chosen.size() != 1 || !takeWhole(chosen.front())) QFileDialog::accept();
    }

private:
    bool takeWhole(const QString& folder) {
        if (m_whole.isEmpty() || fileMode() != ExistingFile || !QFileInfo(folder).isDir()) return false;
        if (!QFileInfo(QDir(folder), m_whole).isFile()) return false;
        // Where the next question begins: beside the folder.
        setDirectory(QFileInfo(folder).absolutePath());
        Q_EMIT fileSelected(folder);
        QDialog::accept();
        return true;
    }

    QString m_whole;
};

QFileDialog* fileDialog(const std::shared_ptr<SystemDialogs::Files>& files, QWidget& parent,
                        const FileQuestion& question, QFileDialog::AcceptMode mode, QFileDialog::FileMode which) {
    // Begun where no library lies: until it has other icons it looks into files.
    auto* dialog = new FileOrWholeFolder(&parent, question);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The desktop's own would take the keys of a scanner as a name of a file, where no ScanDetector sees them.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&files->icons);
    dialog->setProxyModel(new FilesInWords(dialog));
    for (auto* table : dialog->findChildren<QTreeView*>()) { // no day is cut
        table->header()->setStretchLastSection(false);
        table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    const bool isPath = which == QFileDialog::Directory && QFileInfo(question.suggested).isAbsolute();
    const QFileInfo wanted(isPath ? presentFolder(question.suggested) : question.suggested);
    const bool isFolder = question.suggested.isEmpty() || wanted.isDir();
    const bool isNameAlone = !isFolder && wanted.fileName() == question.suggested;
    dialog->setDirectory(question.suggested.isEmpty() || isNameAlone ? files->folder
                         : isFolder                                  ? wanted.filePath()
                                                                     : wanted.absolutePath());
    if (!isFolder) dialog->selectFile(wanted.fileName());
    dialog->setAcceptMode(mode);
    dialog->setFileMode(which);
    dialog->setDefaultSuffix(question.suffix);
    QObject::connect(dialog, &QFileDialog::accepted, dialog,
                     [dialog, files] { files->folder = dialog->directory().absolutePath(); });
    return dialog;
}

void openForOne(QFileDialog& dialog, std::function<void(QString)> chosen) {
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog, std::move(chosen));
    dialog.open();
}

/// What is asked, beside its icon; whoever asks adds what is below.
QDialog* questionDialog(QWidget& parent, const QString& title, const QString& text, Tone tone) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    const Look look = lookOf(&parent);
    auto* words = new Label(text, Type::Large);
    words->setWordWrap(true);
    words->setMinimumWidth(look.px(360));
    auto* icon = new Label;
    icon->setPixmap(iconPixmap(iconOfTone(tone), look.px(32), parent.devicePixelRatioF(), look.tone(tone)));
    auto* top = new QHBoxLayout;
    top->setSpacing(look.px(space::l));
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(words, 1);
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(look.px(space::l));
    layout->addLayout(top);
    return dialog;
}

void addButtons(QDialog& dialog, QPushButton& yes, QPushButton& no) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(&yes);
    buttons->addWidget(&no);
    static_cast<QVBoxLayout*>(dialog.layout())->addLayout(buttons);
    QObject::connect(&yes, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(&no, &QPushButton::clicked, &dialog, &QDialog::reject);
}

} // namespace

SystemDialogs::SystemDialogs() : m_files(std::make_shared<Files>()) {}

void SystemDialogs::openFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    openForOne(*fileDialog(m_files, parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile),
               std::move(chosen));
}

void SystemDialogs::openFiles(QWidget& parent, const FileQuestion& question, std::function<void(QStringList)> chosen) {
    auto* dialog = fileDialog(m_files, parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void SystemDialogs::saveFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(m_files, parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile);
    // A name without an ending gets that of the kind of file that is chosen.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
        const auto match = first.match(filter);
        if (match.hasMatch()) dialog->setDefaultSuffix(match.captured(1));
    });
    openForOne(*dialog, std::move(chosen));
}

void SystemDialogs::chooseFolder(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(m_files, parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(*dialog, std::move(chosen));
}

void SystemDialogs::ask(QWidget& parent, const Question& question, std::function<void(bool)> answered) {
    auto* dialog = questionDialog(parent, question.title, question.text, question.tone);
    auto* no = new QPushButton(question.no);
    auto* yes = new QPushButton(question.yes);
    no->setDefault(true);
    addButtons(*dialog, *yes, *no);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
    no->setFocus();
}

void SystemDialogs::askPassword(QWidget& parent, const PasswordQuestion& question,
                                std::function<void(std::optional<QString>)> answered) {
    auto* dialog = questionDialog(parent, question.title, question.text, Tone::Info);
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(question.title);
    dialog->layout()->addWidget(field);
    auto* no = new QPushButton(question.no);
    auto* yes = new QPushButton(question.yes);
    yes->setDefault(true);
    addButtons(*dialog, *yes, *no);
    QObject::connect(dialog, &QDialog::finished, dialog, [field, answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted ? std::optional(field->text()) : std::nullopt);
    });
    dialog->open();
    field->setFocus();
}

} // namespace kitapdar::ui
