#include "ui/connection/ConnectionChecker.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace kitapdar::ui {

ConnectionChecker::ConnectionChecker(ConnectionCheck check, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_check(std::move(check)), m_pool(pool) {}

void ConnectionChecker::ask(const Address& address) {
    m_asking = true;
    const int question = ++m_question;
    const auto work = [check = m_check, address] { return std::make_shared<CheckAnswer>(check(address)); };
    QtConcurrent::run(&m_pool, work).then(this, [this, question](const std::shared_ptr<CheckAnswer>& answer) {
        if (question != m_question) return;
        m_asking = false;
        Q_EMIT answered(*answer);
    });
}

void ConnectionChecker::leave() {
    ++m_question;
    m_asking = false;
}

} // namespace kitapdar::ui
