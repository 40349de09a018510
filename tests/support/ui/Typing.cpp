#include "tests/support/ui/Typing.h"

#include <QApplication>
#include <QKeyEvent>

namespace kitapdar::test {

void typeText(const QString& text) {
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &up);
    }
}

} // namespace kitapdar::test
