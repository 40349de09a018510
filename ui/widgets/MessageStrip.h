// Words from the program that stop nobody: the strip of the start window, and the line at the bottom of the main
// window. Nothing here is modal.
#pragma once

#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace kitapdar::ui {

class Label;

/// What is said, and at most one thing to do about it; worded again in another language.
struct Message {
    Words words; // none: nothing is said
    Tone tone = Tone::Info;
    Words action = {};              // "Undo"; none: no button
    std::function<void()> run = {}; // what the button does; the message goes away first

    bool isEmpty() const { return !words; }
    QString text() const { return words ? words() : QString(); }
    QString actionText() const { return action ? action() : QString(); }
};

/// One line in a window. Its place is kept when it has nothing to say, so nothing jumps.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void say(Message message);
    void clear();
    bool isEmpty() const { return m_message.isEmpty(); }
    const Message& message() const { return m_message; }

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void word();

    Message m_message;
    Label* m_words;
    QPushButton* m_action;
    QToolButton* m_close;
};

/// What the window says, in its bottom line: it covers nothing and takes nothing from the page. What needs a look stays
/// until it is closed, replaced or the page changes; what is done goes after ten seconds, waits while the mouse is on
/// it, and then shows again what needed a look before.
class MessageLine : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownFor = 10'000; // ms

    explicit MessageLine(QWidget* parent = nullptr);

    /// What needs a look. Mere information that offers nothing goes as what is done does.
    void tell(Message message);
    void done(Message message);
    /// Waits until nothing else is to be said, and stays then as what needs a look.
    void remind(Message message);
    /// Takes away what needed a look.
    void clear();
    /// Another page is in front: all goes but what was said in this very turn of the main loop, as the step that led
    /// here says it.
    void leavePage();
    bool isEmpty() const { return message().isEmpty(); }
    /// The least width in which the message and its button stand whole.
    int wholeWidth() const;
    /// What is shown goes by itself.
    bool isPassing() const { return !m_passing.isEmpty() && m_timer.isActive(); }
    /// The one that is shown.
    const Message& message() const {
        if (!m_passing.isEmpty()) return m_passing;
        return m_lasting.isEmpty() ? m_reminder : m_lasting;
    }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void dismiss();
    void showNewest();

    Message m_lasting;
    Message m_passing;
    Message m_reminder;
    Label* m_words;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer m_timer;
    bool m_fresh = false; // said in this turn of the main loop
};

} // namespace kitapdar::ui
