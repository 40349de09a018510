#include "ui/collection/StocktakingTab.h"

#include "core/library/Library.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "ui/collection/StocktakingPane.h"
#include "ui/collection/StocktakingStartSheet.h"
#include "ui/collection/StocktakingTables.h"
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

StocktakingTab::StocktakingTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_places(new PlaceList(context, this)),
      m_stack(new FrontStack),
      m_listPane(new QWidget),
      m_model(stocktakingColumns(*m_places), [](const stocktaking::Stocktaking& row) { return row.id.value; }),
      m_table(new DataTable(QStringLiteral("collection.stocktakings"), m_model, memoryIn(context.settings))),
      m_new(makePrimaryButton([] { return tr("Start a stocktaking"); }, Icon::Plus)),
      m_pane(new StocktakingPane(context)) {
    m_new->setObjectName(QStringLiteral("stocktaking-new"));
    m_new->setToolTip(QStringLiteral("Ins"));
    m_table->setObjectName(QStringLiteral("stocktakings-table"));
    keepPermitted(context.actions, *m_new, Permission::CopyEdit);
    auto* list = new QVBoxLayout(m_listPane);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_new, 0, Qt::AlignLeft);
    list->addWidget(m_table, 1);
    m_stack->addWidget(m_listPane);
    m_stack->addWidget(m_pane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_table->emptyState().setWords(
        Icon::Shelf,
        [] {
            return tr(
                "No stocktaking yet. It freezes the list of what should stand on the shelves; then the shelves are "
                "scanned.");
        },
        [] { return tr("Start a stocktaking"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &StocktakingTab::begin);
    connect(m_table, &DataTable::opened, this, &StocktakingTab::openOne);
    connect(m_new, &QPushButton::clicked, this, &StocktakingTab::begin);
    connect(m_pane, &StocktakingPane::left, this, &StocktakingTab::closeOne);
    connect(m_places, &PlaceList::changed, this, [this] { m_model.retranslate(); });
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Stocktakings"));
        m_model.retranslate();
    });
}

bool StocktakingTab::go(const QString& place) { return place == QLatin1String("stocktaking"); }

bool StocktakingTab::isOpen() const { return m_stack->currentWidget() == m_pane; }

void StocktakingTab::takeFocus() {
    if (isOpen()) return m_pane->takeFocus();
    m_table->setFocus(Qt::OtherFocusReason);
}

void StocktakingTab::read() {
    m_context.library.read(&stocktaking::StocktakingQueries::list)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<stocktaking::Stocktaking>>& all) {
            if (asked != m_asked) return;
            if (!all) return m_context.announcer.fault(all.error());
            m_model.setRows(*all);
        });
    if (isOpen()) m_pane->read();
}

void StocktakingTab::follow(const ChangedRows& rows) {
    const auto has = [&](Subject subject) {
        return std::ranges::any_of(rows, [subject](const ChangedRow& row) { return row.subject == subject; });
    };
    if (has(Subject::Stocktaking)) return read();
    if (isOpen() && has(Subject::StocktakingScan)) m_pane->readSoon();
}

bool StocktakingTab::edit() {
    if (!isOpen()) return false;
    m_pane->editHead();
    return true;
}

bool StocktakingTab::scanned(const QString& code) {
    if (!isOpen()) return false;
    m_pane->scan(code);
    return true;
}

void StocktakingTab::openOne(std::int64_t id) {
    m_pane->show(stocktaking::StocktakingId(id));
    m_stack->setCurrentWidget(m_pane);
    m_pane->takeFocus();
}

void StocktakingTab::closeOne() {
    m_stack->setCurrentWidget(m_listPane);
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void StocktakingTab::begin() {
    if (!m_sheet) {
        m_sheet = new StocktakingStartSheet(*window(), m_context);
        connect(m_sheet, &StocktakingStartSheet::stored, this, &StocktakingTab::openOne);
    }
    m_sheet->beginNew();
}

void StocktakingTab::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Insert && !isOpen() && m_new->isEnabled()) return begin();
    CollectionTab::keyPressEvent(event);
}

} // namespace kitapdar::ui
