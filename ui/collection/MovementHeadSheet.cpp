#include "ui/collection/MovementHeadSheet.h"

#include "core/library/Library.h"
#include "core/movements/MovementQueries.h"
#include "core/movements/MovementService.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/models/PlaceList.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/MovementWords.h"
#include "wording/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

using movements::MovementKind;

MovementHeadSheet::MovementHeadSheet(QWidget& window, const Context& context)
    : Overlay(window, 620),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_title(new Label({}, Type::Large, Tone::Normal, true)),
      m_form(new FormLayout),
      m_coefficient(new QLineEdit),
      m_day(new QLineEdit),
      m_receiver(new QLineEdit),
      m_chair(new QLineEdit),
      m_members(new QPlainTextEdit),
      m_order(new QLineEdit),
      m_orderDay(new QLineEdit),
      m_note(new QLineEdit),
      m_said(new Label({}, Type::Body, Tone::Refused)),
      m_save(makePrimaryButton([] { return tr("Save the draft"); })) {
    setObjectName(QStringLiteral("movement-head"));
    m_kind.box()->setObjectName(QStringLiteral("movement-kind"));
    m_place.box()->setObjectName(QStringLiteral("movement-place"));
    m_coefficient->setObjectName(QStringLiteral("movement-coefficient"));
    m_receiver->setObjectName(QStringLiteral("movement-receiver"));
    m_save->setObjectName(QStringLiteral("movement-save"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_members->setTabChangesFocus(true);
    m_said->setWordWrap(true);
    std::vector<Option<MovementKind>> kinds;
    for (const MovementKind each : movements::allMovementKinds) kinds.push_back({each, [each] { return words(each); }});
    m_kind.setOptions(std::move(kinds));
    m_form->addField([] { return tr("Kind of the act"); }, m_kind.box());
    m_form->addField([] { return tr("To which place"); }, m_place.box());
    m_form->addField([] { return tr("Coefficient; empty: each value is typed"); }, m_coefficient);
    m_form->addField([] { return tr("Date of the act"); }, m_day);
    m_form->addField([] { return tr("Who takes the copies over"); }, m_receiver);
    m_form->addField([] { return tr("Chair of the commission"); }, m_chair);
    m_form->addField([] { return tr("Members, one on a line"); }, m_members);
    m_form->addField([] { return tr("Order that made the commission"); }, m_order);
    m_form->addField([] { return tr("Date of the order"); }, m_orderDay);
    m_form->addField([] { return tr("Note"); }, m_note);
    keepPermitted(context.actions, *m_save, Permission::CopyEdit);
    content()->addWidget(m_title);
    content()->addLayout(m_form);
    footer()->addWidget(m_said);
    footer()->addWidget(m_save, 0, Qt::AlignRight);
    keepOpenOnClicks();
    for (QLineEdit* each : {m_day, m_orderDay, m_coefficient}) readKeys(*each, KeysRead::Numbers);
    connect(m_save, &QPushButton::clicked, this, &MovementHeadSheet::submit);
    for (QLineEdit* each : {m_coefficient, m_day, m_receiver, m_chair, m_order, m_orderDay, m_note})
        connect(each, &QLineEdit::returnPressed, this, &MovementHeadSheet::submit);
    connect(m_kind.box(), &QComboBox::currentIndexChanged, this, &MovementHeadSheet::showKind);
    connect(m_places, &PlaceList::changed, this, &MovementHeadSheet::showPlaces);
    keepWorded(this, [this] {
        m_day->setPlaceholderText(dayText(m_context.library.clock().today()));
        showPlaces();
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int members = 72; // px at 100 %: three of them
        m_members->setFixedHeight(look.px(members));
    });
}

void MovementHeadSheet::beginNew() {
    m_act.reset();
    m_title->setWords([] { return tr("A new movement act"); });
    show({});
    m_context.library.read(&movements::MovementQueries::lastCommission)
        .then(this, [this](const Result<withdrawals::Commission>& last) {
            if (!last || m_act || !m_chair->text().isEmpty()) return;
            m_chair->setText(qs(last->chair));
            m_members->setPlainText(qs(last->members));
            m_order->setText(qs(last->order));
            m_orderDay->setText(dayText(last->orderOn));
        });
}

void MovementHeadSheet::begin(const movements::MovementAct& act) {
    m_act = act;
    m_title->setWords([] { return tr("What the act says of itself"); });
    show(act);
}

void MovementHeadSheet::show(const movements::MovementAct& act) {
    m_kind.show(act.kind);
    m_kind.box()->setEnabled(!m_act);
    m_place.show(act.toPlace);
    m_coefficient->setText(act.coefficient ? qs(movements::coefficientText(*act.coefficient)) : QString());
    m_day->setText(m_act ? dayText(act.on) : QString());
    m_receiver->setText(qs(act.receiver));
    m_chair->setText(qs(act.commission.chair));
    m_members->setPlainText(qs(act.commission.members));
    m_order->setText(qs(act.commission.order));
    m_orderDay->setText(dayText(act.commission.orderOn));
    m_note->setText(qs(act.note));
    m_said->hide();
    showKind();
    open();
}

MovementKind MovementHeadSheet::kind() const { return m_kind.chosen().value_or(MovementKind::Transfer); }

void MovementHeadSheet::showKind() {
    m_form->setRowVisible(m_place.box(), kind() == MovementKind::Transfer);
    m_form->setRowVisible(m_coefficient, kind() == MovementKind::Revaluation);
    m_form->setRowVisible(m_receiver, kind() != MovementKind::Revaluation);
}

void MovementHeadSheet::showPlaces() {
    std::vector<Option<std::string>> options;
    for (const places::PlaceRow& row : m_places->tree()) {
        if (row.place.closed) continue;
        options.push_back({row.place.code, [this, code = row.place.code] { return m_places->of(code); }});
    }
    m_place.setOptions(std::move(options));
}

QWidget* MovementHeadSheet::first() {
    if (!m_act) return m_kind.box();
    return kind() == MovementKind::Revaluation ? static_cast<QWidget*>(m_coefficient) : m_day;
}

void MovementHeadSheet::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return submit();
    Overlay::keyPressEvent(event);
}

void MovementHeadSheet::say(const Words& words) {
    m_said->setWords(words);
    m_said->show();
}

void MovementHeadSheet::submit() {
    using movements::MovementService;
    if (m_busy) return; // Ctrl+Enter in a field comes twice: as its Enter and as the key of the sheet
    const Day today = m_context.library.clock().today();
    const auto dayIn = [&](const QLineEdit& field) { return dayFrom(field.text().trimmed(), today); };
    const bool wrong = (!m_day->text().trimmed().isEmpty() && !dayIn(*m_day)) ||
                       (!m_orderDay->text().trimmed().isEmpty() && !dayIn(*m_orderDay));
    if (wrong) return say([] { return tr("There is no such day."); });
    movements::MovementAct act = m_act.value_or(movements::MovementAct());
    act.kind = kind();
    act.toPlace = act.kind == MovementKind::Transfer ? m_place.chosen().value_or(std::string()) : std::string();
    act.coefficient.reset();
    const QString coefficient = m_coefficient->text().trimmed();
    if (act.kind == MovementKind::Revaluation && !coefficient.isEmpty()) {
        act.coefficient = movements::coefficientFrom(utf8(coefficient));
        if (!act.coefficient)
            return say([] { return words(movements::EditMovementRefusal(movements::CoefficientOutOfRange{})); });
    }
    act.on = dayIn(*m_day).value_or(today);
    act.commission = {utf8(m_chair->text().trimmed()), utf8(m_members->toPlainText().trimmed()),
                      utf8(m_order->text().trimmed()), dayIn(*m_orderDay)};
    act.receiver = utf8(m_receiver->text().trimmed());
    act.note = utf8(m_note->text().trimmed());
    m_busy = true;
    const auto home = [this](const auto& answer) {
        m_busy = false;
        if (!answer) return say([no = answer.error()] { return words(no); });
        dismiss();
        Q_EMIT stored(answer->id.value);
    };
    if (m_act) {
        m_context.library.write(&MovementService::edit, act).then(this, home);
        return;
    }
    movements::NewMovement wanted;
    wanted.kind = act.kind;
    wanted.on = act.on;
    wanted.toPlace = act.toPlace;
    wanted.coefficient = act.coefficient;
    wanted.commission = act.commission;
    wanted.receiver = act.receiver;
    wanted.note = act.note;
    m_context.library.write(&MovementService::draft, wanted).then(this, home);
}

} // namespace kitapdar::ui
