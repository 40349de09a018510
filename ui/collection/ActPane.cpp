#include "ui/collection/ActPane.h"

#include "core/collection/CopyQueries.h"
#include "core/library/Library.h"
#include "core/text/ScannedCode.h"
#include "core/withdrawals/ActReference.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "core/withdrawals/WriteOffService.h"
#include "ui/collection/ActFilterSheet.h"
#include "ui/collection/ActHeadSheet.h"
#include "ui/collection/ActPersonsLabel.h"
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
#include "wording/ActPapers.h"
#include "wording/Format.h"
#include "wording/OneCopy.h"
#include "wording/Text.h"
#include "wording/WithdrawalWords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

using withdrawals::ActState;
using withdrawals::CheckedAct;
using withdrawals::WriteOffQueries;
using withdrawals::WriteOffService;

ActPane::ActPane(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_state(new StateLabel),
      m_totals(new Label({}, Type::Large, Tone::Normal, true)),
      m_head(new Label({}, Type::Body, Tone::Secondary)),
      m_persons(new ActPersonsLabel(context.library)),
      m_code(new QLineEdit),
      m_back(makeButton([] { return tr("All acts"); }, Icon::ArrowLeft)),
      m_filter(makeButton([] { return tr("Collect by filter…"); }, Icon::Filter)),
      m_headButton(makeButton([] { return tr("Commission and reason…"); }, Icon::Edit)),
      m_clean(makeButton([] { return tr("Take off what is blocked"); }, Icon::Minus)),
      m_sign(makePrimaryButton([] { return tr("Sign the act…"); }, Icon::Check)),
      m_reverse(makeButton([] { return tr("Reverse the act…"); }, Icon::Undo)),
      m_papersButton(makeButton([] { return tr("Papers…"); }, Icon::Print)),
      m_discard(makeButton([] { return tr("Discard the draft"); }, Icon::Trash)),
      m_model(actLineColumns(*m_places), [](const withdrawals::ActLine& line) { return line.copyId.value; }),
      m_table(new DataTable(QStringLiteral("collection.act"), m_model, memoryIn(context.settings))),
      m_papers(new StockPapers(context, *this)) {
    m_title->setObjectName(QStringLiteral("act-title"));
    m_totals->setObjectName(QStringLiteral("act-totals"));
    m_code->setObjectName(QStringLiteral("act-code"));
    m_table->setObjectName(QStringLiteral("act-table"));
    m_sign->setObjectName(QStringLiteral("act-sign"));
    m_clean->setObjectName(QStringLiteral("act-clean"));
    m_reverse->setObjectName(QStringLiteral("act-reverse"));
    m_papersButton->setObjectName(QStringLiteral("act-papers"));
    m_sign->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_head->setWordWrap(true);
    auto* head = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_back, m_title, m_state, m_totals}) head->addWidget(each);
    auto* bar = new FlowLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_code, m_filter, m_headButton, m_clean, m_sign, m_reverse,
                                                         m_papersButton, m_discard})
        bar->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_head);
    column->addWidget(m_persons);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    for (QPushButton* each : {m_filter, m_headButton, m_clean, m_sign, m_reverse, m_discard})
        keepPermitted(context.actions, *each, Permission::CopyEdit);
    m_table->emptyState().setWords(
        Icon::Scan, [] { return tr("Scan the copies that leave, or collect them by a filter (Ctrl+F)."); });
    takeCodes(*m_code, [this] { add(m_code->text()); });
    readKeys(*m_code, KeysRead::Digits); // the letters of an inventory number are of any alphabet
    connect(m_code, &QLineEdit::returnPressed, this, [this] { add(m_code->text()); });
    connect(m_back, &QPushButton::clicked, this, &ActPane::left);
    connect(m_filter, &QPushButton::clicked, this, &ActPane::collect);
    connect(m_headButton, &QPushButton::clicked, this, &ActPane::editHead);
    connect(m_clean, &QPushButton::clicked, this, &ActPane::takeOffBlocked);
    connect(m_sign, &QPushButton::clicked, this, &ActPane::sign);
    connect(m_reverse, &QPushButton::clicked, this, &ActPane::reverse);
    connect(m_papersButton, &QPushButton::clicked, this, &ActPane::offerPapers);
    connect(m_discard, &QPushButton::clicked, this, &ActPane::discard);
    connect(m_places, &PlaceList::changed, this, [this] { m_model.retranslate(); });
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        m_context.navigator.open(Link{QStringLiteral("copy"), id, {}});
    });
    keepStyled(this, [this](const Look& look) {
        constexpr int field = 260; // px at 100 %
        m_code->setFixedWidth(look.px(field));
        layout()->setSpacing(look.px(space::s));
    });
    keepWorded(this, [this] { word(); });
}

