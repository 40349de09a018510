// Words from the program that stop nobody. A strip stays in its place in a page (what needs attention); a toast
// floats at the bottom of the window for ten seconds (what is done and can be undone). Nothing here is modal.
#pragma once

#include "ui/theme/Icons.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;
class QToolButton;

namespace kitapdar::ui {

class Label;

/// What is said, and at most one thing to do about it.
struct Message {
    QString text;
    Tone tone = Tone::Info;
    QString action;            // "Undo"; empty: no button
    std::function<void()> run; // what the button does; the message goes away first
};

/// One line in a page. Its place is kept when it has nothing to say, so nothing jumps.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void say(Message message);
    void clear();
    bool isEmpty() const { return m_message.text.isEmpty(); }
    const Message& message() const { return m_message; }

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Message m_message;
    Label* m_words;
    QPushButton* m_action;
    QToolButton* m_close;
};

/// One toast at a time, at the bottom of `host`; the newest replaces the older. Waits while the mouse is on it.
class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownFor = 10'000; // ms

    explicit Toast(QWidget& host);

    void say(Message message);
    void dismiss();
    const Message& message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget& m_host;
    Message m_message;
    Label* m_words;
    QPushButton* m_action;
    QTimer m_timer;
};

} // namespace kitapdar::ui
