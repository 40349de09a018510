// Shows which figure of a table the keyboard stands on, where Enter opens a figure and not a row.
#pragma once

#include "ui/widgets/RowDelegate.h"

namespace kitapdar::ui {

/// With a frame in the accent around the current cell while the table has the keyboard. Owned by the table.
class FigureDelegate : public RowDelegate {
public:
    explicit FigureDelegate(DataTable& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    DataTable& m_table;
};

} // namespace kitapdar::ui
