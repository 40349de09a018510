// A barcode scanner and a pair of hands for tests of windows: key events with scan codes and times, as a real
// keyboard sends them under a given layout. Header only, needs Qt Widgets.
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

#include <stdexcept>

namespace kitapdar::test {

enum class KeyLayout { Us, Russian, Kazakh };

class Wedge {
public:
    explicit Wedge(KeyLayout layout = KeyLayout::Us) : m_layout(layout) {}

    quint64 now = 1'000'000; // ms of the pretended window system

    /// Presses the keys a US scanner presses for `code` (letters, digits and -), `gap` ms apart, then Enter.
    void scan(const QString& code, int gap = 5, bool enter = true) {
        for (const QChar letter : code) press(letter, gap);
        if (enter) pressEnter(gap);
    }

    void press(QChar usLetter, int gap) {
        static const QString plain = QStringLiteral("1234567890-=\t\tqwertyuiop[]\t\tasdfghjkl;'`\t\\zxcvbnm,./");
        static const QString russian = QStringLiteral("1234567890-=\t\tйцукенгшщзхъ\t\tфывапролджэё\t\\ячсмитьбю.");
        static const QString kazakh = QStringLiteral("\"әіңғ,.үұқөһ\t\tйцукенгшщзхъ\t\tфывапролджэ(\t\\ячсмитьбю№");
        const qsizetype place = plain.indexOf(usLetter.toLower());
        if (place < 0) throw std::invalid_argument("the wedge has no such key");
        const bool shift = usLetter.isUpper();
        const QString& typed = m_layout == KeyLayout::Us ? plain : m_layout == KeyLayout::Russian ? russian : kazakh;
        const QString text(shift ? typed[place].toUpper() : typed[place]);
        send(text[0].toUpper().unicode(), static_cast<quint32>(place) + 10, text,
             shift ? Qt::ShiftModifier : Qt::NoModifier, gap);
    }

    void pressEnter(int gap = 5) { send(Qt::Key_Return, 36, QStringLiteral("\r"), Qt::NoModifier, gap); }
    void pressTab(int gap = 5) { send(Qt::Key_Tab, 23, QStringLiteral("\t"), Qt::NoModifier, gap); }

    /// Any key: to the widget in focus, as the window system would.
    void send(int key, quint32 scanCode, const QString& text, Qt::KeyboardModifiers modifiers, int gap) {
        now += static_cast<quint64>(gap);
        QWidget* target = QApplication::focusWidget();
        if (!target) target = QApplication::activeWindow();
        if (!target) throw std::logic_error("no widget has the focus");
        QKeyEvent override(QEvent::ShortcutOverride, key, modifiers, scanCode, 0, 0, text);
        override.setTimestamp(now);
        override.ignore();
        QApplication::sendEvent(target, &override);
        QKeyEvent down(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
        down.setTimestamp(now);
        QApplication::sendEvent(target, &down);
        if (!QApplication::focusWidget()) return;
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, scanCode, 0, 0, text);
        up.setTimestamp(now);
        QApplication::sendEvent(QApplication::focusWidget(), &up);
    }

private:
    KeyLayout m_layout;
};

} // namespace kitapdar::test
