// A settings file that somebody else wrote, or half of one.
#include "ui/settings/Settings.h"

#include "tests/fuzz/Target.h"
#include "tests/support/TemporaryFolder.h"
#include "ui/connection/Profiles.h"
#include "ui/settings/PasswordStore.h"
#include "wording/Text.h"

#include <fstream>

namespace kitapdar::fuzz {

namespace {

using ui::Setting;

class NoPasswords : public ui::PasswordStore {
public:
    void read(const QString&, QObject*, std::function<void(std::optional<QString>)> got) override { got({}); }
    void keep(const QString&, const QString&, QObject*, std::function<void(bool)> kept) override { kept(false); }
    void forget(const QString&) override {}
};

QStringList allOf(const ui::Settings& settings) {
    QStringList all;
    for (const Setting each : {Setting::Language, Setting::Theme, Setting::Operator, Setting::Desk, Setting::Library})
        all << settings.text(each);
    for (const Setting each : {Setting::Sounds, Setting::DetailPane, Setting::NarrowRail})
        all << QString::number(settings.flag(each));
    all << QString::number(settings.number(Setting::Scale));
    all << QString::fromLatin1(settings.bytes(Setting::Window).toHex()) << settings.layout(QStringLiteral("records"));
    return all;
}

void run(std::string_view bytes) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "kitapdar.ini";
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const QString file = qs(path.string());
    NoPasswords passwords;

    QStringList found;
    std::optional<Address> library;
    {
        ui::Settings settings(file);
        found = allOf(settings);
        library = ui::Profiles(settings, passwords).remembered();
    }
    ui::Settings settings(file);
    expect(allOf(settings) == found, "settings are read the same way each time");
    ui::Profiles profiles(settings, passwords);
    expect(profiles.remembered() == library, "so is the library");
    if (!library) return;
    profiles.remember(*library);
    const auto remembered = profiles.remembered();
    expect(remembered && remembered->text() == library->text(), "a library that is remembered is the same again");
    expect(!remembered || !remembered->isServer() || remembered->server().password.empty(),
           "no password is written into a file");
}

const Registered registered{{"Settings", &run}};

} // namespace

} // namespace kitapdar::fuzz
