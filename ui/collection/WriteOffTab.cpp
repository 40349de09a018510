#include "ui/collection/WriteOffTab.h"

#include "core/library/Library.h"
#include "core/withdrawals/WriteOffQueries.h"
#include "ui/collection/ActHeadSheet.h"
#include "ui/collection/ActPane.h"
#include "ui/collection/ReplacementSheet.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/Worded.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int mostActs = 1000;

} // namespace

WriteOffTab::WriteOffTab(const Context& context, QWidget* parent)
    : CollectionTab(parent),
      m_context(context),
      m_stack(new FrontStack),
      m_listPane(new QWidget),
      m_listColumn(new QVBoxLayout(m_listPane)),
      m_new(makePrimaryButton([] { return tr("New act"); }, Icon::Plus)),
      m_replace(makeButton([] { return tr("An equal book for a lost one…"); })),
      m_act(new ActPane(context)) {
    m_new->setObjectName(QStringLiteral("write-off-new"));
    m_new->setToolTip(QStringLiteral("Ins"));
    m_replace->setObjectName(QStringLiteral("write-off-replace"));
    for (QPushButton* each : {m_new, m_replace}) keepPermitted(context.actions, *each, Permission::CopyEdit);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_replace);
    m_listColumn->addLayout(buttons);
    m_stack->addWidget(m_listPane);
    m_stack->addWidget(m_act);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    build();
    connect(m_new, &QPushButton::clicked, this, &WriteOffTab::begin);
    connect(m_replace, &QPushButton::clicked, this, &WriteOffTab::beginReplacement);
    connect(m_act, &ActPane::left, this, &WriteOffTab::closeAct);
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Write-off acts"));
        m_model->retranslate();
    });
}

WriteOffTab::~WriteOffTab() { delete m_table; } // before its model

/// A table has its columns for good, and they name reasons.
void WriteOffTab::build() {
    delete std::exchange(m_table, nullptr);
    m_model = std::make_unique<ListModel<withdrawals::ActRow>>(
        actColumns(m_terms, m_context.languages), [](const withdrawals::ActRow& row) { return row.act.id.value; });
    m_table = new DataTable(QStringLiteral("collection.acts"), *m_model, memoryIn(m_context.settings));
    m_table->setObjectName(QStringLiteral("acts-table"));
    m_table->setAccessibleName(tr("Write-off acts"));
    m_table->emptyState().setWords(
        Icon::Book, [] { return tr("No act yet. An act takes copies out of both books of account, by one reason."); },
        [] { return tr("New act"); });
    connect(&m_table->emptyState(), &EmptyState::actionClicked, this, &WriteOffTab::begin);
    connect(m_table, &DataTable::opened, this, &WriteOffTab::openAct);
    m_listColumn->addWidget(m_table, 1);
}

void WriteOffTab::setTerms(const BookTerms& terms) {
    m_terms = terms;
    m_act->setTerms(terms);
    build();
    read();
}

bool WriteOffTab::go(const QString& place) { return place == QLatin1String("write-off"); }

bool WriteOffTab::isActOpen() const { return m_stack->currentWidget() == m_act; }

void WriteOffTab::takeFocus() {
    if (isActOpen()) return m_act->takeFocus();
    m_table->setFocus(Qt::OtherFocusReason);
}

void WriteOffTab::read() {
    m_context.library.read(&withdrawals::WriteOffQueries::list, mostActs)
        .then(this, [this, asked = ++m_asked](const Result<std::vector<withdrawals::ActRow>>& acts) {
            if (asked != m_asked) return;
            if (!acts) return m_context.announcer.fault(acts.error());
            m_model->setRows(*acts);
        });
    if (isActOpen()) m_act->read();
}

void WriteOffTab::follow(const ChangedRows& rows) {
    const auto concerns = [](const ChangedRow& row) {
        return row.subject == Subject::WriteOffAct || row.subject == Subject::WriteOffLine ||
               row.subject == Subject::Copy || row.subject == Subject::Hold || row.subject == Subject::Loan;
    };
    if (std::ranges::any_of(rows, concerns)) read();
}

bool WriteOffTab::edit() {
    if (!isActOpen()) return false;
    m_act->editHead();
    return true;
}

bool WriteOffTab::filter() {
    if (!isActOpen()) return false;
    m_act->collect();
    return true;
}

bool WriteOffTab::scanned(const QString& code) {
    if (!isActOpen()) return false;
    m_act->add(code);
    return true;
}

void WriteOffTab::openAct(std::int64_t id) {
    m_act->show(withdrawals::ActId(id));
    m_stack->setCurrentWidget(m_act);
    m_act->takeFocus();
}

void WriteOffTab::closeAct() {
    m_stack->setCurrentWidget(m_listPane);
    read();
    m_table->setFocus(Qt::OtherFocusReason);
}

void WriteOffTab::begin() {
    if (!m_head) {
        m_head = new ActHeadSheet(*window(), m_context);
        connect(m_head, &ActHeadSheet::stored, this, &WriteOffTab::openAct);
    }
    m_head->beginNew(m_terms);
}

void WriteOffTab::beginReplacement() {
    if (!m_replacement) {
        m_replacement = new ReplacementSheet(*window(), m_context);
        connect(m_replacement, &ReplacementSheet::posted, this, &WriteOffTab::openAct);
    }
    m_replacement->begin();
}

void WriteOffTab::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Insert && !isActOpen() && m_new->isEnabled()) return begin();
    CollectionTab::keyPressEvent(event);
}

} // namespace kitapdar::ui
