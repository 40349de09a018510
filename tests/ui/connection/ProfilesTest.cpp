#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ui/FakePasswords.h"
#include "ui/connection/Profiles.h"
#include "ui/settings/Settings.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {
namespace {

class ProfilesTest : public testing::Test {
protected:
    static ServerAddress server() {
        ServerAddress server;
        server.host = "library.example.kz";
        server.port = 5433;
        server.database = "kitapdar";
        server.user = "aigul";
        server.password = "сыр 1%";
        server.files = "/srv/files";
        return server;
    }
    std::string settingsText() const { return test::readFile(folder.path() / "settings.ini"); }

    test::TemporaryFolder folder;
    test::FakePasswords passwords;
    QObject context;
};

TEST_F(ProfilesTest, RemembersNothingBeforeTheFirstChoice) {
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    EXPECT_EQ(Profiles(settings, passwords).remembered(), std::nullopt);
}

TEST_F(ProfilesTest, RemembersAServerWithoutItsPassword) {
    {
        Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
        Profiles profiles(settings, passwords);
        profiles.remember(Address(server()));
        profiles.keepPassword(Address(server()), &context, [](bool kept) { EXPECT_TRUE(kept); });
    }
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    const auto remembered = Profiles(settings, passwords).remembered();
    ServerAddress expected = server();
    expected.password.clear();
    EXPECT_EQ(remembered, Address(expected));
    EXPECT_EQ(settingsText().find("1%"), std::string::npos);
    EXPECT_EQ(settingsText().find("сыр"), std::string::npos);
}

TEST_F(ProfilesTest, GivesTheAddressWithThePasswordOfTheKeyring) {
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    Profiles profiles(settings, passwords);
    profiles.keepPassword(Address(server()), &context, [](bool) {});
    std::optional<Address> got;
    profiles.withPassword(withPassword(Address(server()), {}), &context,
                          [&](const Address& address) { got = address; });
    EXPECT_EQ(got, Address(server()));
    profiles.forgetPassword(Address(server()));
    profiles.withPassword(withPassword(Address(server()), {}), &context,
                          [&](const Address& address) { got = address; });
    EXPECT_EQ(got, withPassword(Address(server()), {}));
}

TEST_F(ProfilesTest, GivesAFileAndATypedPasswordAsTheyAre) {
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    Profiles profiles(settings, passwords);
    const Address file(folder.path() / "a.kitapdar");
    std::optional<Address> got;
    profiles.withPassword(file, &context, [&](const Address& address) { got = address; });
    EXPECT_EQ(got, file);
    passwords.kept[QStringLiteral("postgresql://aigul@library.example.kz:5433/kitapdar")] = QStringLiteral("old");
    profiles.withPassword(Address(server()), &context, [&](const Address& address) { got = address; });
    EXPECT_EQ(got, Address(server()));
}

TEST_F(ProfilesTest, SaysThatNothingIsKeptWithoutAKeyring) {
    Settings settings(QString::fromStdString((folder.path() / "settings.ini").string()));
    Profiles profiles(settings, passwords);
    passwords.answers = false;
    bool kept = true;
    profiles.keepPassword(Address(server()), &context, [&](bool answer) { kept = answer; });
    EXPECT_FALSE(kept);
    EXPECT_TRUE(passwords.kept.empty());
}

} // namespace
} // namespace kitapdar::ui
