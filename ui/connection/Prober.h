// Asks an address whether its library can be worked with, beside the window: a server may take seconds to answer.
#pragma once

#include "core/library/Probe.h"

#include <QObject>

#include <functional>

class QThreadPool;

namespace kitapdar::ui {

using ProbeAnswer = Result<Probed, ProbeRefusal>;
/// kitapdar::probe, or what a test puts in its place. Blocks; called on a thread of the pool.
using Probing = std::function<ProbeAnswer(const Address&)>;

/// Main thread.
class Prober : public QObject {
    Q_OBJECT

public:
    Prober(Probing probing, QThreadPool& pool, QObject* parent = nullptr);

    /// The answer to an older question is dropped.
    void ask(const Address& address);
    /// Nobody wants the answer any more.
    void leave();
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void answered(const kitapdar::ui::ProbeAnswer& answer);

private:
    Probing m_probing;
    QThreadPool& m_pool;
    int m_question = 0;
    bool m_asking = false;
};

} // namespace kitapdar::ui
