#include "ui/dialogs/Dialogs.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

/// By the name alone. Qt's own opens each file to see what it is, and closing an open library file takes away this
/// program's locks on it (core/base/OpenDatabase.h).
class IconsByName : public QFileIconProvider {
public:
    QIcon icon(const QFileInfo& file) const override { return QFileIconProvider::icon(file.isDir() ? Folder : File); }
    QIcon icon(IconType kind) const override { return QFileIconProvider::icon(kind); }
    QString type(const QFileInfo& file) const override { return file.isDir() ? QString() : file.suffix().toUpper(); }
};

QFileIconProvider* iconsByName() {
    static IconsByName icons;
    return &icons;
}

/// Where the last question was answered; until then in the home of whoever works here.
QString& usualFolder() {
    static QString folder = QDir::homePath();
    return folder;
}

void begin(QFileDialog& dialog, const QString& suggested) {
    const QFileInfo wanted(suggested);
    const bool isFolder = suggested.isEmpty() || wanted.isDir();
    const bool isNameAlone = !isFolder && wanted.fileName() == suggested;
    dialog.setDirectory(suggested.isEmpty() || isNameAlone ? usualFolder()
                        : isFolder                         ? suggested
                                                           : wanted.absolutePath());
    if (!isFolder) dialog.selectFile(wanted.fileName());
    QObject::connect(&dialog, &QFileDialog::accepted, &dialog,
                     [&dialog] { usualFolder() = dialog.directory().absolutePath(); });
}

QFileDialog* fileDialog(QWidget& parent, const FileQuestion& question, QFileDialog::AcceptMode mode,
                        QFileDialog::FileMode files) {
    // Begun where no library lies: until it has other icons it looks into files.
    auto* dialog = new QFileDialog(&parent, question.title, QDir::rootPath(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The desktop's own would take the keys of a scanner as a name of a file, where no ScanDetector sees them.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(iconsByName());
    begin(*dialog, question.suggested);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(files);
    dialog->setDefaultSuffix(question.suffix);
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

void SystemDialogs::openFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    openForOne(*fileDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFile), std::move(chosen));
}

void SystemDialogs::openFiles(QWidget& parent, const FileQuestion& question, std::function<void(QStringList)> chosen) {
    auto* dialog = fileDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(chosen));
    dialog->open();
}

void SystemDialogs::saveFile(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile);
    // A name without an ending gets that of the kind of file that is chosen.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
        const auto match = first.match(filter);
        if (match.hasMatch()) dialog->setDefaultSuffix(match.captured(1));
    });
    openForOne(*dialog, std::move(chosen));
}

void SystemDialogs::chooseFolder(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory);
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
