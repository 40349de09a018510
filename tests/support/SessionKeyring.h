// A keyring of the tests' own: a session bus and a Secret Service on it, of nobody's desktop.
#pragma once

#include "tests/support/TemporaryFolder.h"

#include <string>

class QProcess;

namespace kitapdar::test {

class SessionKeyring {
public:
    /// Whether this computer has the programs: dbus-daemon, dbus-send and gnome-keyring-daemon.
    static bool isPossible();

    SessionKeyring();
    ~SessionKeyring();
    SessionKeyring(const SessionKeyring&) = delete;
    SessionKeyring& operator=(const SessionKeyring&) = delete;

    /// For DBUS_SESSION_BUS_ADDRESS; "" when it could not be started.
    const std::string& address() const { return m_address; }
    /// The keyring is gone, the bus stays.
    void end();
    /// It is there again, unlocked, with what it had before.
    void begin();
    /// It is there again and locked.
    void beginLocked();

private:
    void begin(const char* password);

    TemporaryFolder m_folder;
    std::string m_address;
    QProcess* m_bus;
    QProcess* m_daemon;
};

/// While it lives, commands that a test runs (tests/ctl) find this bus; "": none.
class OnBus {
public:
    static constexpr const char* variable = "KITAPDAR_TEST_BUS";

    explicit OnBus(const std::string& address);
    ~OnBus();
    OnBus(const OnBus&) = delete;
    OnBus& operator=(const OnBus&) = delete;

private:
    std::string m_before;
};

} // namespace kitapdar::test
