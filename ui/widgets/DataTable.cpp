#include "ui/widgets/DataTable.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MenuKey.h"
#include "ui/widgets/ReadState.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/SortHead.h"
#include "ui/widgets/TableMarks.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int leastWidth = 150; // px at 100 %
constexpr int fewRows = 2;      // that are in sight however low the table is

/// A letter, a figure, a sign: Qt would keep it for a search of the rows, so the page would never hear of it.
bool isTyped(const QKeyEvent& event) {
    const QString text = event.text();
    return !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

DataTable::DataTable(const QString& name, WindowModelBase& list, ViewMemory memory, QWidget* parent)
    : QTableView(parent),
      m_name(name),
      m_list(list),
      m_memory(std::move(memory)),
      m_empty(new EmptyState(viewport())),
      m_unread(new ReadState(viewport())),
      m_head(new SortHead(list, this)),
      m_marks(new TableMarks(*this)) {
    // Before the selection model hears of it: rows that go away take the selection of their places, not of their ids.
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(&list, &QAbstractItemModel::rowsRemoved, this, [this] { m_following = false; });
    setHorizontalHeader(m_head);
    setModel(&list);
    setItemDelegate(new RowDelegate(*this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* head = m_head;
    connect(head, &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        sortByColumn(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        // Qt itself sets what is hidden and what is last, and all before the table is shown for the first time.
        const bool byHand = !m_following && isVisible() && !isColumnHidden(column) && column != lastShownColumn();
        if (byHand) takeWidthFromHand(column);
        remember();
    });
    connect(head, &QHeaderView::sectionMoved, this, &DataTable::remember);
    m_handRests.setSingleShot(true);
    m_handRests.setInterval(200);
    connect(&m_handRests, &QTimer::timeout, this, [this] {
        // Under the hand that draws a head nothing moves.
        QApplication::mouseButtons() == Qt::NoButton ? giveTitleTheSlack() : m_handRests.start();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto id = m_list.idOf(index.row())) Q_EMIT opened(*id);
    });
    connect(&list, &WindowModelBase::rowsArrived, this, &DataTable::reselect);
    connect(&list, &WindowModelBase::rowsArrived, this, &DataTable::measure);
    connect(&list, &WindowModelBase::restarted, this, [this] {
        m_ids.clear();
        m_current.reset();
        scrollToTop();
        updateEmpty();
        Q_EMIT selectedIdsChanged();
        Q_EMIT currentIdChanged();
    });
    connect(&list, &WindowModelBase::stateChanged, this, &DataTable::updateEmpty);
    connect(m_unread, &ReadState::againWanted, &list, &WindowModelBase::readAgain);
    connect(m_marks, &TableMarks::changed, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    onLanguageChange(this, [this] {
        m_list.retranslate();
        m_contents.clear();
        widenToHeads();
        measure();
    });
    restore(m_memory.load ? m_memory.load(m_name) : QString());
    updateEmpty();
}

void DataTable::applyLook(const Look& look) {
    const QScopedValueRollback following(m_following, true);
    // The minimum stays small: raising it would move every row below each row it makes higher, which takes half a
    // minute in a list of 250,000.
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(look.px(size::row));
    horizontalHeader()->setMinimumSectionSize(look.px(40));
    for (int column = 0; m_percent != look.percent() && column < m_list.columnCount(); ++column) {
        const int at100 = m_percent ? columnWidth(column) * 100 / m_percent : m_list.head(column).width;
        setColumnWidth(column, look.px(at100));
    }
    m_percent = look.percent();
    m_contents.clear();
    fitColumns();
    measure();
}

// --- selection -------------------------------------------------------------------------------------------------

QList<std::int64_t> DataTable::selectedIds() const {
    QList<std::int64_t> ids(m_ids.begin(), m_ids.end());
    std::ranges::sort(ids);
    return ids;
}

QList<std::int64_t> DataTable::chosenIds() const {
    if (m_marks->marks().isEmpty()) return selectedIds();
    QList<std::int64_t> ids;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (const auto id = m_list.idOf(row); id && m_marks->marks().holds(*id)) ids << *id;
    }
    std::ranges::sort(ids);
    return ids;
}

std::optional<std::int64_t> DataTable::currentId() const {
    return currentIndex().isValid() ? m_list.idOf(currentIndex().row()) : std::nullopt;
}

bool DataTable::knowsAllSelected() const {
    qsizetype rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) rows += range.height();
    return rows <= m_ids.size();
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_following) return;
    const auto each = [this](const QItemSelection& rows, auto&& act) {
        for (const QItemSelectionRange& range : rows) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (const auto id = m_list.idOf(row)) act(*id);
            }
        }
    };
    each(deselected, [this](std::int64_t id) { m_ids.remove(id); });
    each(selected, [this](std::int64_t id) { m_ids.insert(id); });
    // What was selected while it stood elsewhere or was not loaded cannot stay when all is deselected.
    if (!selectionModel()->hasSelection()) m_ids.clear();
    Q_EMIT selectedIdsChanged();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!m_following) m_current = currentId();
    if (current.row() != previous.row()) Q_EMIT currentIdChanged();
}

