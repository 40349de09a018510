#include "ui/digitization/Board.h"

#include "ui/digitization/Cards.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "wording/DigitizationWords.h"

#include <QCursor>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kitapdar::ui {

using digitization::ItemRow;
using digitization::ItemState;

namespace {

constexpr int wide = 232, narrow = 44;
constexpr int scrollEdge = 56, scrollStep = 24; // px at 100 %
constexpr int scrollPause = 30;                 // ms

/// None when it is no card.
std::optional<std::int64_t> cardIn(const QMimeData* data) {
    if (!data->hasFormat(QLatin1String(cardMime))) return std::nullopt;
    return data->data(QLatin1String(cardMime)).toLongLong();
}

/// Whether the library would take the move, as far as the board knows.
bool mayMove(const ItemRow& row, ItemState to) {
    const auto& moves = digitization::movesFrom(row.item.state);
    if (std::ranges::find(moves, to) == moves.end()) return false;
    return row.hasPdf || !digitization::needsPdf(to);
}

} // namespace

/// The state and how many; turned on its side above an empty column.
class StateHead : public QWidget {
public:
    StateHead() { setAttribute(Qt::WA_TransparentForMouseEvents); }

    /// `limit`: "4 of 5" in place of the count; "" without a limit.
    void say(const QString& state, int count, const QString& limit, bool isFull) {
        m_state = state;
        m_count = count;
        m_limit = limit;
        m_isFull = isFull;
        setAccessibleName(QStringLiteral("%1, %2").arg(state, limit.isEmpty() ? QString::number(count) : limit));
        updateGeometry();
        update();
    }
    bool isNarrow() const { return m_count == 0; }

    QSize sizeHint() const override {
        const Look look = lookOf(this);
        return {look.px(isNarrow() ? narrow : wide), look.px(36)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Look look = lookOf(this);
        const Colours colours = look.colours();
        const QFont font = look.font(Type::Body, !isNarrow());
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(isNarrow() ? colours.secondary : colours.text);
        const int pad = look.px(space::m);
        if (isNarrow()) {
            painter.translate(width() / 2.0, pad);
            painter.rotate(90);
            const QRect line(0, -metrics.height() / 2, height() - 2 * pad, metrics.height());
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(m_state, Qt::ElideRight, line.width()));
            return;
        }
        const QString count = m_limit.isEmpty() ? QString::number(m_count) : m_limit;
        const int countWidth = metrics.horizontalAdvance(count);
        const QRect line = rect().adjusted(look.px(space::xs), 0, -look.px(space::xs), 0);
        painter.drawText(line.adjusted(0, 0, -countWidth - pad, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_state, Qt::ElideRight, line.width() - countWidth - pad));
        painter.setPen(m_isFull ? colours.attention : colours.secondary);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    }

private:
    QString m_state;
    QString m_limit;
    int m_count = 0;
    bool m_isFull = false;
};

// --- column ----------------------------------------------------------------------------------------------------

BoardColumn::BoardColumn(ItemState state, const Clock& clock, const Languages& languages, QWidget* parent)
    : QWidget(parent), m_state(state), m_head(new StateHead), m_list(new CardList(clock, languages, this)) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const ItemRow* row = m_list->cards().rowAt(index.row())) Q_EMIT opened(row->item.id.value);
    });
    connect(m_list, &CardList::stepWanted, this, &BoardColumn::stepWanted);
    connect(m_list, &CardList::takeWanted, this, &BoardColumn::takeWanted);
    connect(m_list, &CardList::holdWanted, this, &BoardColumn::holdWanted);
    connect(m_list, &CardList::neighbourWanted, this, &BoardColumn::neighbourWanted);
    connect(m_list, &CardList::dragged, this, &BoardColumn::dragged);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    setRows({});
    keepWorded(this, [this] { retranslate(); });
}

void BoardColumn::setRows(std::vector<ItemRow> rows) {
    const ItemRow* before = current();
    const auto item = before ? std::optional(before->item.id.value) : std::nullopt;
    const int at = m_list->currentIndex().row();
    const int place = m_list->verticalScrollBar()->value();
    m_list->cards().setRows(std::move(rows));
    const int count = m_list->cards().rowCount();
    if (!(item && select(*item)) && at >= 0 && count > 0 && m_list->hasFocus()) focusCard(std::min(at, count - 1));
    m_list->setVisible(count > 0);
    retranslate();
    applyLook(lookOf(this));
    if (!before || m_list->hasFocus()) return; // its card is in sight
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(place);
}

