// What Proofreading does by keys.
#include "ui/digitization/LearnedCorrections.h"
#include "ui/digitization/OtherText.h"
#include "ui/digitization/Proofreading.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace kitapdar::ui {

bool Proofreading::key(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_F4 && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        return nextDoubt(modifiers == Qt::ShiftModifier ? -1 : 1), true;
    if (modifiers == Qt::ControlModifier) {
        if (isEnter) return finishPage(), true;
        if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_4) return swapLetters(event.key() - Qt::Key_1), true;
        if (event.key() == Qt::Key_5 && m_other->isOpen()) return m_other->chooseFirst(), true;
        if (event.key() == Qt::Key_6 && m_other->isOpen()) return m_other->chooseSecond(), true;
        if (event.key() == Qt::Key_7) return m_learned->apply(), true;
        if (event.key() == Qt::Key_8) return nextOfSample(), true;
        if (event.key() == Qt::Key_Z) return undo(), true;
    }
    if (modifiers != Qt::NoModifier) return false;
    if (event.key() == Qt::Key_PageDown) return step(1), true;
    if (event.key() == Qt::Key_PageUp) return step(-1), true;
    const QTextCursor cursor = m_editor->textCursor();
    const bool isAtDoubt = cursor.hasSelection() && std::ranges::any_of(m_doubts, [&](const Doubt& doubt) {
                               return isOpen(doubt) && doubt.place.selectionStart() == cursor.selectionStart() &&
                                      doubt.place.selectionEnd() == cursor.selectionEnd();
                           });
    if (isEnter && isAtDoubt) return take(), true;
    return false;
}

bool Proofreading::eventFilter(QObject* watched, QEvent* event) {
    const auto* pressed = static_cast<const QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isOurs =
            pressed->key() == Qt::Key_F4 || (pressed->modifiers() == Qt::ControlModifier &&
                                             ((pressed->key() >= Qt::Key_1 && pressed->key() <= Qt::Key_8) ||
                                              pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter));
        if (!isOurs) return QWidget::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key(*pressed)) return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
