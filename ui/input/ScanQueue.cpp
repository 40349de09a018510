#include "ui/input/ScanQueue.h"

#include <QPointer>

#include <utility>

namespace kitapdar::ui {

ScanQueue::ScanQueue(Handler handler, QObject* parent) : QObject(parent), m_handler(std::move(handler)) {}

void ScanQueue::enqueue(const QString& code, std::optional<qint64> givenBefore) {
    m_waiting.push_back({++m_last, code, givenBefore});
    Q_EMIT depthChanged(depth());
    pump();
}

void ScanQueue::putBack() {
    if (!m_working) return;
    m_waiting.push_front(*std::exchange(m_working, std::nullopt));
    m_putBack = true;
    Q_EMIT waitingChanged();
}

void ScanQueue::resume() {
    if (!std::exchange(m_putBack, false)) return;
    pump();
    Q_EMIT waitingChanged();
}

int ScanQueue::drop(const std::function<bool(const Waiting&)>& unwanted) {
    const auto dropped = std::erase_if(m_waiting, unwanted);
    if (dropped == 0) return 0;
    Q_EMIT depthChanged(depth());
    Q_EMIT waitingChanged();
    return static_cast<int>(dropped);
}

void ScanQueue::pump() {
    // A handler that is done at once returns here, so ten thousand of them do not nest.
    if (m_pumping) return;
    m_pumping = true;
    while (!m_working && !m_putBack && !m_waiting.empty()) {
        m_working = std::move(m_waiting.front());
        m_waiting.pop_front();
        const QString code = m_working->code;
        const quint64 ticket = ++m_ticket;
        m_handler(code, [self = QPointer(this), ticket] {
            if (!self || !self->m_working || self->m_ticket != ticket) return;
            self->m_working.reset();
            Q_EMIT self->depthChanged(self->depth());
            self->pump();
        });
    }
    m_pumping = false;
}

} // namespace kitapdar::ui
