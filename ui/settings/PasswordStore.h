// Where passwords are kept between two starts. They are never written into a file of ours.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace kitapdar::ui {

/// Main thread; nothing here waits. The answer comes later, once, unless `context` has been destroyed by then.
class PasswordStore {
public:
    virtual ~PasswordStore() = default;

    /// The password kept under this name; nullopt when there is none or the store does not answer.
    virtual void read(const QString& name, QObject* context, std::function<void(std::optional<QString>)> got) = 0;
    /// False: it could not be kept.
    virtual void keep(const QString& name, const QString& password, QObject* context,
                      std::function<void(bool)> kept) = 0;
    virtual void forget(const QString& name) = 0;
};

} // namespace kitapdar::ui
