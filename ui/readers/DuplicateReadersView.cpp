#include "ui/readers/DuplicateReadersView.h"

#include "core/library/ChangedRow.h"
#include "core/library/Library.h"
#include "core/merging/ReaderMergeService.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

constexpr int mostPairs = 500;

using merging::PerhapsOneReader;

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(DuplicateReadersView)

public:
    static std::vector<Column<PerhapsOneReader>> all() {
        return {
            {.head = {.id = QStringLiteral("name"), .title = [] { return tr("Reader"); }, .width = 360},
             .text = [](const PerhapsOneReader& pair) { return fullName(pair.name); }},
            {.head = {.id = QStringLiteral("first"), .title = [] { return tr("Card"); }, .width = 140, .code = true},
             .text = [](const PerhapsOneReader& pair) { return qs(pair.firstCard); }},
            {.head =
                 {.id = QStringLiteral("second"), .title = [] { return tr("Other card"); }, .width = 140, .code = true},
             .text = [](const PerhapsOneReader& pair) { return qs(pair.secondCard); }},
        };
    }
};

/// A pair has no number of its own; ids of readers are far below 2^31.
std::int64_t pairId(const PerhapsOneReader& pair) { return (pair.first.value << 31) ^ pair.second.value; }

} // namespace

DuplicateReadersView::DuplicateReadersView(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pairs(Columns::all(), pairId),
      m_count(new Label({}, Type::Body, Tone::Secondary)),
      m_table(new DataTable(QStringLiteral("readers.duplicates"), m_pairs, memoryIn(context.settings))) {
    m_table->setObjectName(QStringLiteral("duplicate-readers"));
    m_count->setWordWrap(true);
    m_pairs.readBy([this] { read(); });
    auto* back = makeIconButton(Icon::ArrowLeft, [] { return tr("Back to the readers (Esc)"); });
    auto* head = new Label({}, Type::Title, Tone::Normal, true);
    head->setWords([] { return tr("Perhaps entered twice"); });
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(head, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    m_table->emptyState().setWords(Icon::Check, [] { return tr("No two readers have the same name and birth date."); });
    connect(back, &QToolButton::clicked, this, &DuplicateReadersView::leaveRequested);
    connect(m_table, &DataTable::opened, this, [this](std::int64_t id) {
        if (const auto* pair = m_pairs.rowWith(id)) Q_EMIT mergeWanted(pair->first.value, pair->second.value);
    });
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [](const ChangedRow& row) { return row.subject == Subject::Reader; };
        if (isVisible() && std::ranges::any_of(rows, ours)) read();
    });
    keepStyled(this, [this](const Look& look) {
        layout()->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::s));
        layout()->setSpacing(look.px(space::m));
    });
    keepWorded(this, [this] { word(); });
}

void DuplicateReadersView::read() {
    m_pairs.awaitRows();
    m_context.library.read(&merging::ReaderMergeService::duplicates, mostPairs)
        .then(this, [this](const Result<std::vector<PerhapsOneReader>>& pairs) {
            if (!pairs) return tellUnread(m_context.announcer, m_pairs, pairs.error());
            m_pairs.setRows(*pairs);
            if (!m_pairs.rows().empty() && !m_table->currentId()) m_table->selectRow(0); // Enter shows a pair
            word();
        });
}

void DuplicateReadersView::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void DuplicateReadersView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return void(Q_EMIT leaveRequested());
    QWidget::keyPressEvent(event);
}

void DuplicateReadersView::word() {
    const auto count = std::ssize(m_pairs.rows());
    m_table->setAccessibleName(tr("Readers who were perhaps entered twice"));
    m_count->setVisible(m_pairs.state() == WindowModelBase::State::Ready || count > 0); // unknown is not none
    m_count->setText(count < mostPairs ? tr("The same name and birth date under two cards: %1. Enter shows a pair side "
                                            "by side; nothing is made one by itself.")
                                             .arg(numberText(count))
                                       : tr("The same name and birth date under two cards: the first %1. Enter shows a "
                                            "pair side by side; nothing is made one by itself.")
                                             .arg(numberText(count)));
}

} // namespace kitapdar::ui
