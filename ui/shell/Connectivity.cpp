#include "ui/shell/Connectivity.h"

#include "core/base/Post.h"
#include "core/library/Library.h"

#include <mutex>

namespace kitapdar::ui {

/// Outlives the window: the maintenance thread may look at the server once more when the window has gone already.
struct Connectivity::Relay {
    std::mutex mutex;
    Connectivity* home;
};

Connectivity::Connectivity(Library& library, QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>()) {
    m_relay->home = this;
    library.onConnectionState([relay = m_relay](ConnectionState state) {
        const std::lock_guard lock(relay->mutex);
        Connectivity* home = relay->home;
        if (!home) return;
        post(home, [home, state] { home->set(state); });
    });
    m_state = library.connectionState(); // what changes from now on is on its way
}

Connectivity::~Connectivity() {
    const std::lock_guard lock(m_relay->mutex);
    m_relay->home = nullptr;
}

void Connectivity::set(ConnectionState state) {
    if (state == m_state) return;
    const bool back = m_state == ConnectionState::Lost && state == ConnectionState::Online;
    m_state = state;
    Q_EMIT changed(state);
    if (back) Q_EMIT returned();
}

} // namespace kitapdar::ui
