#include "ui/shell/Connectivity.h"

#include <mutex>

namespace kitapdar::ui {

/// Outlives the window: the caretaker may look at the server once more when the window has gone already.
struct Connectivity::Relay {
    std::mutex mutex;
    Connectivity* home;
};

Connectivity::Connectivity(storage::Store& store, QObject* parent)
    : QObject(parent), m_relay(std::make_shared<Relay>()) {
    m_relay->home = this;
    store.onReach([relay = m_relay](storage::Reach reach) {
        const std::lock_guard lock(relay->mutex);
        Connectivity* home = relay->home;
        if (!home) return;
        QMetaObject::invokeMethod(
            home, [home, reach] { home->set(reach); }, Qt::QueuedConnection);
    });
    m_reach = store.reach(); // what changes from now on is on its way
}

Connectivity::~Connectivity() {
    const std::lock_guard lock(m_relay->mutex);
    m_relay->home = nullptr;
}

void Connectivity::set(storage::Reach reach) {
    if (reach == m_reach) return;
    const bool back = m_reach == storage::Reach::Lost && reach == storage::Reach::Online;
    m_reach = reach;
    Q_EMIT changed(reach);
    if (back) Q_EMIT returned();
}

} // namespace kitapdar::ui
