// Scans wait here in their order, and none is lost, however slow or far away the store is.
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>

namespace kitapdar::ui {

/// First in, first out, one at a time. Main thread only.
class ScanQueue : public QObject {
    Q_OBJECT

public:
    /// To be called once when a code has been dealt with, at once or later; a second call does nothing.
    using Done = std::function<void()>;
    using Handler = std::function<void(const QString& code, Done done)>;

    struct Waiting {
        quint64 number = 0; // never the same twice
        QString code;
        std::optional<qint64> givenBefore = {}; // ms: when a scan was given that the program before could not deal with
    };

    explicit ScanQueue(Handler handler, QObject* parent = nullptr);

    void enqueue(const QString& code, std::optional<qint64> givenBefore = std::nullopt);
    /// Nothing is handed on until resume().
    void hold() { m_putBack = true; }

    /// Codes not yet dealt with, the one in work included.
    int depth() const { return static_cast<int>(m_waiting.size()) + (m_working ? 1 : 0); }
    /// Those that were not handed on yet, the next one first.
    const std::deque<Waiting>& waiting() const { return m_waiting; }
    const std::optional<Waiting>& inWork() const { return m_working; }

    /// Whether what waits outlives the program: false while the disk of this computer takes nothing.
    bool isKept() const { return m_kept; }
    void setKept(bool kept) { m_kept = kept; }

    /// Instead of `done`: the code in work could not be dealt with. It is the next one again, and nothing is handed on
    /// until resume().
    void putBack();
    void resume();
    /// Removes codes that were not handed on yet. Returns their number.
    int drop(const std::function<bool(const Waiting&)>& unwanted);

Q_SIGNALS:
    void depthChanged(int depth);
    /// A code was put back, removed or handed on again: other codes wait now, though perhaps as many as before.
    void waitingChanged();

private:
    void pump();

    Handler m_handler;
    std::deque<Waiting> m_waiting;
    std::optional<Waiting> m_working;
    quint64 m_last = 0;   // number of the newest code
    quint64 m_ticket = 0; // the code in work: a late second `done` of an older one does not count
    bool m_kept = true;
    bool m_putBack = false;
    bool m_pumping = false;
};

} // namespace kitapdar::ui
