// The head of a table that may be ordered by several columns: an arrow in each of them, and small numbers that say
// which decides first.
#pragma once

#include "ui/models/WindowModelBase.h"

#include <QHeaderView>

namespace kitapdar::ui {

class SortHead : public QHeaderView {
    Q_OBJECT

public:
    explicit SortHead(WindowModelBase& list, QWidget* parent = nullptr);

    void showSort(const QList<SortBy>& keys);
    const QList<SortBy>& sort() const { return m_keys; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;

private:
    WindowModelBase& m_list;
    QList<SortBy> m_keys;
};

} // namespace kitapdar::ui
