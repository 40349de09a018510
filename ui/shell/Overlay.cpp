#include "ui/shell/Overlay.h"

#include "ui/shell/StatusBar.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

namespace {

bool isInStatusBar(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const StatusBar*>(widget)) return true;
    }
    return false;
}

} // namespace

Overlay::Overlay(QWidget& window, int width)
    : QWidget(&window),
      m_window(window),
      m_scroll(new QScrollArea(this)),
      m_close(new QToolButton(this)),
      m_footer(new QVBoxLayout),
      m_width(width) {
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
    m_close->setObjectName(QStringLiteral("close-sheet"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus); // Escape is its key
    m_close->setIcon(iconOf(Icon::Close, Tone::Secondary));
    connect(m_close, &QToolButton::clicked, this, [this] {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        keyPressEvent(&escape);
    });
    keepWorded(m_close, [this] {
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(tr("Close"));
    });
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
    if (!m_closesOnClicks || now == &m_window || !isBelow(now)) return;
    m_before.clear();
    dismiss();
}

/// The window itself, too: it has the keys when no widget has.
bool Overlay::isBelow(const QWidget* widget) const {
    if (!widget || widget->window() != &m_window) return false;
    if (widget == &m_window) return true;
    if (widget == this) return false;
    while (widget->parentWidget() != &m_window) widget = widget->parentWidget();
    const QObjectList& stack = m_window.children(); // the lowest first
    for (const QObject* each : stack) {
        if (each == this) return false;
        if (each == widget) return true;
    }
    return false;
}

Overlay* Overlay::topmost(QWidget& window) {
    const QObjectList& stack = window.children();
    for (auto at = stack.rbegin(); at != stack.rend(); ++at) {
        auto* sheet = qobject_cast<Overlay*>(*at);
        if (sheet && sheet->isVisible()) return sheet;
    }
    return nullptr;
}

/// Escape on a page under the sheet is for the sheet, which lies over it.
bool Overlay::leaveFromBelow(const QObject* watched, QEvent* event) {
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || !isVisible()) return false;
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || topmost(m_window) != this) return false;
    // The window gets what nothing has taken, also from what lies over the sheet.
    const QWidget* keyboard = QApplication::focusWidget();
    if (!isBelow(qobject_cast<const QWidget*>(watched)) || (keyboard && !isBelow(keyboard))) return false;
    if (isOverride)
        event->accept();
    else
        keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

/// Ctrl+Enter in a sheet is Enter in it, and no yes to what is asked under it.
bool Overlay::isItsConfirmation(const QObject* watched, const QEvent& event) const {
    if (event.type() != QEvent::ShortcutOverride || !isVisible()) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return isEnter && key.modifiers().testFlag(Qt::ControlModifier) && widget &&
           (widget == this || isAncestorOf(widget));
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
    placeClose();
}

/// In the corner, on the margin of the content.
void Overlay::placeClose() {
    const int edge = lookOf(this).px(space::l);
    m_close->setIconSize(QSize(edge - 4, edge - 4));
    m_close->setGeometry(width() - edge - 1, 1, edge, edge);
    m_close->raise();
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
    if (leaveFromBelow(watched, event)) return true;
    if (isItsConfirmation(watched, *event)) {
        event->accept();
        return true;
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    // What it holds has grown or shrunk.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible()) place();
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && isVisible()) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const bool isBeside = widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget);
        if (isBeside && m_closesOnClicks && event->type() == QEvent::MouseButtonPress) dismiss();
        // What stays open is dealt with first: the page behind would act, and Enter would be its. The bottom line tells
        // of the sheet itself.
        if (isBeside && !m_closesOnClicks && isBelow(widget) && !isInStatusBar(widget)) {
            // Qt has given the keyboard to what was clicked before it asks anybody.
            if (QWidget* last = focusWidget(); last && !last->hasFocus()) last->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
