#include "ui/connection/ConnectionChecker.h"

#include "core/jobs/RunOn.h"

namespace kitapdar::ui {

ConnectionChecker::ConnectionChecker(ConnectionCheck check, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_check(std::move(check)), m_pool(pool) {}

void ConnectionChecker::ask(const Address& address) {
    m_asking = true;
    const int question = ++m_question;
    jobs::runOn(m_pool, [check = m_check, address] {
        return check(address);
    }).then(this, [this, question](const CheckAnswer& answer) {
        if (question != m_question) return;
        m_asking = false;
        Q_EMIT answered(answer);
    });
}

void ConnectionChecker::leave() {
    ++m_question;
    m_asking = false;
}

} // namespace kitapdar::ui
