// The library this desk works in, remembered: its address in the settings, its password in the keyring.
#pragma once

#include "core/library/Address.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kitapdar::ui {

class PasswordStore;
class Settings;

/// Main thread.
class Profiles {
public:
    Profiles(Settings& settings, PasswordStore& passwords) : m_settings(settings), m_passwords(passwords) {}

    /// Without its password. nullopt: none was ever chosen, or what is remembered is no address any more.
    std::optional<Address> remembered() const;
    /// The address without its password.
    void remember(const Address& address);

    /// Puts the password where only the keyring reads it; `kept(false)` when there is no keyring.
    void keepPassword(const Address& address, QObject* context, std::function<void(bool)> kept);
    void forgetPassword(const Address& address);
    /// The address with the password that the keyring keeps for it. It comes back unchanged when it has a password
    /// already, needs none, or none is known.
    void withPassword(const Address& address, QObject* context, std::function<void(Address)> ready);

private:
    Settings& m_settings;
    PasswordStore& m_passwords;
};

/// With another password; a file is given back as it is.
Address withPassword(const Address& address, const QString& password);

} // namespace kitapdar::ui
