#include "ui/collection/MovementsTab.h"

#include "core/library/Library.h"
#include "core/movements/MovementQueries.h"
#include "ui/collection/MovementActPane.h"
#include "ui/collection/MovementHeadSheet.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Worded.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int mostActs = 1000;

} // namespace

MovementsTab::MovementsTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_stack(new FrontStack),
      m_listPane(new QWidget),
      m_new(makePrimaryButton([] { return tr("New act"); }, Icon::Plus)),
      m_model(movementColumns(*m_places), [](const movements::MovementRow& row) { return row.act.id.value; }),
      m_table(new DataTable(QStringLiteral("collection.movements"), m_model, memoryIn(context.settings))),
      m_act(new MovementActPane(context)) {
    m_new->setObjectName(QStringLiteral("movement-new"));
    m_new->setToolTip(QStringLiteral("Ins"));
    keepPermitted(context.actions, *m_new, Permission::CopyEdit);
    m_table->setObjectName(QStringLiteral("movements-table"));
    m_table->emptyState().setWords(
        Icon::Book,
        [] {
            return tr(
                "No act yet. An act moves copies to another place, hands them over for binding or repair, or "
                "gives them another value.");
        },
        [] { return tr("New act"); });
    auto* list = new QVBoxLayout(m_listPane);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_new, 0, Qt::AlignLeft);
    list->addWidget(m_table, 1);
    m_stack->addWidget(m_listPane);
    m_stack->addWidget(m_act);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &MovementsTab::begin);
    connect(m_table, &DataTable::opened, this, &MovementsTab::openAct);
    connect(m_new, &QPushButton::clicked, this, &MovementsTab::begin);
    connect(m_act, &MovementActPane::left, this, &MovementsTab::closeAct);
    connect(m_places, &PlaceList::changed, this, [this] { m_model.retranslate(); });
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Movement acts"));
        m_model.retranslate();
    });
}

bool MovementsTab::go(const QString& place) { return place == QLatin1String("movements"); }

bool MovementsTab::isActOpen() const { return m_stack->currentWidget() == m_act; }

void MovementsTab::takeFocus() {
    if (isActOpen()) return m_act->takeFocus();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MovementsTab::read() {
    m_context.library.read(&movements::MovementQueries::list, std::optional<movements::MovementKind>(), mostActs)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<movements::MovementRow>>& acts) {
            if (asked != m_asked) return;
            if (!acts) return m_context.announcer.fault(acts.error());
            m_model.setRows(*acts);
        });
    if (isActOpen()) m_act->read();
}

void MovementsTab::follow(const ChangedRows& rows) {
    const auto concerns = [](const ChangedRow& row) {
        return row.subject == Subject::Movement || row.subject == Subject::MovementLine ||
               row.subject == Subject::WriteOffLine || row.subject == Subject::Copy || row.subject == Subject::Hold ||
               row.subject == Subject::Loan;
    };
    if (std::ranges::any_of(rows, concerns)) read();
}

bool MovementsTab::edit() {
    if (!isActOpen()) return false;
    m_act->editHead();
    return true;
}

bool MovementsTab::filter() {
    if (!isActOpen()) return false;
    m_act->collect();
    return true;
}

bool MovementsTab::scanned(const QString& code) {
    if (!isActOpen()) return false;
    m_act->scan(code);
    return true;
}

void MovementsTab::openAct(std::int64_t id) {
    m_act->show(movements::MovementId(id));
    m_stack->setCurrentWidget(m_act);
    m_act->takeFocus();
}

void MovementsTab::closeAct() {
    m_stack->setCurrentWidget(m_listPane);
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MovementsTab::begin() {
    if (!m_head) {
        m_head = new MovementHeadSheet(*window(), m_context);
        connect(m_head, &MovementHeadSheet::stored, this, &MovementsTab::openAct);
    }
    m_head->beginNew();
}

void MovementsTab::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Insert && !isActOpen() && m_new->isEnabled()) return begin();
    CollectionTab::keyPressEvent(event);
}

} // namespace kitapdar::ui
