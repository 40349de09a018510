#include "ui/dialogs/Dialogs.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitapdar::ui {

namespace {

QFileDialog* fileDialog(QWidget& parent, const FileQuestion& question, QFileDialog::AcceptMode mode,
                        QFileDialog::FileMode files) {
    auto* dialog = new QFileDialog(&parent, question.title, question.suggested, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(files);
    dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

void openForOne(QFileDialog& dialog, std::function<void(QString)> chosen) {
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog, std::move(chosen));
    dialog.open();
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
    openForOne(*fileDialog(parent, question, QFileDialog::AcceptSave, QFileDialog::AnyFile), std::move(chosen));
}

void SystemDialogs::chooseFolder(QWidget& parent, const FileQuestion& question, std::function<void(QString)> chosen) {
    auto* dialog = fileDialog(parent, question, QFileDialog::AcceptOpen, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openForOne(*dialog, std::move(chosen));
}

void SystemDialogs::ask(QWidget& parent, const Question& question, std::function<void(bool)> answered) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    const Look look = lookOf(&parent);

    auto* words = new Label(question.text, Type::Large);
    words->setWordWrap(true);
    words->setMinimumWidth(look.px(360));
    auto* icon = new Label;
    icon->setPixmap(
        iconPixmap(iconOfTone(question.tone), look.px(32), parent.devicePixelRatioF(), look.tone(question.tone)));
    auto* no = new QPushButton(question.no);
    auto* yes = new QPushButton(question.yes);
    no->setDefault(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(look.px(space::l));
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addWidget(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(yes);
    buttons->addWidget(no);
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(look.px(space::l));
    layout->addLayout(top);
    layout->addLayout(buttons);

    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answered = std::move(answered)](int result) { answered(result == QDialog::Accepted); });
    dialog->open();
    no->setFocus();
}

} // namespace kitapdar::ui
