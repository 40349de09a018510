#include "ui/connection/ServerPage.h"

#include "ui/connection/ConnectionCheckPanel.h"
#include "ui/connection/ServerForm.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kitapdar::ui {

ServerPage::ServerPage(Dialogs& dialogs, ConnectionCheck check, QThreadPool& pool, QWidget* parent)
    : StartPage([] { return tr("A shared library on a server"); }, parent),
      m_form(new ServerForm(dialogs)),
      m_panel(new ConnectionCheckPanel),
      m_checker(new ConnectionChecker(std::move(check), pool, this)),
      m_test(makeButton([] { return tr("Test"); }, Icon::Refresh)),
      m_open(makePrimaryButton([] { return tr("Connect"); })) {
    auto* card = new Card;
    card->content()->addWidget(m_form);
    column()->addWidget(card);
    column()->addStretch(1);
    foot()->addWidget(m_panel);
    auto* buttons = addButtons(true);
    buttons->addWidget(m_test);
    buttons->addWidget(m_open);
    m_test->setObjectName(QStringLiteral("test"));
    m_open->setObjectName(QStringLiteral("connect"));
    connect(m_form, &ServerForm::edited, this, [this] { // an answer is about what was typed then
        m_checker->leave();
        m_panel->clear();
    });
    connect(m_checker, &ConnectionChecker::answered, m_panel, &ConnectionCheckPanel::showAnswer);
    connect(m_test, &QPushButton::clicked, this, &ServerPage::test);
    connect(m_open, &QPushButton::clicked, this, [this] { request(OpenRequest::How::Open); });
    connect(m_panel, &ConnectionCheckPanel::makeWanted, this, [this] { request(OpenRequest::How::Make); });
}

void ServerPage::fill(const ServerAddress& server) {
    m_form->fill(server);
    m_checker->leave();
    m_panel->clear();
}

void ServerPage::takeFocus() { m_form->takeFocus(); }

void ServerPage::test() {
    const auto server = m_form->server();
    if (!server) return;
    m_panel->showAsking();
    m_checker->ask(Address(*server));
}

void ServerPage::request(OpenRequest::How how) {
    const auto server = m_form->server();
    if (!server) return;
    const auto keep = server->password.empty() ? std::nullopt : std::optional(m_form->keepsPassword());
    Q_EMIT requested({Address(*server), how, {}, keep});
}

void ServerPage::hideEvent(QHideEvent* event) {
    if (m_checker->isAsking()) {
        m_checker->leave();
        m_panel->clear();
    }
    StartPage::hideEvent(event);
}

} // namespace kitapdar::ui
