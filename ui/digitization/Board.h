// The board: a column for each state of the work, a card for each title. Cards are dragged, or moved with Alt+→ and
// Alt+←, taken and given back with Space, held with Alt+↓; while a card is held at an edge of the board, the board
// scrolls; only columns that may take it light up; arrows go from card to card; Enter opens. Columns without cards are
// narrow.
#pragma once

#include "core/digitization/Item.h"
#include "core/workflow/WorkQueries.h"

#include <QListView>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace kitapdar {
class Clock;
class Languages;
} // namespace kitapdar

namespace kitapdar::ui {

class Look;
class CardList;
class StateHead;

/// The cards of one state.
class BoardColumn : public QWidget {
    Q_OBJECT

public:
    BoardColumn(digitization::ItemState state, const Clock& clock, const Languages& languages,
                QWidget* parent = nullptr);

    digitization::ItemState state() const { return m_state; }
    void setRows(std::vector<digitization::ItemRow> rows);
    /// How many may be there at once; `there` are all of the library, also those that a filter hides.
    void setLimit(std::optional<int> most, std::int64_t there);
    const std::vector<digitization::ItemRow>& rows() const;
    const digitization::ItemRow* current() const;
    QListView& view();
    bool select(std::int64_t item);
    void focusCard(int row);
    /// Which cards may be let go here.
    void setMayTake(std::function<bool(std::int64_t item)> mayTake) { m_mayTake = std::move(mayTake); }
    /// Shows that the card in the hand may be let go here.
    void setOffered(bool offered);

Q_SIGNALS:
    void opened(std::int64_t item);
    /// A card was dropped here.
    void dropped(std::int64_t item);
    /// A card is held over this column, in global coordinates.
    void hovered(QPoint where);
    /// A card of this column is taken into the hand; none: it was let go.
    void dragged(std::optional<std::int64_t> item);
    void stepWanted(int direction); // Alt+→ 1, Alt+← −1
    void takeWanted();
    void holdWanted();
    void neighbourWanted(int direction); // → 1, ← −1

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void applyLook(const Look& look);
    void retranslate();

    digitization::ItemState m_state;
    StateHead* m_head;
    CardList* m_list;
    std::optional<int> m_most;
    std::int64_t m_there = 0;
    std::function<bool(std::int64_t)> m_mayTake;
    bool m_target = false;  // a card hangs over it that may be let go
    bool m_offered = false; // the card in the hand may be let go here
};

class Board : public QScrollArea {
    Q_OBJECT

public:
    Board(const Clock& clock, const Languages& languages, QWidget* parent = nullptr);

    void setRows(const std::vector<digitization::ItemRow>& rows);
    /// How many titles may be at a stage at once.
    void setLimits(const std::vector<workflow::StageLoad>& loads);
    BoardColumn& column(digitization::ItemState state);
    const digitization::ItemRow* current() const;
    /// Gives the focus to the card, or to the first card of the board.
    void focusItem(std::optional<std::int64_t> item);

Q_SIGNALS:
    void opened(std::int64_t item);
    void moveWanted(const kitapdar::digitization::ItemRow& row, kitapdar::digitization::ItemState to);
    void stepWanted(const kitapdar::digitization::ItemRow& row, int direction);
    void takeWanted(const kitapdar::digitization::ItemRow& row);
    void holdWanted(const kitapdar::digitization::ItemRow& row);

private:
    const digitization::ItemRow* find(std::int64_t item) const;
    void offer(std::optional<std::int64_t> item);
    void scrollNear(QPoint where);
    void scrollOn();
    void moveSideways(std::size_t from, int direction);
    void applyLook(const Look& look);

    std::vector<BoardColumn*> m_columns;
    QTimer m_scrolling;
    int m_direction = 0; // of the scrolling: −1 to the left
    bool m_aside = false;
};

} // namespace kitapdar::ui