void ActPane::show(withdrawals::ActId act) {
    if (m_id != act) {
        m_model.clear();
        m_act.reset();
        m_persons->tell(std::nullopt);
    }
    m_id = act;
    read();
}

void ActPane::read() {
    if (!m_id) return;
    m_context.library.read(&WriteOffQueries::check, *m_id)
        .then(this, [this, asked = ++m_asked](const Result<CheckedAct, withdrawals::ShowActRefusal>& act) {
            if (asked != m_asked) return;
            if (!act) { // it was discarded, here or elsewhere
                m_id.reset();
                return Q_EMIT left();
            }
            const bool first = !m_act;
            m_act = *act;
            m_model.setRows(act->lines);
            m_persons->tell(withdrawals::referenceOf(act->row.act));
            word();
            if (first && isVisible()) takeFocus();
        });
}

void ActPane::takeFocus() {
    QWidget* const first = isDraft() ? static_cast<QWidget*>(m_code) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void ActPane::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return sign();
    if (event->key() == Qt::Key_Delete && m_table->hasFocus()) return takeOff();
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

/// A draft, or a replacement that stands in the books.
bool ActPane::isToSign() const {
    return m_act && m_act->row.act.state != withdrawals::ActState::Signed && m_act->row.reversedBy.empty();
}

bool ActPane::needsDraft() {
    if (isDraft()) return true;
    m_context.announcer.tell(Tone::Info,
                             [] { return tr("The act is in the books: it is reversed by another act, not changed."); });
    return false;
}

void ActPane::add(const QString& code) {
    const QString typed = code.trimmed();
    if (typed.isEmpty() || !m_id || !needsDraft()) return;
    m_code->selectAll();
    m_context.library.read(&collection::CopyQueries::byCode, text::ScannedCode(utf8(typed)))
        .then(this, [this, typed](const Result<std::vector<collection::Copy>>& copies) {
            if (!copies) return m_context.announcer.fault(copies.error());
            if (const auto no = whyNotOne(copies->size(), typed)) return m_context.announcer.tell(Tone::Refused, *no);
            addCopy(copies->front().id);
        });
}

void ActPane::addCopy(collection::CopyId id) {
    m_context.library.write(&WriteOffService::add, *m_id, std::vector{id})
        .then(this, [this](const Result<withdrawals::Added, withdrawals::EditActRefusal>& added) {
            if (!added) return m_context.announcer.tell(Tone::Refused, [no = added.error()] { return words(no); });
            m_code->clear();
            if (added->added == 0) m_context.announcer.tell(Tone::Info, [] { return tr("It is on the act already."); });
            read();
        });
}

void ActPane::editHead() {
    if (!m_act || !needsDraft()) return;
    if (!m_headSheet) {
        m_headSheet = new ActHeadSheet(*window(), m_context);
        connect(m_headSheet, &ActHeadSheet::stored, this, &ActPane::read);
    }
    m_headSheet->begin(m_terms, m_act->row.act);
}

void ActPane::collect() {
    if (!m_id || !needsDraft()) return;
    if (!m_filterSheet) {
        m_filterSheet = new ActFilterSheet(*window(), m_context);
        connect(m_filterSheet, &ActFilterSheet::collected, this, &ActPane::read);
    }
    m_filterSheet->begin(*m_id);
}

void ActPane::takeOff() {
    if (!m_id || !needsDraft()) return;
    std::vector<collection::CopyId> copies;
    for (const std::int64_t id : m_table->chosenIds()) copies.emplace_back(id);
    if (copies.empty() && m_table->currentId()) copies.emplace_back(*m_table->currentId());
    if (copies.empty()) return;
    m_context.library.write(&WriteOffService::remove, *m_id, copies).then(this, [this](const Removed& removed) {
        tookOff(removed);
    });
}

void ActPane::tookOff(const Removed& removed) {
    if (!removed) return m_context.announcer.tell(Tone::Refused, [no = removed.error()] { return words(no); });
    m_context.announcer.done([n = *removed] { return tr("Taken off the act: %1.").arg(numberText(n)); }, Undo::Offered);
    read();
}

void ActPane::takeOffBlocked() {
    if (!m_id || !needsDraft()) return;
    m_context.library.write(&WriteOffService::removeBlocked, *m_id).then(this, [this](const Removed& removed) {
        tookOff(removed);
    });
}

void ActPane::discard() {
    if (!m_id || !needsDraft()) return;
    m_context.library.write(&WriteOffService::discard, *m_id)
        .then(this, [this](const Result<void, withdrawals::EditActRefusal>& gone) {
            if (!gone) return m_context.announcer.tell(Tone::Refused, [no = gone.error()] { return words(no); });
            m_context.announcer.done([] { return tr("The draft is discarded."); }, Undo::Offered);
            m_id.reset();
            Q_EMIT left();
        });
}

void ActPane::offerPapers() {
    if (!m_act) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_papers->offer(
        *menu,
        {{[name = nameOf(m_act->row)] { return tr("Write-off act %1").arg(name); },
          [act = *m_act, persons = m_persons->persons()](const BookPaperHead& head, BookWidth, Language language) {
              return writeOffPaper(act, persons, head, language);
          }}});
    menu->popup(m_papersButton->mapToGlobal(QPoint(0, m_papersButton->height())));
}

void ActPane::word() {
    const bool known = m_act.has_value();
    const bool draft = isDraft();
    for (QWidget* each : std::initializer_list<QWidget*>{m_code, m_filter, m_headButton, m_discard})
        each->setVisible(draft);
    m_sign->setVisible(isToSign());
    m_clean->setVisible(draft && m_act->blocked > 0);
    m_reverse->setVisible(known && !draft && m_act->row.reversedBy.empty() && !m_act->row.act.reverses);
    m_papersButton->setVisible(known);
    m_state->setVisible(known);
    m_code->setPlaceholderText(tr("Barcode or inventory number"));
    m_code->setAccessibleName(m_code->placeholderText());
    m_table->setAccessibleName(tr("List of the act"));
    m_model.retranslate();
    if (!known) return m_title->clear();
    const withdrawals::ActRow& row = m_act->row;
    m_title->setText(tr("Write-off act %1").arg(nameOf(row)));
    m_totals->setText(tr("Copies: %1 · sum: %2").arg(numberText(row.copies), moneyText(row.value)));
    if (!row.reversedBy.empty())
        m_state->setState(tr("reversed by act %1").arg(qs(row.reversedBy)), Tone::Info);
    else if (!draft)
        m_state->setState(words(row.act.state), row.act.state == ActState::Signed ? Tone::Ok : Tone::Attention);
    else if (m_act->blocked > 0)
        m_state->setState(tr("blocked: %1").arg(numberText(m_act->blocked)), Tone::Refused);
    else if (m_act->warned > 0)
        m_state->setState(tr("to be considered: %1").arg(numberText(m_act->warned)), Tone::Attention);
    else
        m_state->setState(tr("nothing blocks"), Tone::Ok);
    QStringList about{termName(m_terms, accounts::TermList::Reason, row.act.reason, m_context.languages.current()),
                      dayText(row.act.on)};
    if (!row.act.commission.chair.empty()) about << tr("chair: %1").arg(qs(row.act.commission.chair));
    if (draft && !m_act->hasCommission) about << tr("no commission is named yet (F2)");
    m_head->setText(about.join(QStringLiteral(" · ")));
}

} // namespace kitapdar::ui
