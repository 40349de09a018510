#include "ui/collection/MovementActPane.h"

#include "core/collection/CopyQueries.h"
#include "core/library/Library.h"
#include "core/movements/ActReference.h"
#include "core/movements/MovementQueries.h"
#include "core/movements/MovementService.h"
#include "core/text/ScannedCode.h"
#include "ui/collection/ActFilterSheet.h"
#include "ui/collection/ActPersonsLabel.h"
#include "ui/collection/MovementHeadSheet.h"
#include "ui/collection/StockPapers.h"
#include "ui/input/CodeField.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/MovementPapers.h"
#include "wording/MovementWords.h"
#include "wording/OneCopy.h"
#include "wording/Text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

using movements::CheckedMovement;
using movements::EditMovementRefusal;
using movements::MovementQueries;
using movements::MovementService;

MovementActPane::MovementActPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_state(new StateLabel),
      m_totals(new Label({}, Type::Large, Tone::Normal, true)),
      m_head(new Label({}, Type::Body, Tone::Secondary)),
      m_persons(new ActPersonsLabel(context.library)),
      m_code(new QLineEdit),
      m_value(new QLineEdit),
      m_back(makeButton([] { return tr("All acts"); }, Icon::ArrowLeft)),
      m_filter(makeButton([] { return tr("Collect by filter…"); }, Icon::Filter)),
      m_headButton(makeButton([] { return tr("Head of the act…"); }, Icon::Edit)),
      m_clean(makeButton([] { return tr("Take off what is blocked"); }, Icon::Minus)),
      m_sign(makePrimaryButton([] { return tr("Sign the act…"); }, Icon::Check)),
      m_return(makePrimaryButton([] { return tr("All are back"); }, Icon::Check)),
      m_reverse(makeButton([] { return tr("Reverse the act…"); }, Icon::Undo)),
      m_papersButton(makeButton([] { return tr("Papers…"); }, Icon::Print)),
      m_discard(makeButton([] { return tr("Discard the draft"); }, Icon::Trash)),
      m_takeOffAction(new QAction(this)),
      m_valueAction(new QAction(this)),
      m_returnAction(new QAction(this)),
      m_model(movementLineColumns(*m_places), [](const movements::MovementLine& line) { return line.copyId.value; }),
      m_table(new DataTable(QStringLiteral("collection.movement"), m_model, memoryIn(context.settings))),
      m_papers(new StockPapers(context, *this)) {
    m_title->setObjectName(QStringLiteral("movement-title"));
    m_totals->setObjectName(QStringLiteral("movement-totals"));
    m_code->setObjectName(QStringLiteral("movement-code"));
    m_value->setObjectName(QStringLiteral("movement-value"));
    m_table->setObjectName(QStringLiteral("movement-table"));
    m_sign->setObjectName(QStringLiteral("movement-sign"));
    m_clean->setObjectName(QStringLiteral("movement-clean"));
    m_return->setObjectName(QStringLiteral("movement-return"));
    m_reverse->setObjectName(QStringLiteral("movement-reverse"));
    m_papersButton->setObjectName(QStringLiteral("movement-papers"));
    m_sign->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_filter->setToolTip(QStringLiteral("Ctrl+F"));
    m_headButton->setToolTip(QStringLiteral("F2"));
    m_head->setWordWrap(true);
    auto* head = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_back, m_title, m_state, m_totals}) head->addWidget(each);
    auto* bar = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_code, m_value, m_filter, m_headButton, m_clean, m_sign,
                                                         m_return, m_reverse, m_papersButton, m_discard})
        bar->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_head);
    column->addWidget(m_persons);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    for (QPushButton* each : {m_filter, m_headButton, m_clean, m_sign, m_return, m_reverse, m_discard})
        keepPermitted(context.actions, *each, Permission::CopyEdit);
    m_table->emptyState().setWords(
        Icon::Scan, [] { return tr("Scan the copies of the act, or collect them by a filter (Ctrl+F)."); });
    for (QAction* each : {m_takeOffAction, m_valueAction, m_returnAction}) m_table->addAction(each);
    takeCodes(*m_code, [this] { scan(m_code->text()); });
    readKeys(*m_code, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    readKeys(*m_value, KeysRead::Numbers);
    connect(m_code, &QLineEdit::returnPressed, this, [this] { scan(m_code->text()); });
    connect(m_value, &QLineEdit::returnPressed, this, &MovementActPane::setValue);
    connect(m_takeOffAction, &QAction::triggered, this, &MovementActPane::takeOff);
    connect(m_valueAction, &QAction::triggered, this, &MovementActPane::beginValue);
    connect(m_returnAction, &QAction::triggered, this, &MovementActPane::takeBack);
    connect(m_back, &QPushButton::clicked, this, &MovementActPane::left);
    connect(m_filter, &QPushButton::clicked, this, &MovementActPane::collect);
    connect(m_headButton, &QPushButton::clicked, this, &MovementActPane::editHead);
    connect(m_clean, &QPushButton::clicked, this, &MovementActPane::takeOffBlocked);
    connect(m_sign, &QPushButton::clicked, this, &MovementActPane::sign);
    connect(m_return, &QPushButton::clicked, this, &MovementActPane::takeBackAll);
    connect(m_reverse, &QPushButton::clicked, this, &MovementActPane::reverse);
    connect(m_papersButton, &QPushButton::clicked, this, &MovementActPane::offerPapers);
    connect(m_discard, &QPushButton::clicked, this, &MovementActPane::discard);
    connect(m_places, &PlaceList::changed, this, [this] { word(); });
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        m_context.navigator.open(Link{QStringLiteral("copy"), id, {}});
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int field = 260; // px at 100 %
        constexpr int amount = 180;
        m_code->setFixedWidth(look.px(field));
        m_value->setFixedWidth(look.px(amount));
        layout()->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
}

