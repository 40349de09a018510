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
    : QWidget(&window), m_window(window), m_scroll(new QScrollArea(this)), m_footer(new QVBoxLayout), m_width(width) {
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
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addLayout(m_footer);
    inside->installEventFilter(this);
    window.installEventFilter(this);
    // Later: while a field of the sheet hides, the keyboard may be anywhere for a moment.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (isVisible()) goBelow();
        },
        Qt::QueuedConnection);
}

/// What lies under the sheet has taken the keyboard: what is typed there must be seen. What lies over the sheet (the
/// palette, the page for signing in) leaves it open.
void Overlay::goBelow() {
    QWidget* now = QApplication::focusWidget();
    if (!m_closesOnClicks || !now || now->window() != &m_window || now == &m_window) return;
    QWidget* child = now;
    while (child->parentWidget() != &m_window) child = child->parentWidget();
    const QObjectList& stack = m_window.children(); // the lowest first
    if (child == this || stack.indexOf(child) > stack.indexOf(this)) return;
    m_before.clear();
    dismiss();
}

Overlay* Overlay::around(QWidget* widget) {
    for (QWidget* at = widget; at; at = at->parentWidget()) {
        if (auto* sheet = qobject_cast<Overlay*>(at)) return sheet;
    }
    return nullptr;
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
    if (m_before && m_before->isVisible()) return m_before->setFocus(Qt::PopupFocusReason);
    QWidget* now = QApplication::focusWidget();
    if (now && isAncestorOf(now)) now->clearFocus(); // what is typed does not go into what is hidden
}

int Overlay::heightOf(const QLayout& layout, int width) {
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

/// Within the window and above its bottom line, where it is said what is done.
void Overlay::place() {
    const Look look = lookOf(this);
    const int edge = look.px(space::l);
    const bool hasFooter = m_footer->count() > 0;
    m_content->setContentsMargins(edge, edge, edge, hasFooter ? look.px(space::s) : edge);
    m_footer->setContentsMargins(edge, 0, edge, hasFooter ? edge : 0);
    if (m_footer->spacing() != look.px(space::s)) m_footer->setSpacing(look.px(space::s));
    // Asked first: it would lay out anew each time, and each time lead back to here.
    if (m_content->spacing() != look.px(space::s)) m_content->setSpacing(look.px(space::s));
    const int margin = look.px(space::s);
    const int room = m_window.height() - StatusBar::heightIn(m_window) - margin;
    const int width = std::min(look.px(m_width), m_window.width() - 4 * margin);
    const int inside = width - 2;
    fit(room - margin - 2, inside);
    const int wanted = heightOf(*m_content, inside) + (hasFooter ? heightOf(*m_footer, inside) : 0);
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
    if (event->type() == QEvent::MouseButtonPress && isVisible() && m_closesOnClicks) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget)) dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
