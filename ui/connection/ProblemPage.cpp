#include "ui/connection/ProblemPage.h"

#include "ui/connection/Profiles.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "wording/LibraryWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kitapdar::ui {

namespace {

bool wantsPassword(const ConnectionRefusal& reason) {
    return std::holds_alternative<NoPassword>(reason) || std::holds_alternative<PasswordWrong>(reason);
}

/// Whether the log knows more than the page says.
bool hasDetails(const ConnectionRefusal& reason) {
    const bool answered = wantsPassword(reason) || std::holds_alternative<NoLibraryThere>(reason) ||
                          std::holds_alternative<LibraryFileMissing>(reason) ||
                          std::holds_alternative<SchemaOlder>(reason) || std::holds_alternative<SchemaNewer>(reason);
    return !answered;
}

bool isDamage(const ConnectionRefusal& reason) {
    const Fault* fault = faultIn(reason);
    return std::holds_alternative<NotALibrary>(reason) || (fault && fault->kind == Fault::Kind::Corrupt);
}

} // namespace

ProblemPage::ProblemPage(Dialogs& dialogs, const QString& log, QWidget* parent)
    : StartPage([] { return tr("The library could not be opened"); }, parent),
      m_dialogs(dialogs),
      m_place(new Label({}, Type::Body, Tone::Secondary)),
      m_what(new Label({}, Type::Large, Tone::Normal, true)),
      m_advice(new Label),
      m_log(new Label({}, Type::Body, Tone::Secondary)),
      m_password(new QLineEdit),
      m_keep(new QCheckBox),
      m_again(makePrimaryButton([] { return tr("Try again"); }, Icon::Refresh)),
      m_make(makeButton([] { return tr("Make the library here"); }, Icon::Plus)),
      m_change(makeButton({})),
      m_restore(makeButton([] { return tr("Restore from a backup…"); }, Icon::History)),
      m_asItIs(makeButton([] { return tr("Open it as it is"); })),
      m_other(makeButton([] { return tr("Work with another library…"); })) {
    auto* card = new Card;
    card->setEdge(Tone::Refused);
    m_log->setWords([log] { return tr("Log: %1").arg(log); });
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label* label : {m_place, m_what, m_advice, m_log}) {
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    m_password->setEchoMode(QLineEdit::Password);
    keepWorded(m_password, [this] {
        m_password->setPlaceholderText(tr("Password"));
        m_password->setAccessibleName(tr("Password"));
        m_keep->setText(tr("Keep the password in the keyring of this computer"));
    });
    m_keep->setChecked(true);
    card->content()->addWidget(m_password);
    card->content()->addWidget(m_keep);
    column()->addWidget(card);
    m_nothingLost = addSentence([] { return tr("Nothing is lost: the library is only not open here."); });
    column()->addStretch(1);
    // In the foot: they are seen also where the words need more height than a small screen has.
    auto* elsewhere = addButtons(false);
    for (QPushButton* button : {m_other, m_restore}) elsewhere->addWidget(button);
    auto* here = addButtons(false);
    for (QPushButton* button : {m_change, m_asItIs, m_make, m_again}) here->addWidget(button);
    QWidget* before = m_keep;
    for (QPushButton* button : {m_again, m_make, m_asItIs, m_change, m_restore, m_other}) {
        setTabOrder(before, button); // nearest first, not from left to right
        before = button;
    }
    connect(m_again, &QPushButton::clicked, this, &ProblemPage::again);
    connect(m_password, &QLineEdit::returnPressed, this, &ProblemPage::again);
    connect(m_make, &QPushButton::clicked, this, [this] { request(OpenRequest::How::Make); });
    connect(m_asItIs, &QPushButton::clicked, this, [this] { request(OpenRequest::How::Open); });
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(m_request.address); });
    connect(m_restore, &QPushButton::clicked, this, &ProblemPage::restore);
    connect(m_other, &QPushButton::clicked, this, &ProblemPage::otherWanted);
}

void ProblemPage::request(OpenRequest::How how) {
    OpenRequest request = m_request;
    request.how = how;
    Q_EMIT requested(request);
}

void ProblemPage::set(const OpenRequest& request, Words what, Words what2) {
    m_request = request;
    const bool restoring = request.how == OpenRequest::How::Restore;
    setTitle([restoring] {
        return restoring ? tr("The library could not be restored") : tr("The library could not be opened");
    });
    m_place->setText(placeText(request.address));
    m_what->setWords(std::move(what));
    m_advice->setWords(std::move(what2));
    m_advice->setVisible(!m_advice->text().isEmpty());
    setWords(*m_change, [server = request.address.isServer()] {
        return server ? tr("Change the connection…") : tr("Choose another file…");
    });
    m_restore->setVisible(request.how != OpenRequest::How::Sample);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_log, m_password, m_keep, m_make, m_asItIs}) widget->hide();
    m_nothingLost->show();
    m_password->clear();
}

void ProblemPage::showReason(const OpenRequest& request, const ConnectionRefusal& reason) {
    set(
        request, [reason] { return words(reason); }, [reason] { return advice(reason); });
    m_log->setVisible(hasDetails(reason));
    m_nothingLost->setVisible(!isDamage(reason));
    m_password->setVisible(wantsPassword(reason));
    m_keep->setVisible(wantsPassword(reason));
    const auto* empty = std::get_if<NoLibraryThere>(&reason);
    m_make->setVisible(empty && empty->mayCreate);
    // On a server only where it was reached: a fault may be damage.
    if (request.address.isServer() && !empty && !std::holds_alternative<Fault>(reason)) m_restore->hide();
}

void ProblemPage::showReason(const OpenRequest& request, const BackupRefusal& reason) {
    set(request, [reason] { return restoreWords(reason); }, {});
    m_log->setVisible(std::holds_alternative<Fault>(reason));
    const Fault* fault = faultIn(reason);
    m_nothingLost->setVisible(!fault || fault->kind != Fault::Kind::Corrupt);
    m_asItIs->show();
}

void ProblemPage::showTaken(const OpenRequest& request) {
    set(
        request, [] { return tr("The library is open in another window of this computer."); },
        [] { return tr("Close it there, or work in that window."); });
    m_restore->hide();
}

QString ProblemPage::text() const {
    return title() + QLatin1Char('\n') + m_what->text() + QLatin1Char('\n') + m_advice->text();
}

void ProblemPage::takeFocus() {
    if (m_password->isVisibleTo(this))
        m_password->setFocus(Qt::OtherFocusReason);
    else
        m_again->setFocus(Qt::OtherFocusReason);
}

void ProblemPage::again() {
    OpenRequest request = m_request;
    if (!m_password->text().isEmpty()) {
        request.address = withPassword(request.address, m_password->text());
        request.keepPassword = m_keep->isChecked();
    }
    Q_EMIT requested(request);
}

void ProblemPage::restore() {
    m_dialogs.openFile(*this, backupQuestion(tr("Restore from a backup"), m_request.address),
                       [this](const QString& file) {
                           OpenRequest request = m_request;
                           request.how = OpenRequest::How::Restore;
                           request.backup = backupOf(file);
                           Q_EMIT requested(request);
                       });
}

} // namespace kitapdar::ui
