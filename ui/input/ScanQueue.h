// Scans wait their turn here and none is lost, however slow the store is.
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace kitapdar::ui {

/// First in, first out, one at a time. Main thread only.
class ScanQueue : public QObject {
    Q_OBJECT

public:
    /// Must be called once when a code has been dealt with, at once or later; further calls do nothing.
    using Done = std::function<void()>;
    using Handler = std::function<void(const QString& code, Done done)>;

    explicit ScanQueue(Handler handler, QObject* parent = nullptr);

    void enqueue(const QString& code);

    /// Codes not yet dealt with, the one in work included.
    int depth() const { return static_cast<int>(m_waiting.size()) + (m_working ? 1 : 0); }

    /// While held (a question is open), codes are taken in but not handed on.
    void hold();
    void release();
    bool isHeld() const { return m_held; }

Q_SIGNALS:
    void depthChanged(int depth);

private:
    void pump();

    Handler m_handler;
    std::deque<QString> m_waiting;
    quint64 m_turn = 0; // the code in work: a late second `done` of an older one does not count
    bool m_working = false;
    bool m_held = false;
    bool m_pumping = false;
};

} // namespace kitapdar::ui
