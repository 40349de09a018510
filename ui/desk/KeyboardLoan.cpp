#include "ui/desk/KeyboardLoan.h"

#include <QApplication>

namespace kitapdar::ui {

void KeyboardLoan::take(QWidget& taker, const QWidget& panel) {
    QWidget* now = QApplication::focusWidget();
    if (now && now != &panel && !panel.isAncestorOf(now)) m_before = now;
    taker.setFocus(Qt::ShortcutFocusReason);
}

void KeyboardLoan::restore() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

} // namespace kitapdar::ui
