#include "ui/widgets/MenuKey.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace kitapdar::ui {

bool opensMenu(QAbstractItemView& view, const QKeyEvent& key) {
    const bool isMenu = key.key() == Qt::Key_Menu && key.modifiers() == Qt::NoModifier;
    const bool isF10 = key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
    if ((!isMenu && !isF10) || QApplication::activePopupWidget()) return false;
    const QRect rows = view.viewport()->rect();
    const QRect row = view.visualRect(view.currentIndex()).intersected(rows);
    const QPoint where = row.isEmpty() ? rows.center() : row.center();
    const QPoint inView = view.viewport()->mapTo(&view, where);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, inView, view.viewport()->mapToGlobal(where));
    QApplication::sendEvent(&view, &event);
    return true;
}

} // namespace kitapdar::ui
