// The columns of a table: which are shown, how wide, in which order, and what the list is ordered by.
#include "ui/theme/Follow.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SortHead.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int wordsFrom = 180;  // px at 100 %: a column of this width holds words, not numbers
constexpr int leastTitle = 150; // px at 100 %: what the first of them keeps as long as another can give
constexpr int leastWords = 90;  // px at 100 %, of the others
constexpr int leastOther = 64;  // px at 100 %, of short words; numbers are never cut
constexpr int share = 4;        // a column other than the first of words takes no more than this part of the table

} // namespace

void DataTable::showSort(const QList<SortBy>& keys) { m_head->showSort(keys); }

/// By another column, or the other way round; `further`: beside the columns that decide already.
void DataTable::sortByColumn(int column, bool further) {
    QList<SortBy> keys = m_head->sort();
    const QString sortId = m_list.head(column).sortId;
    if (sortId.isEmpty() || m_mostSortKeys == 0) return showSort(keys); // Qt has moved its arrow already
    const auto known = std::ranges::find(keys, sortId, &SortBy::sortId);
    if (further && m_mostSortKeys > 1 && !keys.isEmpty()) {
        if (known != keys.end())
            known->descending = !known->descending;
        else if (static_cast<std::size_t>(keys.size()) < m_mostSortKeys)
            keys << SortBy{sortId, false};
        else
            keys.back() = {sortId, false};
    } else {
        const bool turned = keys.size() == 1 && known != keys.end() && !known->descending;
        keys = {{sortId, turned}};
    }
    showSort(keys);
    m_list.sortBy(keys);
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
    offerOrders(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

void DataTable::offerOrders(QMenu& menu) {
    if (m_mostSortKeys == 0) return;
    for (const bool further : {false, true}) {
        if (further && (m_mostSortKeys < 2 || m_head->sort().isEmpty())) continue;
        QMenu* orders = nullptr;
        for (int column = 0; column < m_list.columnCount(); ++column) {
            const ColumnHead& head = m_list.head(column);
            if (head.sortId.isEmpty() || (further && m_head->sort().front().sortId == head.sortId)) continue;
            if (!orders)
                orders = menu.addMenu(further ? tr("Then order by (Shift and a click on the head)")
                                              : tr("Order by (a click on the head)"));
            connect(orders->addAction(head.title()), &QAction::triggered, this,
                    [this, column, further] { sortByColumn(column, further); });
        }
    }
}

void DataTable::chooseColumns() { showColumnMenu(QPoint(0, m_head->height())); }

int DataTable::firstShownColumn() const {
    for (int place = 0; place < m_head->count(); ++place) {
        if (!isColumnHidden(m_head->logicalIndex(place))) return m_head->logicalIndex(place);
    }
    return -1;
}

void DataTable::setColumns(const QString& columns) {
    restore(columns);
    remember();
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
        const bool number = each.code || each.alignment.testFlag(Qt::AlignRight);
        const bool words = !number && each.width >= wordsFrom;
        const bool title = words && !std::exchange(hasTitle, hasTitle || words);
        const int most = title ? viewport()->width() / 2 : std::max(look.px(each.width), viewport()->width() / share);
        const auto at = static_cast<std::size_t>(column);
        const int content = at < m_contents.size() ? m_contents[at] : 0;
        const int wanted = std::max(word, content <= 0 ? look.px(each.width)
                                          : each.code  ? content
                                                       : std::min(content, most));
        const int kept = title ? leastTitle : words ? leastWords : leastOther;
        const int least = number ? wanted : std::max(word, std::min(wanted, look.px(kept)));
        rooms.push_back({column, wanted, least, words, title});
    }
    return rooms;
}

bool DataTable::hasMarks(int column) const {
    return m_list.rowCount() > 0 && m_list.index(0, column).data(Qt::DecorationRole).isValid();
}

/// Rather than scroll sideways a narrow table shows fewer columns: what the row is called stays; codes go after the
/// others, and what is marked after those.
void DataTable::giveWay(std::vector<Room>& rooms) {
    const auto* head = horizontalHeader();
    const auto comesLater = [this, head](const Room& one, const Room& other) {
        const bool marks = hasMarks(one.column);
        if (marks != hasMarks(other.column)) return !marks;
        const bool code = m_list.head(one.column).code;
        if (code != m_list.head(other.column).code) return !code;
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

/// The first of words, in the order of the program.
int DataTable::titleColumn() const {
    for (int column = 0; column < m_list.columnCount(); ++column) {
        const ColumnHead& head = m_list.head(column);
        if (isWanted(column) && !head.code && !head.alignment.testFlag(Qt::AlignRight) && head.width >= wordsFrom)
            return column;
    }
    return -1;
}

void DataTable::takeWidthFromHand(int column) {
    m_fitting = false;
    if (column == titleColumn()) m_titleByHand = true;
    m_handRests.start();
}

void DataTable::giveTitleTheSlack() {
    const int title = titleColumn();
    const int last = lastShownColumn();
    if (m_fitting || m_titleByHand || m_percent == 0 || !isVisible() || title < 0 || title == last) return;
    const Look look = lookOf(this);
    int left = viewport()->width() - std::max(look.px(m_list.head(last).width), wordWidth(last));
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (column != title && column != last && !isColumnHidden(column)) left -= columnWidth(column);
    }
    const QScopedValueRollback following(m_following, true);
    setColumnWidth(title, std::max(look.px(leastTitle), left));
}

void DataTable::fitColumns() {
    if (!m_fitting) return giveTitleTheSlack();
    if (m_percent == 0 || !isVisible()) return;
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
        const bool chosen = column != last && (column != titleColumn() || m_titleByHand);
        if (shown && chosen && !m_fitting && !m_withoutRoom.contains(column))
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
    m_titleByHand = false;
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
            if (column == titleColumn()) m_titleByHand = true;
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

} // namespace kitapdar::ui
