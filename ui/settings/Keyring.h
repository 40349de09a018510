// The keyring of the desktop (Secret Service, KWallet). Without one nothing is kept.
#pragma once

#include "ui/settings/PasswordStore.h"

namespace kitapdar::ui {

class Keyring : public PasswordStore {
public:
    void read(const QString& name, QObject* context, std::function<void(std::optional<QString>)> got) override;
    void keep(const QString& name, const QString& password, QObject* context, std::function<void(bool)> kept) override;
    void forget(const QString& name) override;
};

} // namespace kitapdar::ui
