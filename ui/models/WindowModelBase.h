// The part of WindowModel that does not know the type of a row: columns, state, signals.
#pragma once

#include "core/base/Fault.h"
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
};

class WindowModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class State {
        NoSource, // nothing was asked yet
        Loading,  // the first answer is awaited; what was shown before stays
        Ready,
        Failed
    };

    using QAbstractTableModel::QAbstractTableModel;

    State state() const { return m_state; }
    /// Why it is Failed; rows that were there stay.
    virtual const Fault* fault() const { return nullptr; }
    virtual const ColumnHead& head(int column) const = 0;
    /// The id of a loaded row, none for a placeholder.
    virtual std::optional<std::int64_t> idOf(int row) const = 0;
    /// The number of a loaded row that has this id.
    virtual std::optional<int> rowOf(std::int64_t id) const = 0;
    /// Reads all rows from the beginning, whatever is loaded.
    virtual std::unique_ptr<RowReader> reader(const ReadColumns& wanted) const = 0;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Emits sortRequested: the owner answers with a new source.
    void sort(int column, Qt::SortOrder order) override;
    /// Titles are asked again (language change).
    void retranslate();

Q_SIGNALS:
    void stateChanged();
    void sortRequested(const QString& sortId, bool descending);
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
