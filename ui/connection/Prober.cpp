#include "ui/connection/Prober.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace kitapdar::ui {

Prober::Prober(Probing probing, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_probing(std::move(probing)), m_pool(pool) {}

void Prober::ask(const Address& address) {
    m_asking = true;
    const int question = ++m_question;
    const auto work = [probing = m_probing, address] { return std::make_shared<ProbeAnswer>(probing(address)); };
    QtConcurrent::run(&m_pool, work).then(this, [this, question](const std::shared_ptr<ProbeAnswer>& answer) {
        if (question != m_question) return;
        m_asking = false;
        Q_EMIT answered(*answer);
    });
}

void Prober::leave() {
    ++m_question;
    m_asking = false;
}

} // namespace kitapdar::ui
