#include "ui/widgets/DataTable.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/EmptyState.h"
#include "wording/FaultWords.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int wordsFrom = 180;  // px at 100 %: a column of this width holds words, not numbers
constexpr int leastTitle = 150; // px at 100 %: what the first of them keeps as long as another can give
constexpr int leastWords = 90;  // px at 100 %, of the others
constexpr int leastOther = 64;  // px at 100 %, of short words; numbers are never cut
constexpr int share = 4;        // a column other than the first of words takes no more than this part of the table
constexpr int bothEnds = 260;   // px at 100 %: from here on beginning and end of a text tell more than the beginning
constexpr int fewRows = 2;      // that are in sight however low the table is

} // namespace

/// A row is one thing: it lights up as a whole under the mouse, and shows no ring around one cell. A text that does not
/// fit loses its middle where both ends stay long enough to mean something, else its end: never "…7 days" of 37.
class DataTable::RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(DataTable& table) : QStyledItemDelegate(&table), m_table(table) {}

    /// What does not fit its cell is told whole.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        const bool own = event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid();
        if (own) return QStyledItemDelegate::helpEvent(event, view, option, index);
        const bool cut = sizeHint(option, index).width() > option.rect.width();
        QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
        return cut;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_MouseOver, index.row() == m_table.hoveredRow());
        option->state.setFlag(QStyle::State_HasFocus, false);
        const bool wide = option->rect.width() >= lookOf(&m_table).px(bothEnds);
        option->textElideMode = wide ? Qt::ElideMiddle : Qt::ElideRight;
    }

private:
    DataTable& m_table;
};

DataTable::DataTable(const QString& name, WindowModelBase& list, ViewMemory memory, QWidget* parent)
    : QTableView(parent),
      m_name(name),
      m_list(list),
      m_memory(std::move(memory)),
      m_empty(new EmptyState(viewport())),
      m_unread(new EmptyState(viewport())) {
    // Before the selection model hears of it: rows that go away take the selection of their places, not of their ids.
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_following = true; });
    connect(&list, &QAbstractItemModel::rowsRemoved, this, [this] { m_following = false; });
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
    auto* head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setTextElideMode(Qt::ElideRight);
    head->setStretchLastSection(true);
    head->setResizeContentsPrecision(0); // the rows in sight are measured, no others
    head->setSortIndicatorShown(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, &DataTable::showColumnMenu);
    connect(head, &QHeaderView::sectionClicked, this, &DataTable::sortBy);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        // Qt itself sets what is hidden and what is last, and all before the table is shown for the first time.
        const bool byHand = !m_following && isVisible() && !isColumnHidden(column) && column != lastShownColumn();
        if (byHand) m_fitting = false;
        remember();
    });
    connect(head, &QHeaderView::sectionMoved, this, &DataTable::remember);
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

// --- order, columns --------------------------------------------------------------------------------------------