void BoardColumn::setLimit(std::optional<int> most, std::int64_t there) {
    m_most = most;
    m_there = there;
    retranslate();
}

const std::vector<ItemRow>& BoardColumn::rows() const { return m_list->cards().rows(); }

const ItemRow* BoardColumn::current() const {
    return m_list->currentIndex().isValid() ? m_list->cards().rowAt(m_list->currentIndex().row()) : nullptr;
}

QListView& BoardColumn::view() { return *m_list; }

bool BoardColumn::select(std::int64_t item) {
    const auto found = std::ranges::find(rows(), item, [](const ItemRow& row) { return row.item.id.value; });
    if (found == rows().end()) return false;
    m_list->setCurrentIndex(m_list->cards().index(static_cast<int>(found - rows().begin())));
    return true;
}

void BoardColumn::focusCard(int row) {
    if (const int count = m_list->cards().rowCount(); count > 0)
        m_list->setCurrentIndex(m_list->cards().index(std::clamp(row, 0, count - 1)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void BoardColumn::retranslate() {
    const QString state = words(m_state);
    m_head->say(state, m_list->cards().rowCount(), m_most ? tr("%1 of %2").arg(m_there).arg(*m_most) : QString(),
                m_most && m_there >= *m_most);
    m_list->setAccessibleName(state);
    setToolTip(m_most ? tr("At most %1 titles at once").arg(*m_most) : m_head->isNarrow() ? state : QString());
    m_list->viewport()->update();
}

void BoardColumn::applyLook(const Look& look) {
    const bool empty = m_head->isNarrow();
    setFixedWidth(look.px(empty ? narrow : wide));
    layout()->setContentsMargins(look.px(empty ? 0 : space::s), look.px(space::xs), look.px(empty ? 0 : space::s), 0);
    layout()->setSpacing(look.px(space::xs));
    QPalette palette = look.palette();
    palette.setColor(QPalette::Base, look.well());
    m_list->verticalScrollBar()->setPalette(palette);
    m_head->setSizePolicy(QSizePolicy::Preferred, empty ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void BoardColumn::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const Colours colours = look.colours();
    paintRounded(painter, rect(), look.px(size::radius), m_target ? look.selection() : look.well(),
                 m_target || m_offered ? colours.accent : colours.hairline, look.px(m_target ? size::focusRing : 1));
}

/// Also a card that may not be let go here is followed: the board may have to scroll on.
void BoardColumn::dragEnterEvent(QDragEnterEvent* event) {
    const auto card = cardIn(event->mimeData());
    if (!card) return;
    event->acceptProposedAction();
    m_target = m_mayTake && m_mayTake(*card);
    update();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent* event) {
    Q_EMIT hovered(mapToGlobal(event->position().toPoint()));
    if (m_target)
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardColumn::setOffered(bool offered) {
    m_offered = offered;
    update();
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent*) {
    m_target = false;
    update();
}

void BoardColumn::dropEvent(QDropEvent* event) {
    const bool taken = std::exchange(m_target, false);
    update();
    const auto card = cardIn(event->mimeData());
    if (!card || !taken) return event->ignore();
    event->acceptProposedAction();
    Q_EMIT dropped(*card);
}

// --- board -----------------------------------------------------------------------------------------------------

Board::Board(const Clock& clock, const Languages& languages, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    for (const ItemState state : digitization::itemStates()) {
        auto* column = new BoardColumn(state, clock, languages);
        const std::size_t number = m_columns.size();
        connect(column, &BoardColumn::opened, this, &Board::opened);
        connect(column, &BoardColumn::dropped, this, [this, state](std::int64_t item) {
            const ItemRow* card = find(item);
            if (card && card->item.state != state) Q_EMIT moveWanted(*card, state);
        });
        column->setMayTake([this, state](std::int64_t item) {
            const ItemRow* card = find(item);
            return card && mayMove(*card, state);
        });
        connect(column, &BoardColumn::dragged, this, &Board::offer);
        connect(column, &BoardColumn::hovered, this, &Board::scrollNear);
        connect(column, &BoardColumn::stepWanted, this, [this, column](int direction) {
            if (const ItemRow* card = column->current()) Q_EMIT stepWanted(*card, direction);
        });
        connect(column, &BoardColumn::takeWanted, this, [this, column] {
            if (const ItemRow* card = column->current()) Q_EMIT takeWanted(*card);
        });
        connect(column, &BoardColumn::holdWanted, this, [this, column] {
            if (const ItemRow* card = column->current()) Q_EMIT holdWanted(*card);
        });
        connect(column, &BoardColumn::neighbourWanted, this,
                [this, number](int direction) { moveSideways(number, direction); });
        m_columns.push_back(column);
        row->addWidget(column);
    }
    row->addStretch();
    setWidget(content);
    m_scrolling.setInterval(scrollPause);
    connect(&m_scrolling, &QTimer::timeout, this, &Board::scrollOn);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

void Board::applyLook(const Look& look) {
    widget()->layout()->setContentsMargins(0, 0, 0, look.px(space::s));
    widget()->layout()->setSpacing(look.px(space::s));
}

void Board::setRows(const std::vector<ItemRow>& rows) {
    for (BoardColumn* column : m_columns) {
        std::vector<ItemRow> cards;
        std::ranges::copy_if(rows, std::back_inserter(cards),
                             [column](const ItemRow& row) { return row.item.state == column->state(); });
        column->setRows(std::move(cards));
    }
}

void Board::setLimits(const std::vector<workflow::StageLoad>& loads) {
    for (const workflow::StageLoad& load : loads)
        column(workflow::stateOf(load.rule.stage)).setLimit(load.rule.most, load.items);
}

BoardColumn& Board::column(ItemState state) {
    return **std::ranges::find(m_columns, state, [](const BoardColumn* column) { return column->state(); });
}

const ItemRow* Board::find(std::int64_t item) const {
    for (const BoardColumn* column : m_columns) {
        for (const ItemRow& row : column->rows()) {
            if (row.item.id.value == item) return &row;
        }
    }
    return nullptr;
}

const ItemRow* Board::current() const {
    for (BoardColumn* column : m_columns) {
        if (column->view().hasFocus()) return column->current();
    }
    return nullptr;
}

void Board::focusItem(std::optional<std::int64_t> item) {
    for (BoardColumn* column : m_columns) {
        if (column->rows().empty() || (item && !column->select(*item))) continue;
        column->focusCard(item ? column->view().currentIndex().row() : 0);
        ensureWidgetVisible(column);
        return;
    }
    if (item) focusItem(std::nullopt);
}

/// The columns that may take the card show it while it is in the hand.
void Board::offer(std::optional<std::int64_t> item) {
    const ItemRow* card = item ? find(*item) : nullptr;
    for (BoardColumn* column : m_columns) column->setOffered(card && mayMove(*card, column->state()));
    if (!card) m_scrolling.stop();
}

/// Sixteen columns are wider than the window: a card held at an edge brings the next ones.
void Board::scrollNear(QPoint where) {
    const int edge = lookOf(this).px(scrollEdge);
    const int x = viewport()->mapFromGlobal(where).x();
    m_direction = x < edge ? -1 : x > viewport()->width() - edge ? 1 : 0;
    if (m_direction == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
}

void Board::scrollOn() {
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    bar->setValue(before + m_direction * lookOf(this).px(scrollStep));
    if (bar->value() == before) return m_scrolling.stop();
    // Another column lies under a hand that rests. A drag hears of it by a move alone: a pixel aside, and back the next
    // time.
    m_aside = !m_aside;
    QCursor::setPos(QCursor::pos() + QPoint(m_aside ? 1 : -1, 0));
}

void Board::moveSideways(std::size_t from, int direction) {
    const int row = m_columns[from]->view().currentIndex().row();
    for (auto at = static_cast<std::ptrdiff_t>(from) + direction;
         at >= 0 && at < static_cast<std::ptrdiff_t>(m_columns.size()); at += direction) {
        BoardColumn* column = m_columns[static_cast<std::size_t>(at)];
        if (column->rows().empty()) continue;
        column->focusCard(row);
        return ensureWidgetVisible(column);
    }
}

} // namespace kitapdar::ui