void MovementActPane::show(movements::MovementId act) {
    if (m_id != act) {
        m_model.clear();
        m_act.reset();
        m_persons->tell(std::nullopt);
    }
    m_id = act;
    read();
}

void MovementActPane::read() {
    if (!m_id) return;
    m_context.library.read(&MovementQueries::check, *m_id)
        .then(this, [this, asked = ++m_asked](const Result<CheckedMovement, movements::ShowMovementRefusal>& act) {
            if (asked != m_asked) return;
            if (!act) { // it was discarded, here or elsewhere
                m_id.reset();
                return Q_EMIT left();
            }
            const bool first = !m_act;
            m_act = *act;
            m_model.setRows(act->lines);
            m_persons->tell(movements::referenceOf(act->row.act));
            word();
            if (first && isVisible()) takeFocus();
            if (const auto added = std::exchange(m_added, std::nullopt)) {
                for (std::size_t row = 0; row < act->lines.size(); ++row) {
                    if (act->lines[row].copyId == *added) m_table->selectRow(static_cast<int>(row));
                }
                beginValue();
            }
        });
}

void MovementActPane::takeFocus() {
    QWidget* const first = isDraft() || isWaiting() ? static_cast<QWidget*>(m_code) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void MovementActPane::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return sign();
    if (m_table->hasFocus()) {
        if (event->key() == Qt::Key_Delete) return takeOff();
        if (event->key() == Qt::Key_Equal && m_valueAction->isVisible()) return beginValue();
        if (event->key() == Qt::Key_Plus && m_returnAction->isVisible()) return takeBack();
    }
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

bool MovementActPane::needsDraft() {
    if (isDraft()) return true;
    m_context.announcer.tell(Tone::Info,
                             [] { return tr("The act is signed: it is reversed by another act, not changed."); });
    return false;
}

std::vector<collection::CopyId> MovementActPane::chosen() const {
    std::vector<collection::CopyId> copies;
    for (const std::int64_t id : m_table->chosenIds()) copies.emplace_back(id);
    if (copies.empty() && m_table->currentId()) copies.emplace_back(*m_table->currentId());
    return copies;
}

void MovementActPane::scan(const QString& code) {
    const QString typed = code.trimmed();
    if (typed.isEmpty() || !m_id || (!isWaiting() && !needsDraft())) return;
    m_code->selectAll();
    m_context.library.read(&collection::CopyQueries::byCode, text::ScannedCode(utf8(typed)))
        .then(this, [this, typed](const Result<std::vector<collection::Copy>>& copies) {
            if (!copies) return m_context.announcer.fault(copies.error());
            if (const auto no = whyNotOne(copies->size(), typed)) return m_context.announcer.tell(Tone::Refused, *no);
            if (isWaiting()) return bringBack({copies->front().id});
            addCopy(copies->front().id);
        });
}

void MovementActPane::addCopy(collection::CopyId id) {
    m_context.library.write(&MovementService::add, *m_id, std::vector{id})
        .then(this, [this, id](const Result<withdrawals::Added, EditMovementRefusal>& added) {
            if (!added) return m_context.announcer.tell(Tone::Refused, [no = added.error()] { return words(no); });
            m_code->clear();
            if (added->added == 0) m_context.announcer.tell(Tone::Info, [] { return tr("It is on the act already."); });
            if (isRevaluation() && !m_act->row.act.coefficient) m_added = id;
            read();
        });
}

void MovementActPane::editHead() {
    if (!m_act || !needsDraft()) return;
    if (!m_headSheet) {
        m_headSheet = new MovementHeadSheet(*window(), m_context);
        connect(m_headSheet, &MovementHeadSheet::stored, this, &MovementActPane::read);
    }
    m_headSheet->begin(m_act->row.act);
}

void MovementActPane::collect() {
    if (!m_id || !needsDraft()) return;
    if (!m_filterSheet) {
        m_filterSheet = new ActFilterSheet(*window(), m_context);
        connect(m_filterSheet, &ActFilterSheet::collected, this, &MovementActPane::read);
    }
    m_filterSheet->beginFor(*m_id);
}

void MovementActPane::takeOff() {
    if (!m_id || !needsDraft()) return;
    const auto copies = chosen();
    if (copies.empty()) return;
    m_context.library.write(&MovementService::remove, *m_id, copies).then(this, [this](const Removed& removed) {
        tookOff(removed);
    });
}

void MovementActPane::tookOff(const Removed& removed) {
    if (!removed) return m_context.announcer.tell(Tone::Refused, [no = removed.error()] { return words(no); });
    m_context.announcer.done([n = *removed] { return tr("Taken off the act: %1.").arg(numberText(n)); }, Undo::Offered);
    read();
}

void MovementActPane::takeOffBlocked() {
    if (!m_id || !needsDraft()) return;
    m_context.library.write(&MovementService::removeBlocked, *m_id).then(this, [this](const Removed& removed) {
        tookOff(removed);
    });
}

void MovementActPane::beginValue() {
    if (!m_id || !isRevaluation() || !needsDraft()) return;
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

/// Of the row in front; an empty field gives the value back to the coefficient.
void MovementActPane::setValue() {
    const auto copy = m_table->currentId();
    if (!m_id || !isRevaluation() || !needsDraft()) return;
    if (!copy) return m_context.announcer.tell(Tone::Refused, [] { return tr("Choose the copy in the list first."); });
    const QString typed = m_value->text().trimmed();
    const auto value = Money::fromTenge(utf8(typed));
    if (!typed.isEmpty() && !value)
        return m_context.announcer.tell(Tone::Refused,
                                        [typed] { return tr("“%1” is no sum in tenge: 1234.50.").arg(typed); });
    m_context.library.write(&MovementService::setValue, *m_id, collection::CopyId(*copy), value)
        .then(this, [this](const Result<void, EditMovementRefusal>& done) {
            if (!done) return m_context.announcer.tell(Tone::Refused, [no = done.error()] { return words(no); });
            m_value->clear();
            m_code->setFocus(Qt::OtherFocusReason);
            read();
        });
}

void MovementActPane::takeBack() {
    if (const auto copies = chosen(); !copies.empty()) bringBack(copies);
}

void MovementActPane::takeBackAll() { bringBack({}); }

void MovementActPane::bringBack(const std::vector<collection::CopyId>& copies) {
    if (!m_id) return;
    m_context.library.write(&MovementService::takeBack, *m_id, copies)
        .then(this, [this](const Result<movements::TakenBack, movements::TakeBackRefusal>& back) {
            if (!back) return m_context.announcer.tell(Tone::Refused, [no = back.error()] { return words(no); });
            m_code->clear();
            if (back->copies == 0)
                m_context.announcer.tell(Tone::Info, [] { return tr("It is back already."); });
            else
                m_context.announcer.done([taken = *back] { return words(taken); }, Undo::Offered);
            read();
        });
}

void MovementActPane::discard() {
    if (!m_id || !needsDraft()) return;
    m_context.library.write(&MovementService::discard, *m_id)
        .then(this, [this](const Result<void, EditMovementRefusal>& gone) {
            if (!gone) return m_context.announcer.tell(Tone::Refused, [no = gone.error()] { return words(no); });
            m_context.announcer.done([] { return tr("The draft is discarded."); }, Undo::Offered);
            m_id.reset();
            Q_EMIT left();
        });
}

void MovementActPane::offerPapers() {
    if (!m_act) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_papers->offer(
        *menu,
        {{[row = m_act->row] { return tr("Act %1 (%2)").arg(nameOf(row), words(row.act.kind)); },
          [act = *m_act, persons = m_persons->persons()](const BookPaperHead& head, BookWidth, Language language) {
              return movementActPaper(act, persons, head, language);
          }}});
    menu->popup(m_papersButton->mapToGlobal(QPoint(0, m_papersButton->height())));
}

void MovementActPane::word() {
    const bool known = m_act.has_value();
    const bool draft = isDraft();
    const bool valued = draft && isRevaluation();
    for (QWidget* each : std::initializer_list<QWidget*>{m_filter, m_headButton, m_sign, m_discard})
        each->setVisible(draft);
    m_code->setVisible(draft || isWaiting());
    m_value->setVisible(valued);
    m_clean->setVisible(draft && m_act->blocked > 0);
    m_return->setVisible(isWaiting());
    m_reverse->setVisible(known && !draft && m_act->row.reversedBy.empty() && !m_act->row.act.reverses);
    m_papersButton->setVisible(known);
    m_state->setVisible(known);
    m_takeOffAction->setVisible(draft);
    m_valueAction->setVisible(valued);
    m_returnAction->setVisible(isWaiting());
    m_takeOffAction->setText(tr("Take off the act") + QStringLiteral("\tDel"));
    m_valueAction->setText(tr("New value in the books") + QStringLiteral("\t="));
    m_returnAction->setText(tr("Back on the shelf") + QStringLiteral("\t+"));
    m_code->setPlaceholderText(isWaiting() ? tr("Barcode of a copy that is back") : tr("Barcode or inventory number"));
    m_code->setAccessibleName(m_code->placeholderText());
    m_value->setPlaceholderText(tr("New value, ₸"));
    m_value->setAccessibleName(tr("New value of the copy in front"));
    m_table->setAccessibleName(tr("List of the act"));
    m_model.retranslate();
    if (!known) return m_title->clear();
    const movements::MovementRow& row = m_act->row;
    const bool isTransfer = row.act.kind == movements::MovementKind::Transfer;
    m_title->setText(tr("Act %1 (%2)").arg(nameOf(row), words(row.act.kind)));
    m_totals->setText(isRevaluation()
                          ? tr("Copies: %1 · sum: %2 → %3")
                                .arg(numberText(row.copies), moneyText(m_act->value), moneyText(m_act->newValue))
                          : tr("Copies: %1 · sum: %2").arg(numberText(row.copies), moneyText(m_act->value)));
    if (!row.reversedBy.empty())
        m_state->setState(tr("reversed by act %1").arg(qs(row.reversedBy)), Tone::Info);
    else if (isWaiting())
        m_state->setState(purposeOf(row), Tone::Info);
    else if (!draft)
        m_state->setState(words(row.act.state), Tone::Ok);
    else if (m_act->blocked > 0)
        m_state->setState(tr("blocked: %1").arg(numberText(m_act->blocked)), Tone::Refused);
    else if (m_act->warned > 0)
        m_state->setState(tr("to be considered: %1").arg(numberText(m_act->warned)), Tone::Attention);
    else
        m_state->setState(tr("nothing blocks"), Tone::Ok);
    QStringList about{dayText(row.act.on)};
    if (isTransfer) about << tr("to: %1").arg(m_places->of(row.act.toPlace));
    if (isRevaluation()) about << purposeOf(row);
    if (!row.act.receiver.empty()) about << tr("taken over by: %1").arg(qs(row.act.receiver));
    if (!row.ksu.empty()) about << tr("record of part 1: %1").arg(qs(row.ksu));
    m_head->setText(about.join(QStringLiteral(" · ")));
}

} // namespace kitapdar::ui
