// Whether the library can be reached, brought from the maintenance thread to the window's.
#pragma once

#include "core/library/ConnectionState.h"

#include <QObject>

#include <memory>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class Connectivity : public QObject {
    Q_OBJECT

public:
    /// Takes the library's one listener of its connection state.
    explicit Connectivity(Library& library, QObject* parent = nullptr);
    ~Connectivity() override;

    ConnectionState state() const { return m_state; }
    bool isOnline() const { return m_state == ConnectionState::Online; }

    /// Main thread. The store tells through it; tests set it by hand.
    void set(ConnectionState state);

Q_SIGNALS:
    void changed(kitapdar::ConnectionState state);
    /// Lost before, online again: what could not be read meanwhile is read now. After changed().
    void returned();

private:
    struct Relay;
    std::shared_ptr<Relay> m_relay;
    ConnectionState m_state = ConnectionState::Online;
};

} // namespace kitapdar::ui
