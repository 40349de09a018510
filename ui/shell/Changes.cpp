#include "ui/shell/Changes.h"

#include "core/base/Post.h"
#include "core/library/Library.h"

#include <mutex>

namespace kitapdar::ui {

/// Outlives the window: the library may commit its last write when the window has gone already.
struct Changes::Relay {
    std::mutex mutex;
    Changes* home;
};

Changes::Changes(Library& library, QObject* parent) : QObject(parent), m_relay(std::make_shared<Relay>()) {
    m_relay->home = this;
    library.onChanges([relay = m_relay](const ChangedRows& rows) {
        const std::lock_guard lock(relay->mutex);
        Changes* home = relay->home;
        if (!home) return;
        post(home, [home, rows] { Q_EMIT home->committed(rows); });
    });
}

Changes::~Changes() {
    const std::lock_guard lock(m_relay->mutex);
    m_relay->home = nullptr;
}

} // namespace kitapdar::ui
