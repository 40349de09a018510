#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace kitapdar::ui {

namespace {

/// One that is wider than a line gives way.
QSize sizeIn(const QRect& rect, const QLayoutItem& item) {
    const QSize wanted = item.sizeHint();
    return {std::min(wanted.width(), std::max(0, rect.width())), wanted.height()};
}

} // namespace

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insertWidget(int at, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const {
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        all = QSize(all.width() + hint.width() + (all.width() > 0 ? spacing() : 0),
                    std::max(all.height(), hint.height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const {
    QSize least(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) least = least.expandedTo(item->sizeHint());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool apply) const {
    QList<QLayoutItem*> line;
    int width = 0, high = 0, top = rect.top();
    const auto end = [&] {
        int left = m_side & Qt::AlignRight ? rect.right() + 1 - width : rect.left();
        for (QLayoutItem* item : line) {
            const QSize size = sizeIn(rect, *item);
            if (apply) item->setGeometry(QRect(QPoint(left, top + (high - size.height()) / 2), size));
            left += size.width() + spacing();
        }
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = sizeIn(rect, *item);
        if (!line.isEmpty() && width + spacing() + size.width() > rect.width()) {
            end();
            line.clear();
            top += high + spacing();
            width = high = 0;
        }
        width += size.width() + (line.isEmpty() ? 0 : spacing());
        high = std::max(high, size.height());
        line.append(item);
    }
    end();
    return top + high - rect.top();
}

} // namespace kitapdar::ui
