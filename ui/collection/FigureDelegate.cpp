#include "ui/collection/FigureDelegate.h"

#include "ui/theme/Look.h"
#include "ui/widgets/DataTable.h"

#include <QPainter>

namespace kitapdar::ui {

FigureDelegate::FigureDelegate(DataTable& table) : RowDelegate(table), m_table(table) {
    QObject::connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
                     [&table] { table.viewport()->update(); });
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowDelegate::paint(painter, option, index);
    if (index != m_table.currentIndex() || !m_table.hasFocus()) return;
    const Look look = lookOf(&m_table);
    const int width = look.px(size::focusRing);
    painter->save();
    painter->setPen(QPen(look.colours().accent, width));
    painter->drawRect(option.rect.adjusted(width / 2, width / 2, -width, -width));
    painter->restore();
}

} // namespace kitapdar::ui
