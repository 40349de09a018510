// The part of WindowModel that does not know the type of a row: columns, state, signals.
#pragma once

#include "core/base/Fault.h"
#include "core/base/Money.h"
#include "ui/models/RowReader.h"
#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace kitapdar::ui {

/// A status in a cell: told by the icon and the colour beside the cell's words.
struct CellMark {
    Icon icon;
    Tone tone = Tone::Normal;
};

struct ColumnHead {
    QString id; // remembers width, order and visibility; never shown
    Words title;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString sortId;    // empty: the list cannot be ordered by it
    int width = 160;   // px at 100 %
    bool shown = true; // until the user chooses
    bool code = false; // barcodes, cards: never cut, as numbers; the other columns give way first
};

/// One key of an order.
struct SortBy {
    QString sortId; // of a ColumnHead
    bool descending = false;

    friend bool operator==(const SortBy&, const SortBy&) = default;
};

class WindowModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State {
        NoSource, // nothing was asked yet
        Loading,  // the first answer is awaited; what was shown before stays
        Ready,
        Failed // the last reading came to nothing; rows of the same list that were there stay
    };

    using QAbstractTableModel::QAbstractTableModel;

    State state() const { return m_state; }
    /// Why it is Failed.
    virtual const Fault* fault() const { return nullptr; }
    virtual const ColumnHead& head(int column) const = 0;
    /// The id of a loaded row, none for a placeholder.
    virtual std::optional<std::int64_t> idOf(int row) const = 0;
    /// The number of a loaded row that has this id.
    virtual std::optional<int> rowOf(std::int64_t id) const = 0;
    /// Reads all rows from the beginning, whatever is loaded.
    virtual std::unique_ptr<RowReader> reader(const ReadColumns& wanted) const = 0;

    using Ids = Result<std::vector<std::int64_t>>;
    /// The ids of all rows, in the order of the list, whatever is loaded: read past the window's thread, then handed to
    /// `use`, here and later or at once. Nothing is called when `home` is destroyed before.
    virtual void ids(QObject* home, std::function<void(const Ids&)> use) const = 0;
    /// What the list holds, whatever its order: another filter has another text. Empty: nothing is known of it.
    virtual QString contents() const { return {}; }
    /// Whether rows that the list does not hold can be read by their ids (ReadColumns::also).
    virtual bool readsById() const { return false; }
    /// Reads the same list again: somebody asked for it after a reading that failed.
    virtual void readAgain() = 0;
    /// Whether every row is loaded, so that a row that is not here is in the list no more.
    virtual bool isWhole() const { return false; }
    /// The sum of the first column of money over rows with these ids; nullopt when there is no such column.
    virtual std::optional<Money> sumOf(const std::function<bool(std::int64_t)>&) const { return std::nullopt; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Emits sortRequested: the owner answers with a new source.
    void sort(int column, Qt::SortOrder order) override;
    /// The same by several columns; those that have no order are left out.
    void sortBy(const QList<SortBy>& keys);
    /// Titles are asked again (language change).
    void retranslate();

Q_SIGNALS:
    /// The state, or why it is Failed.
    void stateChanged();
    /// The key that decides first is in front.
    void sortRequested(const QList<kitapdar::ui::SortBy>& keys);
    /// Rows first…last hold data now.
    void rowsArrived(int first, int last);
    /// The first answer of a new source is shown: the list is another one than before.
    void restarted();

protected:
    void setState(State state);

private:
    State m_state = State::NoSource;
};

} // namespace kitapdar::ui