void DataTable::showSort(const QString& sortId, bool descending) {
    m_sortId = sortId;
    m_descending = descending;
    int sorted = -1;
    for (int column = 0; column < m_list.columnCount() && !sortId.isEmpty(); ++column) {
        if (m_list.head(column).sortId == sortId) sorted = column;
    }
    horizontalHeader()->setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataTable::sortBy(int column) {
    // Qt has moved its arrow already, also to columns that have no order.
    const QString sortId = m_list.head(column).sortId;
    if (sortId.isEmpty()) return showSort(m_sortId, m_descending);
    showSort(sortId, sortId == m_sortId && !m_descending);
    m_list.sort(column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool DataTable::isColumnShown(const QString& id) const {
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (m_list.head(column).id == id) return isWanted(column);
    }
    return false;
}

void DataTable::setColumnShown(const QString& id, bool shown) {
    if (!shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1) return;
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (m_list.head(column).id != id) continue;
        m_withoutRoom.remove(column);
        setColumnHidden(column, !shown);
    }
    fitColumns();
    remember();
}

void DataTable::showColumnMenu(const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_list.columnCount(); ++column) {
        const ColumnHead& head = m_list.head(column);
        auto* action = menu->addAction(head.title());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::toggled, this, [this, id = head.id](bool shown) { setColumnShown(id, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, [this] {
        restore(QString());
        remember();
    });
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

/// Stretched over the rest of the window: its width is not the user's.
int DataTable::lastShownColumn() const {
    const auto* head = horizontalHeader();
    int last = -1;
    for (int place = 0; place < head->count(); ++place) {
        if (!isColumnHidden(head->logicalIndex(place))) last = head->logicalIndex(place);
    }
    return last;
}

/// Columns grow with what comes into sight and never become narrower by it: nothing jumps to and fro.
void DataTable::measure() {
    if (!m_fitting || m_percent == 0 || !isVisible()) return;
    bool grown = false;
    m_contents.resize(static_cast<std::size_t>(m_list.columnCount()));
    for (int column = 0; column < m_list.columnCount(); ++column) {
        int& content = m_contents[static_cast<std::size_t>(column)];
        const int now = isWanted(column) ? sizeHintForColumn(column) : 0;
        grown = grown || now > content;
        content = std::max(content, now);
    }
    if (grown) fitColumns();
}

/// Qt's hint has room for an arrow as large as the head, also where nothing can be ordered.
int DataTable::wordWidth(int column) const {
    const Look look = lookOf(this);
    const ColumnHead& head = m_list.head(column);
    const int arrow = head.sortId.isEmpty() ? 0 : look.px(12 + space::xs);
    return horizontalHeader()->fontMetrics().horizontalAdvance(head.title()) + arrow + look.px(2 * space::m);
}

/// What each shown column wants, and what it can do with.
std::vector<DataTable::Room> DataTable::wantedRooms() const {
    const Look look = lookOf(this);
    std::vector<Room> rooms;
    bool hasTitle = false;
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (!isWanted(column)) continue;
        const ColumnHead& each = m_list.head(column);
        const int word = wordWidth(column);
        const bool number = each.alignment.testFlag(Qt::AlignRight);
        const bool words = !number && each.width >= wordsFrom;
        const bool title = words && !std::exchange(hasTitle, hasTitle || words);
        const int most = title ? viewport()->width() / 2 : std::max(look.px(each.width), viewport()->width() / share);
        const auto at = static_cast<std::size_t>(column);
        const int content = at < m_contents.size() ? m_contents[at] : 0;
        const int wanted = std::max(word, content > 0 ? std::min(content, most) : look.px(each.width));
        const int kept = title ? leastTitle : words ? leastWords : leastOther;
        const int least = number ? wanted : std::max(word, std::min(wanted, look.px(kept)));
        rooms.push_back({column, wanted, least, words, title});
    }
    return rooms;
}

bool DataTable::hasMarks(int column) const {
    return m_list.rowCount() > 0 && m_list.index(0, column).data(Qt::DecorationRole).isValid();
}

/// Rather than scroll sideways a narrow table shows fewer columns: what the row is called stays, and what is marked
/// goes after the others.
void DataTable::giveWay(std::vector<Room>& rooms) {
    const auto* head = horizontalHeader();
    const auto comesLater = [this, head](const Room& one, const Room& other) {
        const bool marks = hasMarks(one.column);
        if (marks != hasMarks(other.column)) return !marks;
        return head->visualIndex(one.column) > head->visualIndex(other.column);
    };
    int missing = -viewport()->width();
    for (const Room& room : rooms) missing += room.least;
    m_withoutRoom.clear();
    while (missing > 0) {
        auto last = rooms.end();
        for (auto room = rooms.begin(); room != rooms.end(); ++room) {
            if (!room->title && (last == rooms.end() || comesLater(*room, *last))) last = room;
        }
        if (last == rooms.end() || rooms.size() == 1) break;
        missing -= last->least;
        m_withoutRoom.insert(last->column);
        rooms.erase(last);
    }
    QStringList names;
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        const bool gone = m_withoutRoom.contains(column);
        if (gone) names << m_list.head(column).title();
        const bool kept = std::ranges::any_of(rooms, [column](const Room& room) { return room.column == column; });
        if (gone || kept) setColumnHidden(column, gone);
    }
    horizontalHeader()->setToolTip(names.isEmpty() ? QString()
                                                   : tr("In a wider window: %1").arg(names.join(QStringLiteral(", "))));
}

void DataTable::fitColumns() {
    if (!m_fitting || m_percent == 0 || !isVisible()) return;
    const QScopedValueRollback following(m_following, true);
    std::vector<Room> rooms = wantedRooms();
    giveWay(rooms);
    int missing = -viewport()->width();
    for (const Room& room : rooms) missing += room.width;
    // First those of words give, each by what it can do without, then the others that hold no numbers, if that is
    // enough: a table that scrolls all the same cuts no date and no card.
    for (const bool words : {true, false}) {
        int spare = 0;
        const auto gives = [words](const Room& room) { return room.words == words; };
        for (const Room& room : rooms) spare += gives(room) ? room.width - room.least : 0;
        if (!words && missing > spare) break;
        int given = std::clamp(missing, 0, spare);
        missing = missing > 0 ? missing - given : missing;
        for (Room& room : rooms) {
            if (!gives(room) || spare == 0) continue;
            const int own = room.width - room.least;
            const int part = static_cast<int>(std::int64_t(given) * own / spare);
            room.width -= part;
            given -= part;
            spare -= own;
        }
    }
    for (const Room& room : rooms) setColumnWidth(room.column, room.width + (room.title ? std::max(0, -missing) : 0));
}

QString DataTable::memory() const {
    QJsonArray columns;
    const auto* head = horizontalHeader();
    const int last = lastShownColumn();
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        const bool shown = isWanted(column);
        QJsonObject each{{QStringLiteral("id"), m_list.head(column).id}, {QStringLiteral("shown"), shown}};
        if (shown && column != last && !m_fitting && !m_withoutRoom.contains(column))
            each[QStringLiteral("width")] = columnWidth(column) * 100 / m_percent;
        columns.append(each);
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

/// Columns the memory does not know keep the order and width of the program; so does everything without memory.
void DataTable::restore(const QString& memory) {
    const QScopedValueRollback following(m_following, true);
    const Look look = lookOf(this);
    auto* head = horizontalHeader();
    m_fitting = true;
    m_withoutRoom.clear();
    m_contents.clear();
    for (int column = 0; column < m_list.columnCount(); ++column) {
        head->moveSection(head->visualIndex(column), column);
        setColumnHidden(column, !m_list.head(column).shown);
        // The program's width is enough for what stands in the column; its word may be longer in another language.
        setColumnWidth(column, std::max(look.px(m_list.head(column).width), wordWidth(column)));
    }
    int place = 0;
    for (const auto& value : QJsonDocument::fromJson(memory.toUtf8()).array()) {
        const QJsonObject each = value.toObject();
        for (int column = 0; column < m_list.columnCount(); ++column) {
            if (m_list.head(column).id != each[QStringLiteral("id")].toString()) continue;
            head->moveSection(head->visualIndex(column), place++);
            setColumnHidden(column, !each[QStringLiteral("shown")].toBool(true));
            const int width = each[QStringLiteral("width")].toInt();
            if (width <= 0) continue;
            setColumnWidth(column, look.px(std::clamp(width, 40, 2000)));
            m_fitting = false;
        }
    }
    fitColumns();
    measure();
}

void DataTable::widenToHeads() {
    const QScopedValueRollback following(m_following, true);
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (!isColumnHidden(column)) setColumnWidth(column, std::max(columnWidth(column), wordWidth(column)));
    }
    fitColumns();
}

void DataTable::remember() {
    if (!m_following && m_percent != 0 && m_memory.save) m_memory.save(m_name, memory());
}

// --- keys, mouse, emptiness ------------------------------------------------------------------------------------

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    QList<QAction*> offered;
    for (const char* id : {"table.copy", "table.print", "table.save"}) {
        if (auto* action = window()->findChild<QAction*>(QLatin1String(id))) offered << action;
    }
    offered << actions();
    if (offered.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(offered);
    menu->popup(event->globalPos());
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
    return {look.px(leastTitle), horizontalHeader()->sizeHint().height() + fewRows * look.px(size::row)};
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
    const bool empty = m_list.rowCount() == 0 && m_list.state() != WindowModelBase::State::Loading;
    const Fault* fault = m_list.state() == WindowModelBase::State::Failed ? m_list.fault() : nullptr;
    m_empty->setVisible(empty && !fault); // an empty list would be a claim that nobody can make now
    m_unread->setVisible(empty && fault);
    if (fault) m_unread->setWords(Icon::Attention, [fault = *fault] { return words(fault); });
}

} // namespace kitapdar::ui
