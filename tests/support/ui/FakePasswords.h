// A keyring for tests: answers at once, and remembers what was asked of it. Header only, needs Qt Core.
#pragma once

#include "ui/settings/PasswordStore.h"

#include <map>

namespace kitapdar::test {

class FakePasswords : public ui::PasswordStore {
public:
    bool answers = true; // false: there is no keyring
    std::map<QString, QString> kept;

    void read(const QString& name, QObject*, std::function<void(std::optional<QString>)> got) override {
        const auto found = kept.find(name);
        got(answers && found != kept.end() ? std::optional(found->second) : std::nullopt);
    }
    void keep(const QString& name, const QString& password, QObject*, std::function<void(bool)> done) override {
        if (answers) kept[name] = password;
        done(answers);
    }
    void forget(const QString& name) override { kept.erase(name); }
};

} // namespace kitapdar::test
