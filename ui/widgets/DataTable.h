// The table of every list: look.md's rows, remembered columns, selection by ids, an empty state that says why.
#pragma once

#include "ui/models/WindowModelBase.h"

#include <QList>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace kitapdar::ui {

class EmptyState;
class Look;
class ReadState;
class SortHead;
class TableMarks;

/// Where a table remembers its columns; injected, so tests and first starts need no files.
struct ViewMemory {
    std::function<QString(const QString& key)> load;
    std::function<void(const QString& key, const QString& value)> save;
};

/// A kind of file that a table can be saved as, besides those that every table can (ui/printing/TableExport.h).
struct TableFormat {
    Words name;
    QString ending; // "mrc"
    std::function<void(const QString& file)> write;
};

class DataTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is the key of its memory ("catalogue.records"); the model outlives the table.
    DataTable(const QString& name, WindowModelBase& list, ViewMemory memory, QWidget* parent = nullptr);

    /// What an empty list says; shown when the list was read and has no row, and never before.
    EmptyState& emptyState() { return *m_empty; }

    /// Ids of the selected rows; kept when the same list is loaded again, dropped with another list.
    QList<std::int64_t> selectedIds() const;
    /// Of rows that are loaded: the marked ones, or the selected ones when none is marked. For lists that are in memory
    /// as a whole; withMarkedIds() is for every list.
    QList<std::int64_t> chosenIds() const;
    std::optional<std::int64_t> currentId() const;
    /// False when rows are selected that are not loaded (Ctrl+A in a long list): their ids are not known here.
    bool knowsAllSelected() const;

    /// For an action on rows: calls `use` once, later, with the ids of the marked rows; when none is marked with those
    /// of the selected ones, when none is selected with that of the current one; empty when there is none. They come in
    /// the order of the list, marked rows that it does not hold behind it. A row that went meanwhile may be among them.
    /// Nothing waits: what is not loaded is read past the window's thread. Not called when the table is destroyed.
    void withMarkedIds(std::function<void(const Result<std::vector<std::int64_t>>&)> use);
    TableMarks& marks() { return *m_marks; }
    const TableMarks& marks() const { return *m_marks; }
    bool isMarked(int row) const;

    /// The arrows and numbers only; the list itself comes from the model's source.
    void showSort(const QList<SortBy>& keys);
    /// How many columns the list can be ordered by at once, 0…3; Shift and a click on a head add one.
    void setMostSortKeys(std::size_t most) { m_mostSortKeys = most; }
    /// The columns as text, to be kept under a name, and put back; what is not understood changes nothing.
    QString columns() const { return memory(); }
    void setColumns(const QString& columns);
    /// The menu of the columns, for the key: below the head.
    void chooseColumns();
    int firstShownColumn() const;
    int hoveredRow() const { return m_hovered; }
    bool isColumnShown(const QString& id) const;
    void setColumnShown(const QString& id, bool shown);
    WindowModelBase& list() const { return m_list; }

    void setMoreFormats(std::vector<TableFormat> formats) { m_moreFormats = std::move(formats); }
    const std::vector<TableFormat>& moreFormats() const { return m_moreFormats; }

    /// Its head and a few rows.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or double click.
    void opened(std::int64_t id);
    /// The current row is another one, or has just been loaded.
    void currentIdChanged();
    void selectedIdsChanged();

protected:
    /// What the window can do with tables, then the table's own actions; each with its key.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    /// Space marks, Ctrl+A marks all, Escape clears the marks; signs that are typed go to the page.
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& text) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

protected Q_SLOTS:
    /// Leaves room for the line of the marks.
    void updateGeometries() override;

private:
    void applyLook(const Look& look);
    void showColumnMenu(const QPoint& where);
    void offerOrders(QMenu& menu);
    void offerMarks(QMenu& menu);
    void reselect(int first, int last);
    bool forgetGone();
    void followCurrent();
    void updateEmpty();
    QString memory() const;
    void restore(const QString& memory);
    /// After a change of language: no column is narrower than its word.
    void widenToHeads();
    void remember();
    /// While nobody has given a column a width by hand, the columns fill the table and no more: each takes what stands
    /// in it, up to a share; the first column of words has what is left. Where there is not enough, texts are cut;
    /// where there is not enough for the heads, the numbers and the codes, the last columns give way until the table is
    /// wider.
    void fitColumns();
    void measure();
    /// Once a hand has given other columns their widths, the first column of words still has what is left.
    void giveTitleTheSlack();
    int titleColumn() const;
    void takeWidthFromHand(int column);
    int wordWidth(int column) const; // px that the head needs for its word
    struct Room {
        int column;
        int width;
        int least;
        bool words;
        bool title;
    };
    std::vector<Room> wantedRooms() const;
    void giveWay(std::vector<Room>& rooms);
    /// Whether the column is one of those the user wants to see, also when there is no room for it.
    bool isWanted(int column) const { return !isColumnHidden(column) || m_withoutRoom.contains(column); }
    bool hasMarks(int column) const;
    int lastShownColumn() const;
    void sortByColumn(int column, bool further);

    QString m_name;
    std::vector<TableFormat> m_moreFormats;
    WindowModelBase& m_list;
    ViewMemory m_memory;
    EmptyState* m_empty;
    ReadState* m_unread; // in its place while there is no answer
    QSet<std::int64_t> m_ids;
    std::optional<std::int64_t> m_current;
    SortHead* m_head = nullptr;
    TableMarks* m_marks = nullptr;
    std::size_t m_mostSortKeys = 1;
    bool m_placing = false; // the rows and the line of the marks
    int m_hovered = -1;
    QSet<int> m_withoutRoom;     // columns that are hidden until the table is wider
    std::vector<int> m_contents; // px, of each column: the widest that was in sight; empty: not known yet
    int m_percent = 0;           // the scale the column widths are set for
    bool m_fitting = true;       // no width was chosen by hand
    bool m_titleByHand = false;
    QTimer m_handRests;       // after a width was chosen
    bool m_following = false; // our own change of the selection or the columns
};

} // namespace kitapdar::ui
