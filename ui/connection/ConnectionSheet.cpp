#include "ui/connection/ConnectionSheet.h"

#include "ui/connection/ConnectionCheckPanel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/LibraryWords.h"
#include "wording/Text.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace kitapdar::ui {

namespace {

Label* fact(Words words, Tone tone = Tone::Normal) {
    auto* label = new Label({}, Type::Body, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setWords(std::move(words));
    return label;
}

QString protectionWords(const ServerAddress& server, bool unencrypted) {
    if (server.isLocal()) return ConnectionSheet::tr("on this computer");
    if (unencrypted) return ConnectionSheet::tr("none: others in the network could read along");
    return server.tls == Tls::Encrypted ? ConnectionSheet::tr("encrypted, the server has not proved who it is")
                                        : ConnectionSheet::tr("encrypted, the server has proved who it is");
}

QString filesWords(const Address& address) {
    if (address.filesFolder().empty()) return ConnectionSheet::tr("no folder is named: nothing can be attached");
    return qs(address.filesFolder().string());
}

} // namespace

ConnectionSheet::ConnectionSheet(QWidget& window, const Address& address, bool unencrypted, ConnectionCheck check,
                                 QThreadPool& pool, QString log)
    : Overlay(window, 640),
      m_address(address),
      m_log(std::move(log)),
      m_panel(new ConnectionCheckPanel),
      m_checker(new ConnectionChecker(std::move(check), pool, this)),
      m_test(makeButton([] { return tr("Test"); }, Icon::Refresh)) {
    setObjectName(QStringLiteral("connection"));
    build(unencrypted);
    connect(m_test, &QPushButton::clicked, this, &ConnectionSheet::test);
    connect(m_checker, &ConnectionChecker::answered, m_panel, &ConnectionCheckPanel::showAnswer);
}

void ConnectionSheet::build(bool unencrypted) {
    auto* title = new Label({}, Type::Large, Tone::Normal, true);
    title->setWords([] { return tr("Library and connection"); });
    content()->addWidget(title);
    content()->addWidget(makeFacts(unencrypted));
    content()->addWidget(m_panel);
    auto* change = makeButton([] { return tr("Change the connection…"); }, Icon::Edit);
    change->setVisible(m_address.isServer());
    auto* other = makeButton([] { return tr("Another library…"); }, Icon::Book);
    auto* backup = makeButton([] { return tr("Back up…"); }, Icon::Download);
    auto* restore = makeButton([] { return tr("Restore…"); }, Icon::History);
    auto* logFolder = makeButton([] { return tr("Folder of the log"); }, Icon::Page);
    logFolder->setObjectName(QStringLiteral("logFolder"));
    for (const auto& each : {std::vector{m_test, change}, std::vector{backup, restore, other, logFolder}}) {
        auto* row = new FlowLayout;
        for (QPushButton* button : each) row->addWidget(button);
        content()->addLayout(row);
    }
    const auto leave = [this](QPushButton* button, void (ConnectionSheet::*signal)()) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            dismiss();
            Q_EMIT(this->*signal)();
        });
    };
    leave(change, &ConnectionSheet::changeWanted);
    leave(other, &ConnectionSheet::otherWanted);
    leave(backup, &ConnectionSheet::backupWanted);
    leave(restore, &ConnectionSheet::restoreWanted);
    connect(logFolder, &QPushButton::clicked, this, &ConnectionSheet::logFolderWanted);
}

QWidget* ConnectionSheet::makeFacts(bool unencrypted) {
    auto* facts = new QWidget;
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](Words name, Label* value) {
        auto* label = new Label({}, Type::Body, Tone::Secondary);
        label->setWords(std::move(name));
        form->addRow(label, value);
    };
    const Address address = m_address;
    add([] { return tr("Library"); }, fact([address] { return placeName(address); }));
    add([] { return tr("Place"); }, fact([address] { return placeText(address); }));
    if (address.isServer())
        add([] { return tr("Protection"); },
            fact([address, unencrypted] { return protectionWords(address.server(), unencrypted); },
                 unencrypted ? Tone::Attention : Tone::Normal));
    add([] { return tr("Attached files"); }, fact([address] { return filesWords(address); },
                                                  address.filesFolder().empty() ? Tone::Attention : Tone::Normal));
    add([] { return tr("Log"); }, fact([log = m_log] { return log; }));
    return facts;
}

QWidget* ConnectionSheet::first() {
    m_panel->clear();
    return m_test;
}

void ConnectionSheet::test() {
    m_panel->showAsking();
    m_checker->ask(m_address);
}

void ConnectionSheet::hideEvent(QHideEvent* event) {
    m_checker->leave();
    Overlay::hideEvent(event);
}

} // namespace kitapdar::ui