/// Rows came or changed places: the selection follows the ids, not the row numbers.
void DataTable::reselect(int first, int last) {
    updateEmpty();
    const QModelIndex root;
    bool changed = first == 0 && last == m_list.rowCount() - 1 && forgetGone();
    for (int row = first; row <= last; ++row) {
        const auto id = m_list.idOf(row);
        if (!id) continue;
        const bool selected = selectionModel()->isRowSelected(row, root);
        const bool wanted = m_ids.contains(*id);
        if (selected == wanted) continue;
        const QScopedValueRollback following(m_following, true);
        selectionModel()->select(
            m_list.index(row, 0),
            QItemSelectionModel::Rows | (wanted ? QItemSelectionModel::Select : QItemSelectionModel::Deselect));
        changed = true;
    }
    if (changed) Q_EMIT selectedIdsChanged();
    followCurrent();
    if (const int row = currentIndex().row(); row >= first && row <= last) Q_EMIT currentIdChanged();
}

/// Of a list that is known whole: what is no longer in it is selected no more, also when it comes back.
bool DataTable::forgetGone() {
    QSet<std::int64_t> there;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (const auto id = m_list.idOf(row)) there.insert(*id);
    }
    const auto before = m_ids.size();
    m_ids.intersect(there);
    return m_ids.size() != before;
}

/// The current row is where its id is now; the place on the screen stays.
void DataTable::followCurrent() {
    const auto row = m_current ? m_list.rowOf(*m_current) : std::nullopt;
    if (!row) {
        m_current = currentId();
        return;
    }
    if (*row == currentIndex().row()) return;
    const QScopedValueRollback following(m_following, true);
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_list.index(*row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::NoUpdate);
    setAutoScroll(scrolls);
}

// --- keys, mouse, emptiness ------------------------------------------------------------------------------------

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    QList<QAction*> offered;
    for (const char* id : {"table.copy", "table.print", "table.save", "table.columns"}) {
        if (auto* action = window()->findChild<QAction*>(QLatin1String(id))) offered << action;
    }
    offered << actions();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(offered);
    if (!offered.isEmpty()) menu->addSeparator();
    offerMarks(*menu);
    menu->popup(event->globalPos());
}

/// Keys without Ctrl are not those of actions, since scanners send them: they are named beside the words.
void DataTable::offerMarks(QMenu& menu) {
    const auto offer = [&](const QString& words, const QString& key, bool enabled, auto act) {
        auto* action = menu.addAction(words + QLatin1Char('\t') + key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const auto native = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    const bool marked = currentIndex().isValid() && isMarked(currentIndex().row());
    offer(marked ? tr("Take the mark away") : tr("Mark the row"), native(Qt::Key_Space), m_list.rowCount() > 0,
          [this] { m_marks->toggleCurrent(); });
    offer(tr("Mark all that the list holds"), native(Qt::CTRL | Qt::Key_A), m_list.rowCount() > 0,
          [this] { m_marks->markAll(); });
    offer(tr("Clear the marks"), native(Qt::Key_Escape), !m_marks->marks().isEmpty(), [this] { m_marks->clear(); });
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) return m_marks->toggleCurrent();
    if (event->matches(QKeySequence::SelectAll)) return m_marks->markAll();
    if (event->key() == Qt::Key_Escape && m_marks->clear()) return;
    if (opensMenu(*this, *event)) return;
    if (isTyped(*event)) return event->ignore();
    QTableView::keyPressEvent(event);
}

bool DataTable::isMarked(int row) const {
    if (m_marks->marks().isEmpty()) return false;
    const auto id = m_list.idOf(row);
    return id && m_marks->marks().holds(*id);
}

void DataTable::withMarkedIds(std::function<void(const Result<std::vector<std::int64_t>>&)> use) {
    m_marks->withIds(std::move(use));
}

/// Qt gives the rows all the room below the head, each time anew.
void DataTable::updateGeometries() {
    if (m_placing) return;
    const QScopedValueRollback placing(m_placing, true);
    const int scrolled = verticalScrollBar()->value();
    QTableView::updateGeometries();
    if (!m_marks || !m_marks->bar().saysSomething()) return;
    MarkBar& bar = m_marks->bar();
    QMargins margins = viewportMargins();
    margins.setBottom(bar.height());
    setViewportMargins(margins);
    const QRect rows = viewport()->geometry();
    bar.setGeometry(rows.left(), rows.bottom() + 1, rows.width(), bar.height());
    verticalScrollBar()->setPageStep(rows.height());
    verticalScrollBar()->setRange(0, std::max(0, verticalHeader()->length() - rows.height()));
    verticalScrollBar()->setValue(scrolled);
}

void DataTable::keyboardSearch(const QString&) {
    // Qt would read the whole list, row by row, through the model; searching is the box's work.
}

bool DataTable::viewportEvent(QEvent* event) {
    const int before = m_hovered;
    if (event->type() == QEvent::MouseMove)
        m_hovered = rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        m_hovered = -1;
    if (m_hovered != before) viewport()->update();
    return QTableView::viewportEvent(event);
}

QSize DataTable::minimumSizeHint() const {
    const Look look = lookOf(this);
    return {look.px(leastWidth), horizontalHeader()->sizeHint().height() + fewRows * look.px(size::row)};
}

void DataTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fitColumns();
    measure();
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    measure();
    m_empty->setGeometry(viewport()->rect());
    m_unread->setGeometry(viewport()->rect());
}

void DataTable::updateEmpty() {
    using State = WindowModelBase::State;
    const bool empty = m_list.rowCount() == 0;
    m_empty->setVisible(empty && m_list.state() == State::Ready); // before, it would be a claim that nobody can make
    if (empty && m_list.state() == State::Loading)
        m_unread->showReading();
    else if (empty && m_list.state() == State::Failed && m_list.fault())
        m_unread->showFault(*m_list.fault());
    else
        m_unread->clear();
}

} // namespace kitapdar::ui
