#include "ui/connection/FilePage.h"

#include "ui/dialogs/FileQuestions.h"
#include "ui/widgets/ChoiceButton.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace kitapdar::ui {

FilePage::FilePage(Dialogs& dialogs, QString usual, QWidget* parent)
    : StartPage([] { return tr("A library on this computer"); }, parent),
      m_dialogs(dialogs),
      m_usual(std::move(usual)),
      m_here(new ChoiceButton(
          Icon::Shelf,
          [this] { return isThere() ? tr("Open the library of this computer") : tr("Begin a new library"); },
          [this] { return m_usual; })) {
    auto* other = new ChoiceButton(
        Icon::Book, [] { return tr("Open another file…"); }, [] { return tr("A library that lies on this disk."); });
    auto* elsewhere = new ChoiceButton(
        Icon::Plus, [] { return tr("Begin a new library in another place…"); },
        [] { return tr("On a disk of this computer; network disks are not safe for it."); });
    auto* backup = new ChoiceButton(
        Icon::History, [] { return tr("Restore from a backup…"); },
        [] { return tr("A library that is there already is kept beside it under another name."); });
    for (ChoiceButton* button : {m_here, other, elsewhere, backup}) column()->addWidget(button);
    column()->addStretch(1);
    addButtons(true);
    connect(m_here, &ChoiceButton::clicked, this, &FilePage::takeUsual);
    connect(other, &ChoiceButton::clicked, this, &FilePage::openOther);
    connect(elsewhere, &ChoiceButton::clicked, this, &FilePage::makeElsewhere);
    connect(backup, &ChoiceButton::clicked, this, &FilePage::restore);
}

bool FilePage::isThere() const { return QFileInfo::exists(m_usual); }

void FilePage::takeFocus() {
    m_here->setDetail([this] { return m_usual; }); // words itself anew: it may be there by now
    m_here->setFocus(Qt::TabFocusReason);
}

void FilePage::takeUsual() {
    Q_EMIT requested({fileAddress(m_usual), isThere() ? OpenRequest::How::Open : OpenRequest::How::Make, {}, {}});
}

void FilePage::openOther() {
    m_dialogs.openFile(*this, libraryQuestion(tr("Open a library")), [this](const QString& file) {
        Q_EMIT requested({fileAddress(file), OpenRequest::How::Open, {}, {}});
    });
}

void FilePage::makeElsewhere() {
    m_dialogs.saveFile(*this, libraryQuestion(tr("Begin a new library")), [this](const QString& file) {
        // What is there already is never written over, whatever the dialog has asked: it is opened.
        const auto how = QFileInfo::exists(file) ? OpenRequest::How::Open : OpenRequest::How::Make;
        Q_EMIT requested({fileAddress(file), how, {}, {}});
    });
}

void FilePage::restore() {
    const FileQuestion question = backupQuestion(tr("Restore from a backup"), fileAddress(m_usual));
    m_dialogs.openFile(*this, question, [this](const QString& file) {
        Q_EMIT requested({fileAddress(m_usual), OpenRequest::How::Restore, backupOf(file), false});
    });
}

} // namespace kitapdar::ui
