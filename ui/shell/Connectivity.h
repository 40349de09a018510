// Whether the library can be reached, brought from the maintenance thread to the window's.
#pragma once

#include "core/library/Library.h"

#include <QObject>

#include <memory>

namespace kitapdar::ui {

class Connectivity : public QObject {
    Q_OBJECT

public:
    /// Takes the store's one listener of its connection state.
    explicit Connectivity(storage::Store& store, QObject* parent = nullptr);
    ~Connectivity() override;

    storage::ConnectionState state() const { return m_state; }
    bool isOnline() const { return m_state == storage::ConnectionState::Online; }

    /// Main thread. The store tells through it; tests set it by hand.
    void set(storage::ConnectionState state);

Q_SIGNALS:
    void changed(kitapdar::storage::ConnectionState state);
    /// Lost before, online again: what could not be read meanwhile is read now. After changed().
    void returned();

private:
    struct Relay;
    std::shared_ptr<Relay> m_relay;
    storage::ConnectionState m_state = storage::ConnectionState::Online;
};

} // namespace kitapdar::ui
