#include "ui/desk/KeyboardLoan.h"

#include "ui/shell/Overlay.h"

#include <QApplication>

namespace kitapdar::ui {

void KeyboardLoan::take(QWidget& taker, const QWidget& panel) {
    QWidget* now = QApplication::focusWidget();
    if (const Overlay* sheet = Overlay::around(now)) now = sheet->focusBefore(); // the sheet goes
    if (now && now != &panel && !panel.isAncestorOf(now)) m_before = now;
    taker.setFocus(Qt::ShortcutFocusReason);
}

void KeyboardLoan::restore() {
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

} // namespace kitapdar::ui
