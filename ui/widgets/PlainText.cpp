#include "ui/widgets/PlainText.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace kitapdar::ui {

PlainText::PlainText(QObject* parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool PlainText::eventFilter(QObject* watched, QEvent* event) {
    // Polish comes before the first painting; a label made rich on purpose (Qt::RichText) stays so.
    if (event->type() == QEvent::Polish || event->type() == QEvent::PolishRequest) {
        if (auto* label = qobject_cast<QLabel*>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return false;
}

} // namespace kitapdar::ui
