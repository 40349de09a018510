#include "ui/input/EarlyKeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <chrono>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr std::chrono::milliseconds longestWait(500);
constexpr quint64 longestGap = 100; // ms from the last key of a code to its Enter, as of ScanSettings

bool isField(const QWidget& widget) {
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget);
}

} // namespace

EarlyKeys::EarlyKeys(QObject* parent) : QObject(parent) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, &EarlyKeys::give);
    connect(qApp, &QApplication::focusChanged, this, &EarlyKeys::giveSoon);
}

void EarlyKeys::keep() {
    m_keeping = true;
    m_window.clear();
    qApp->installEventFilter(this);
}

/// Filters that were installed meanwhile see a key first: this one goes before them once more.
void EarlyKeys::giveTo(QWidget& window) {
    if (!m_keeping) return;
    m_window = &window;
    m_patience.start();
    qApp->installEventFilter(this);
    giveSoon();
}

void EarlyKeys::drop() {
    m_keeping = false;
    m_patience.stop();
    m_window.clear();
    m_keys.clear();
    qApp->removeEventFilter(this);
}

QWidget* EarlyKeys::taker() const {
    if (!m_window) return nullptr;
    QWidget* focus = QApplication::focusWidget();
    if (focus && focus->window() == m_window && focus != m_window) return focus;
    const bool isWaitedFor = m_window->isActiveWindow() || !m_patience.isActive();
    return isWaitedFor && m_window->isVisible() ? m_window.data() : nullptr;
}

void EarlyKeys::giveSoon() {
    if (m_keeping && taker()) QMetaObject::invokeMethod(this, &EarlyKeys::give, Qt::QueuedConnection);
}

void EarlyKeys::give() {
    if (!m_keeping || !taker()) return;
    const QPointer<QWidget> window = m_window;
    const auto keys = std::exchange(m_keys, {});
    drop();
    for (const auto& key : keys) {
        QWidget* focus = QApplication::focusWidget(); // a key may move the keyboard
        if (!focus) focus = window;
        if (focus) QApplication::sendEvent(focus, key.get());
    }
}

bool EarlyKeys::isKept(const QKeyEvent& key, const QWidget& receiver) const {
    if (isField(receiver) && receiver.window() != m_window) return false; // a hand types into another window
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        return !m_keys.empty() && key.timestamp() <= m_keys.back()->timestamp() + longestGap;
    return !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace();
}

bool EarlyKeys::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!m_keeping || (!asks && event->type() != QEvent::KeyPress)) return false;
    const auto* receiver = qobject_cast<QWidget*>(watched);
    if (!receiver) return false;
    // What has the keyboard already is typed into at once, behind what came before.
    if (taker()) {
        give();
        return false;
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!isKept(key, *receiver)) return false;
    if (!asks) m_keys.emplace_back(key.clone());
    event->accept();
    return true;
}

} // namespace kitapdar::ui
