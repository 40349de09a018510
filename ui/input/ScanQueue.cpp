#include "ui/input/ScanQueue.h"

#include <QPointer>

namespace kitapdar::ui {

ScanQueue::ScanQueue(Handler handler, QObject* parent) : QObject(parent), m_handler(std::move(handler)) {}

void ScanQueue::enqueue(const QString& code) {
    m_waiting.push_back(code);
    Q_EMIT depthChanged(depth());
    pump();
}

void ScanQueue::hold() { m_held = true; }

void ScanQueue::release() {
    m_held = false;
    pump();
}

void ScanQueue::pump() {
    // A handler that is done at once returns here, so ten thousand of them do not nest.
    if (m_pumping) return;
    m_pumping = true;
    while (!m_working && !m_held && !m_waiting.empty()) {
        const QString code = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_working = true;
        const quint64 turn = ++m_turn;
        m_handler(code, [self = QPointer(this), turn] {
            if (!self || !self->m_working || self->m_turn != turn) return;
            self->m_working = false;
            Q_EMIT self->depthChanged(self->depth());
            self->pump();
        });
    }
    m_pumping = false;
}

} // namespace kitapdar::ui
