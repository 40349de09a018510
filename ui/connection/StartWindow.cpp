#include "ui/connection/StartWindow.h"

#include "ui/connection/BeginPage.h"
#include "ui/connection/FilePage.h"
#include "ui/connection/ProblemPage.h"
#include "ui/connection/ServerPage.h"
#include "ui/connection/WaitPage.h"
#include "ui/connection/WelcomePage.h"
#include "ui/dialogs/FileQuestions.h"
#include "ui/settings/Settings.h"
#include "ui/shell/LanguageButtons.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageStrip.h"
#include "wording/Languages.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace kitapdar::ui {

StartWindow::StartWindow(const StartServices& services, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_services(services),
      m_stack(new QStackedWidget),
      m_strip(new MessageStrip),
      m_welcome(new WelcomePage),
      m_file(new FilePage(services.dialogs, services.usualFile)),
      m_server(new ServerPage(services.dialogs, services.check, services.pool)),
      m_begin(new BeginPage),
      m_wait(new WaitPage),
      m_problem(new ProblemPage(services.dialogs, services.logFile)) {
    setObjectName(QStringLiteral("start"));
    setWindowTitle(QStringLiteral("Kitapdar"));
    build();
    connectPages();
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    const Look look = lookOf(this);
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    resize(std::min(look.px(720), room.width()), std::min(look.px(720), room.height()));
}

void StartWindow::build() {
    auto* head = new QHBoxLayout;
    head->setObjectName(QStringLiteral("head"));
    head->addWidget(new Label(QStringLiteral("Kitapdar"), Type::Display, Tone::Accent, true), 1);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(head);
    whole->addWidget(m_stack, 1);
    whole->addWidget(m_strip);
    for (StartPage* page : std::initializer_list<StartPage*>{m_welcome, m_file, m_server, m_begin, m_wait, m_problem}) {
        m_stack->addWidget(page);
    }
    // Last in the order of Tab: one comes here to choose a library.
    head->addWidget(new LanguageButtons(m_services.languages, m_services.settings), 0, Qt::AlignTop);
}

void StartWindow::connectPages() {
    connect(&m_services.settings, &Settings::changed, this, [this](Setting setting) {
        const auto language = languageFrom(m_services.settings.text(Setting::Language));
        if (setting == Setting::Language && language) m_services.languages.set(*language);
    });
    connect(m_welcome, &WelcomePage::knownChosen, this, [this] {
        if (m_inUse) return (void)close();
        Q_EMIT requested({*m_known, OpenRequest::How::Open, {}, {}});
    });
    connect(m_welcome, &WelcomePage::sampleChosen, this, [this] {
        Q_EMIT requested({fileAddress(m_services.sampleFile), OpenRequest::How::Sample, {}, {}});
    });
    connect(m_welcome, &WelcomePage::fileChosen, this, &StartWindow::showFile);
    connect(m_welcome, &WelcomePage::serverChosen, this, [this] { bring(*m_server); });
    for (StartPage* page : std::initializer_list<StartPage*>{m_file, m_server}) {
        connect(page, &StartPage::leaveRequested, this, &StartWindow::showWelcome);
    }
    connect(m_wait, &StartPage::leaveRequested, this, &StartWindow::cancelled);
    connect(m_file, &FilePage::requested, this, &StartWindow::take);
    connect(m_server, &ServerPage::requested, this, &StartWindow::take);
    connect(m_problem, &ProblemPage::requested, this, &StartWindow::take);
    connect(m_begin, &BeginPage::requested, this, &StartWindow::requested);
    connect(m_begin, &StartPage::leaveRequested, this, &StartWindow::leaveBeginning);
    connect(m_problem, &ProblemPage::otherWanted, this, &StartWindow::showWelcome);
    connect(m_problem, &ProblemPage::changeWanted, this, [this](const Address& address) {
        if (address.isServer())
            showServer(address.server());
        else
            showFile();
    });
}

void StartWindow::take(const OpenRequest& request) {
    if (request.how != OpenRequest::How::Make) return Q_EMIT requested(request);
    m_beforeBeginning = current();
    m_begin->ask(request, utf8(codeOf(m_services.languages.current())));
    bring(*m_begin);
}

void StartWindow::leaveBeginning() {
    if (m_beforeBeginning) bring(*m_beforeBeginning);
}

StartPage* StartWindow::current() const { return qobject_cast<StartPage*>(m_stack->currentWidget()); }

void StartWindow::bring(StartPage& page) {
    m_stack->setCurrentWidget(&page);
    m_strip->clear();
    page.takeFocus();
}

void StartWindow::setKnown(const std::optional<Address>& known, bool inUse, bool offerSample) {
    m_known = known;
    m_inUse = inUse;
    m_welcome->offer(known ? placeText(*known) : QString(), offerSample);
}

void StartWindow::showWelcome() { bring(*m_welcome); }

void StartWindow::showFile() { bring(*m_file); }

void StartWindow::showServer(const ServerAddress& server) {
    m_server->fill(server);
    bring(*m_server);
}

void StartWindow::showWaiting(Words words) {
    m_wait->say(std::move(words));
    bring(*m_wait);
}

void StartWindow::showStep(const jobs::Step& step) { m_wait->showStep(step); }

void StartWindow::showProblem(const OpenRequest& request, const ConnectionRefusal& reason) {
    m_problem->showReason(request, reason);
    bring(*m_problem);
}

void StartWindow::showProblem(const OpenRequest& request, const BackupRefusal& reason) {
    m_problem->showReason(request, reason);
    bring(*m_problem);
}

void StartWindow::showTaken(const OpenRequest& request) {
    m_problem->showTaken(request);
    bring(*m_problem);
}

void StartWindow::say(Tone tone, Words words) { m_strip->say({std::move(words), tone}); }

void StartWindow::applyLook(const Look& look) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(0);
    if (auto* head = findChild<QHBoxLayout*>(QStringLiteral("head")))
        head->setContentsMargins(look.px(space::xl), look.px(space::xl), look.px(space::xl), look.px(space::s));
    setMinimumSize(look.px(480), look.px(360));
}

/// Over an open library Escape leads back to it.
void StartWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_inUse && current() == m_welcome) return (void)close();
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
