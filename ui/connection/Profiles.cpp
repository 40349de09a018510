#include "ui/connection/Profiles.h"

#include "ui/settings/PasswordStore.h"
#include "ui/settings/Settings.h"
#include "wording/Text.h"

namespace kitapdar::ui {

std::optional<Address> Profiles::remembered() const {
    const QString text = m_settings.text(Setting::Library);
    if (text.isEmpty()) return std::nullopt;
    auto address = Address::parse(utf8(text));
    if (!address) return std::nullopt;
    return std::move(*address);
}

void Profiles::remember(const Address& address) { m_settings.set(Setting::Library, qs(address.text())); }

void Profiles::keepPassword(const Address& address, QObject* context, std::function<void(bool)> kept) {
    m_passwords.keep(qs(address.shown()), qs(address.server().password), context, std::move(kept));
}

void Profiles::forgetPassword(const Address& address) { m_passwords.forget(qs(address.shown())); }

void Profiles::withPassword(const Address& address, QObject* context, std::function<void(Address)> ready) {
    if (!address.isServer() || !address.server().password.empty()) return ready(address);
    m_passwords.read(qs(address.shown()), context,
                     [address, ready = std::move(ready)](const std::optional<QString>& password) {
                         ready(password ? ui::withPassword(address, *password) : address);
                     });
}

Address withPassword(const Address& address, const QString& password) {
    if (!address.isServer()) return address;
    ServerAddress server = address.server();
    server.password = utf8(password);
    return Address(std::move(server));
}

} // namespace kitapdar::ui
