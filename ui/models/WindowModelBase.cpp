#include "ui/models/WindowModelBase.h"

namespace kitapdar::ui {

QVariant WindowModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount()) return {};
    const ColumnHead& column = head(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return column.title();
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

void WindowModelBase::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < columnCount() && !head(column).sortId.isEmpty())
        Q_EMIT sortRequested({{head(column).sortId, order == Qt::DescendingOrder}});
}

void WindowModelBase::sortBy(const QList<SortBy>& keys) {
    QList<SortBy> known;
    for (const SortBy& key : keys) {
        for (int column = 0; column < columnCount() && !key.sortId.isEmpty(); ++column) {
            if (head(column).sortId == key.sortId) known << key;
        }
    }
    if (!known.isEmpty()) Q_EMIT sortRequested(known);
}

void WindowModelBase::retranslate() {
    if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WindowModelBase::setState(State state) {
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace kitapdar::ui
