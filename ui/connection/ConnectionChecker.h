// Asks an address whether its library can be worked with, beside the window: a server may take seconds to answer.
#pragma once

#include "core/administration/ConnectionCheck.h"

#include <QObject>

#include <functional>

class QThreadPool;

namespace kitapdar::ui {

using CheckAnswer = Result<CheckedLibrary, ConnectionRefusal>;
/// kitapdar::checkConnection(), or what a test puts in its place. Blocks; called on a thread of the pool.
using ConnectionCheck = std::function<CheckAnswer(const Address&)>;

/// Main thread.
class ConnectionChecker : public QObject {
    Q_OBJECT

public:
    ConnectionChecker(ConnectionCheck check, QThreadPool& pool, QObject* parent = nullptr);

    /// The answer to an older question is dropped.
    void ask(const Address& address);
    /// Drops the answer that is on its way.
    void leave();
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(const kitapdar::ui::CheckAnswer& answer);

private:
    ConnectionCheck m_check;
    QThreadPool& m_pool;
    int m_question = 0;
    bool m_asking = false;
};

} // namespace kitapdar::ui
