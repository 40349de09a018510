#include "ui/widgets/SortHead.h"

#include <QStyleOptionHeader>

#include <iterator>

namespace kitapdar::ui {

namespace {

constexpr QChar numbers[] = {u'¹', u'²', u'³'};

} // namespace

SortHead::SortHead(WindowModelBase& list, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_list(list) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setStretchLastSection(true);
    setResizeContentsPrecision(0); // the rows in sight are measured, no others
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void SortHead::showSort(const QList<SortBy>& keys) {
    m_keys = keys;
    int sorted = -1;
    for (int column = 0; column < m_list.columnCount() && !keys.isEmpty(); ++column) {
        if (m_list.head(column).sortId == keys.front().sortId) sorted = column;
    }
    const bool descending = !keys.isEmpty() && keys.front().descending;
    setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    viewport()->update();
}

void SortHead::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const {
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (m_keys.size() < 2 || logicalIndex < 0 || logicalIndex >= m_list.columnCount()) return;
    for (qsizetype i = 0; i < m_keys.size() && i < std::ssize(numbers); ++i) {
        if (m_list.head(logicalIndex).sortId != m_keys[i].sortId) continue;
        // As Qt has it: the arrow that points down is that of ascending order.
        option->sortIndicator = m_keys[i].descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
        option->text += numbers[i];
    }
}

} // namespace kitapdar::ui
