#include "ui/shell/Overlay.h"

#include "ui/shell/StatusBar.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

Overlay::Overlay(QWidget& window, int width)
    : QWidget(&window), m_window(window), m_scroll(new QScrollArea(this)), m_width(width) {
    hide();
    setAttribute(Qt::WA_NoMousePropagation); // a click that nothing in it takes is no click beside it
    auto* inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    inside->setBackgroundRole(QPalette::Base);
    for (QWidget* each : {static_cast<QWidget*>(this), inside, m_scroll->viewport()})
        each->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1); // the outline
    all->addWidget(m_scroll);
    inside->installEventFilter(this);
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

/// Within the window and above its bottom line, where it is said what is done.
void Overlay::place() {
    const Look look = lookOf(this);
    m_content->setContentsMargins(look.px(space::l), look.px(space::l), look.px(space::l), look.px(space::l));
    // Asked first: it would lay out anew each time, and each time lead back to here.
    if (m_content->spacing() != look.px(space::s)) m_content->setSpacing(look.px(space::s));
    const int margin = look.px(space::s);
    const int room = m_window.height() - StatusBar::heightIn(m_window) - margin;
    const int width = std::min(look.px(m_width), m_window.width() - 4 * margin);
    const int inside = width - 2;
    const int wanted =
        m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(inside) : m_content->totalSizeHint().height();
    const int height = std::min(wanted + 2, room - margin);
    setGeometry((m_window.width() - width) / 2, std::max(margin, std::min(look.px(64), room - height)), width, height);
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
    // What it holds has grown or shrunk.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible()) place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget)) dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
