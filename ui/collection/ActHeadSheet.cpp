#include "ui/collection/ActHeadSheet.h"

#include "core/library/Library.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/AccountsWords.h"
#include "wording/Format.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

ActHeadSheet::ActHeadSheet(QWidget& window, const Context& context)
    : Overlay(window, 620),
      m_context(context),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_day(new QLineEdit),
      m_chair(new QLineEdit),
      m_members(new QPlainTextEdit),
      m_order(new QLineEdit),
      m_orderDay(new QLineEdit),
      m_destination(new QLineEdit),
      m_note(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_save(makePrimaryButton([] { return tr("Save the draft"); })) {
    setObjectName(QStringLiteral("act-head"));
    m_reason.box()->setObjectName(QStringLiteral("act-reason"));
    m_day->setObjectName(QStringLiteral("act-day"));
    m_chair->setObjectName(QStringLiteral("act-chair"));
    m_members->setObjectName(QStringLiteral("act-members"));
    m_destination->setObjectName(QStringLiteral("act-destination"));
    m_save->setObjectName(QStringLiteral("act-save"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_members->setTabChangesFocus(true);
    m_said->setWordWrap(true);
    auto* form = new FormLayout;
    form->addField([] { return tr("Reason: one for all its copies"); }, m_reason.box());
    form->addField([] { return tr("Date of the act"); }, m_day);
    form->addField([] { return tr("Chair of the commission"); }, m_chair);
    form->addField([] { return tr("Members, one on a line"); }, m_members);
    form->addField([] { return tr("Order that made the commission"); }, m_order);
    form->addField([] { return tr("Date of the order"); }, m_orderDay);
    form->addField([] { return tr("Where the copies go"); }, m_destination);
    form->addField([] { return tr("Note"); }, m_note);
    keepPermitted(context.actions, *m_save, Permission::CopyEdit);
    content()->addWidget(m_title);
    content()->addLayout(form);
    footer()->addWidget(m_said);
    footer()->addWidget(m_save, 0, Qt::AlignRight);
    keepOpenOnClicks();
    for (QLineEdit* each : {m_day, m_orderDay}) readKeys(*each, KeysRead::Numbers);
    connect(m_save, &QPushButton::clicked, this, &ActHeadSheet::submit);
    for (QLineEdit* each : {m_day, m_chair, m_order, m_orderDay, m_destination, m_note})
        connect(each, &QLineEdit::returnPressed, this, &ActHeadSheet::submit);
    keepWorded(this, [this] { m_day->setPlaceholderText(dayText(m_context.library.clock().today())); });
    keepStyled(this, [this](const Look& look) {
        constexpr int members = 72; // px at 100 %: three of them
        m_members->setFixedHeight(look.px(members));
    });
}

void ActHeadSheet::beginNew(const BookTerms& terms) {
    m_act.reset();
    m_title->setWords([] { return tr("A new write-off act"); });
    show(terms, {});
    m_context.library.read(&withdrawals::WriteOffQueries::lastCommission)
        .then(this, [this](const Result<withdrawals::Commission>& last) {
            if (!last || m_act || !m_chair->text().isEmpty()) return;
            m_chair->setText(qs(last->chair));
            m_members->setPlainText(qs(last->members));
            m_order->setText(qs(last->order));
            m_orderDay->setText(dayText(last->orderOn));
        });
}

void ActHeadSheet::begin(const BookTerms& terms, const withdrawals::WriteOffAct& act) {
    m_act = act;
    m_title->setWords([] { return tr("What the act says of itself"); });
    show(terms, act);
}

void ActHeadSheet::show(const BookTerms& terms, const withdrawals::WriteOffAct& act) {
    std::vector<Option<std::string>> reasons;
    if (terms) {
        for (const accounts::Term& term : *terms) {
            if (term.list != accounts::TermList::Reason || (term.hidden && term.code != act.reason)) continue;
            reasons.push_back({term.code, [term, this] { return nameOf(term, m_context.languages.current()); }});
        }
    }
    m_reason.setOptions(std::move(reasons));
    if (!act.reason.empty())
        m_reason.show(act.reason);
    else if (!m_reason.chosen() && m_reason.box()->count() > 0)
        m_reason.box()->setCurrentIndex(0);
    m_day->setText(m_act ? dayText(act.on) : QString());
    m_chair->setText(qs(act.commission.chair));
    m_members->setPlainText(qs(act.commission.members));
    m_order->setText(qs(act.commission.order));
    m_orderDay->setText(dayText(act.commission.orderOn));
    m_destination->setText(qs(act.destination));
    m_note->setText(qs(act.note));
    m_said->hide();
    open();
}

QWidget* ActHeadSheet::first() { return m_reason.box(); }

void ActHeadSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return submit();
    Overlay::keyPressEvent(event);
}

void ActHeadSheet::say(const Words& words) {
    m_said->setWords(words);
    m_said->show();
}

void ActHeadSheet::submit() {
    using withdrawals::WriteOffService;
    if (m_busy) return; // Ctrl+Enter in a field comes twice: as its Enter and as the key of the sheet
    const Day today = m_context.library.clock().today();
    const auto dayIn = [&](const QLineEdit& field) { return dayFrom(field.text().trimmed(), today); };
    const bool wrong = (!m_day->text().trimmed().isEmpty() && !dayIn(*m_day)) ||
                       (!m_orderDay->text().trimmed().isEmpty() && !dayIn(*m_orderDay));
    if (wrong) return say([] { return tr("There is no such day."); });
    withdrawals::Commission commission;
    commission.chair = utf8(m_chair->text().trimmed());
    commission.members = utf8(m_members->toPlainText().trimmed());
    commission.order = utf8(m_order->text().trimmed());
    commission.orderOn = dayIn(*m_orderDay);
    m_busy = true;
    const auto home = [this](const auto& answer) {
        m_busy = false;
        if (!answer) return say([no = answer.error()] { return words(no); });
        dismiss();
        Q_EMIT stored(answer->id.value);
    };
    if (!m_act) {
        withdrawals::NewAct act;
        act.reason = m_reason.chosen().value_or(std::string());
        act.on = dayIn(*m_day);
        act.commission = commission;
        act.destination = utf8(m_destination->text().trimmed());
        act.note = utf8(m_note->text().trimmed());
        m_context.library.write(&WriteOffService::draft, act).then(this, home);
        return;
    }
    withdrawals::WriteOffAct act = *m_act;
    act.reason = m_reason.chosen().value_or(act.reason);
    act.on = dayIn(*m_day).value_or(today);
    act.commission = commission;
    act.destination = utf8(m_destination->text().trimmed());
    act.note = utf8(m_note->text().trimmed());
    m_context.library.write(&WriteOffService::edit, act).then(this, home);
}

} // namespace kitapdar::ui
