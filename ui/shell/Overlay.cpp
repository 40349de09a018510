#include "ui/shell/Overlay.h"

#include "ui/theme/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

Overlay::Overlay(QWidget& window, int width)
    : QWidget(&window), m_window(window), m_content(new QVBoxLayout(this)), m_width(width) {
    hide();
    setAutoFillBackground(false);
    window.installEventFilter(this);
}

void Overlay::open() {
    if (isVisible()) return dismiss();
    m_before = QApplication::focusWidget();
    QWidget* widget = first();
    show();
    m_content->activate(); // what first() filled in counts for the size
    place();
    raise();
    if (widget) widget->setFocus(Qt::PopupFocusReason);
    QCoreApplication::instance()->installEventFilter(this);
}

void Overlay::dismiss() {
    if (isHidden()) return;
    QCoreApplication::instance()->removeEventFilter(this);
    hide();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
}

void Overlay::place() {
    const Look look = lookOf(this);
    m_content->setContentsMargins(look.px(space::l), look.px(space::l), look.px(space::l), look.px(space::l));
    // Asked first: it would lay out anew each time, and each time lead back to here.
    if (m_content->spacing() != look.px(space::s)) m_content->setSpacing(look.px(space::s));
    const int margin = look.px(space::xl);
    const int width = std::min(look.px(m_width), m_window.width() - 2 * margin);
    const int height = std::min(std::max(heightForWidth(width), sizeHint().height()), m_window.height() - 3 * margin);
    setGeometry((m_window.width() - width) / 2, std::min(look.px(64), m_window.height() - height - margin), width,
                height);
}

/// What it holds has grown or shrunk.
bool Overlay::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) place();
    return done;
}

void Overlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    paintRounded(painter, rect(), look.px(size::radius), look.colours().surface, look.colours().edge, 1);
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    QWidget::keyPressEvent(event);
}

bool Overlay::focusNextPrevChild(bool next) {
    QWidget* from = QApplication::focusWidget();
    for (QWidget* at = from; at;) { // stays inside
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from) break;
        if (at && isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget)) dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
