// How the rows of a table are drawn.
#pragma once

#include <QStyledItemDelegate>

namespace kitapdar::ui {

class DataTable;

/// A row is one thing: it lights up as a whole under the mouse, and shows no ring around one cell. A text that does not
/// fit loses its middle where both ends stay long enough to mean something, else its end: never "…7 days" of 37. A
/// marked row has a tick in front and the colour of a choice.
class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(DataTable& table);

    /// What does not fit its cell is told whole.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    DataTable& m_table;
};

} // namespace kitapdar::ui
