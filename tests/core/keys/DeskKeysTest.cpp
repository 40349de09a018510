// Where the secret key of a desk lies: in the keyring of the operating system or in a file, and never in neither.
#include "core/keys/DeskKeyFile.h"
#include "core/keys/DeskKeys.h"
#include "tests/support/SessionKeyring.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

namespace kitapdar::keys {

namespace {

/// A keyring in memory, which can be locked, silent, or fail just once.
class MemoryKeyring : public KeyStore {
public:
    Result<std::optional<DeskKey>> read(const std::string& publicKey, Prompt prompt) override {
        CHECK(answer(prompt));
        const auto found = kept.find(publicKey);
        if (found == kept.end()) return std::optional<DeskKey>();
        return DeskKey::of(found->second);
    }
    Result<void> keep(const DeskKey& key, Prompt prompt) override {
        CHECK(answer(prompt));
        kept[key.publicKey()] = std::string(key.secret().view());
        return {};
    }
    Result<void> erase(const std::string& publicKey) override {
        CHECK(answer(Prompt::Never));
        kept.erase(publicKey);
        return {};
    }

    std::map<std::string, std::string> kept;
    bool isSilent = false;
    bool isLocked = false;
    bool opensWhenAsked = false;
    int failsAfter = -1; // so many questions; -1: never
    int prompts = 0;

private:
    Result<void> answer(Prompt prompt) {
        if (isSilent || failsAfter == 0) return fail(Fault{Fault::Kind::Offline, "no answer", {}});
        if (failsAfter > 0) --failsAfter;
        if (isLocked && prompt == Prompt::Allowed) {
            ++prompts;
            isLocked = !opensWhenAsked;
        }
        if (isLocked) return fail(Fault{Fault::Kind::Denied, "locked", {}});
        return {};
    }
};

class DeskKeysTest : public testing::Test {
protected:
    std::string publicKeyIn(const Result<FoundDeskKey>& found) const {
        EXPECT_TRUE(found);
        return found && found->key ? found->key->publicKey() : std::string();
    }
    std::string filesOfTheDesk() const {
        std::ostringstream all;
        for (const auto& each : std::filesystem::directory_iterator(folder.path()))
            all << std::ifstream(each.path(), std::ios::binary).rdbuf();
        return all.str();
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "desk-key";
    std::shared_ptr<MemoryKeyring> keyring = std::make_shared<MemoryKeyring>();
    DeskKeys desk{file, keyring};
};

} // namespace

TEST_F(DeskKeysTest, AKeyInAFileGoesIntoTheKeyringAtTheFirstStartAndIsInTheFileNoLonger) {
    const auto made = makeDeskKey(file);
    ASSERT_TRUE(made);
    const auto found = desk.findAtStart();
    EXPECT_EQ(publicKeyIn(found), made->publicKey());
    EXPECT_EQ(found->place.store, KeyStoreKind::Keyring);
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_EQ(keyring->kept.size(), 1U);
    EXPECT_EQ(publicKeyIn(desk.find(Prompt::Never)), made->publicKey());
    EXPECT_EQ(publicKeyIn(desk.findAtStart()), made->publicKey());
}

TEST_F(DeskKeysTest, WithoutAKeyringOrWithALockedOneTheKeyStaysInItsFileAndNobodyIsAsked) {
    EXPECT_EQ(DeskKeys(file).findAtStart()->place.store, KeyStoreKind::File);
    const std::string key = publicKeyIn(DeskKeys(file).find(Prompt::Never));
    EXPECT_FALSE(key.empty());
    keyring->isLocked = keyring->opensWhenAsked = true;
    EXPECT_EQ(desk.findAtStart()->place.store, KeyStoreKind::File);
    EXPECT_EQ(keyring->prompts, 0);
    keyring->isLocked = false;
    keyring->isSilent = true;
    EXPECT_EQ(desk.findAtStart()->place.store, KeyStoreKind::File);
    EXPECT_EQ(publicKeyIn(desk.findAtStart()), key);
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms(0600));
}

// S24: whoever comes to a desk whose keyring does not open lends on; what is sealed says why it is locked.
TEST_F(DeskKeysTest, BesideAKeyringThatIsLockedOrSilentNobodyMakesAnotherKey) {
    const std::string key = publicKeyIn(desk.findAtStart());
    ASSERT_FALSE(key.empty());
    keyring->isLocked = true;
    const auto locked = desk.findOrMake(Prompt::Never);
    EXPECT_EQ(publicKeyIn(locked), "");
    EXPECT_TRUE(std::holds_alternative<KeyringLocked>(*locked->place.silence));
    EXPECT_EQ(keyring->prompts, 0);
    EXPECT_TRUE(std::holds_alternative<KeyringLocked>(desk.moveTo(KeyStoreKind::File).error()));
    keyring->isLocked = false;
    keyring->isSilent = true;
    EXPECT_TRUE(std::holds_alternative<KeyringUnreachable>(*desk.findAtStart()->place.silence));
    EXPECT_TRUE(std::holds_alternative<KeyringUnreachable>(*DeskKeys(file).findAtStart()->place.silence));
    EXPECT_FALSE(std::filesystem::exists(file));
    keyring->isSilent = false;
    keyring->isLocked = keyring->opensWhenAsked = true;
    EXPECT_EQ(publicKeyIn(desk.findAtStart()), key) << "its owner was asked and opened it";
}

TEST_F(DeskKeysTest, WhatTheKeyringHasLostIsReplacedOnlyWhenAKeyIsAskedFor) {
    const std::string key = publicKeyIn(desk.findAtStart());
    keyring->kept.clear();
    EXPECT_TRUE(std::holds_alternative<DeskKeyLost>(*desk.findAtStart()->place.silence));
    const std::string other = publicKeyIn(desk.findOrMake(Prompt::Never));
    EXPECT_FALSE(other.empty());
    EXPECT_NE(other, key);
    EXPECT_EQ(publicKeyIn(desk.findAtStart()), other);
}

TEST_F(DeskKeysTest, BroughtBackIntoAFileItStaysThere) {
    EXPECT_TRUE(std::holds_alternative<NoDeskKey>(desk.moveTo(KeyStoreKind::File).error()));
    const std::string key = publicKeyIn(desk.findAtStart());
    ASSERT_TRUE(desk.moveTo(KeyStoreKind::File));
    EXPECT_TRUE(keyring->kept.empty());
    const auto found = desk.findAtStart();
    EXPECT_EQ(publicKeyIn(found), key);
    EXPECT_EQ(found->place.store, KeyStoreKind::File);
    EXPECT_TRUE(found->place.isChosen);
    ASSERT_TRUE(desk.moveTo(KeyStoreKind::Keyring));
    EXPECT_EQ(publicKeyIn(desk.find(Prompt::Never)), key);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(DeskKeysTest, ANoteThatIsNoneMakesNoKey) {
    std::ofstream(folder.path() / "desk-key.store") << "elsewhere";
    EXPECT_EQ(desk.findAtStart().error().kind, Fault::Kind::Corrupt);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(DeskKeysTest, RandomMovesStartsAndFailuresNeverLoseTheKey) {
    std::mt19937 random(20);
    const std::string key = publicKeyIn(desk.findAtStart());
    for (int round = 0; round < 2000; ++round) {
        keyring->failsAfter = random() % 3 == 0 ? static_cast<int>(random() % 4) : -1;
        keyring->isLocked = random() % 4 == 0;
        keyring->opensWhenAsked = random() % 2 == 0;
        switch (random() % 4) {
        case 0:
            (void)desk.moveTo(KeyStoreKind::File);
            break;
        case 1:
            (void)desk.moveTo(KeyStoreKind::Keyring);
            break;
        case 2:
            (void)desk.findAtStart();
            break;
        default:
            (void)desk.findOrMake(Prompt::Never);
        }
        keyring->failsAfter = -1;
        keyring->isLocked = false;
        const auto found = desk.find(Prompt::Never);
        ASSERT_EQ(publicKeyIn(found), key) << round;
        if (found->place.store == KeyStoreKind::Keyring) {
            ASSERT_FALSE(std::filesystem::exists(file)) << round;
        }
    }
}

/// With a Secret Service of the tests' own.
class KeyringTest : public DeskKeysTest {
protected:
    void SetUp() override {
        if (!test::SessionKeyring::isPossible()) GTEST_SKIP() << "dbus-daemon or gnome-keyring-daemon is not there";
        session = std::make_unique<test::SessionKeyring>();
        setenv("DBUS_SESSION_BUS_ADDRESS", session->address().c_str(), 1);
        real = keyStoreInKeyring();
        if (!real) GTEST_SKIP() << "built without libsecret";
    }

    std::unique_ptr<test::SessionKeyring> session;
    std::shared_ptr<KeyStore> real;
};

TEST_F(KeyringTest, KeepsAKeyGivesItAndForgetsIt) {
    const DeskKey key = DeskKey::make();
    const DeskKey other = DeskKey::make();
    EXPECT_FALSE(real->read(key.publicKey(), Prompt::Never).value());
    ASSERT_TRUE(real->keep(key, Prompt::Never));
    ASSERT_TRUE(real->keep(other, Prompt::Never));
    EXPECT_EQ(real->read(key.publicKey(), Prompt::Never).value()->secret().view(), key.secret().view());
    ASSERT_TRUE(real->erase(key.publicKey()));
    EXPECT_TRUE(real->erase(key.publicKey()));
    EXPECT_FALSE(real->read(key.publicKey(), Prompt::Never).value());
    EXPECT_EQ(real->read(other.publicKey(), Prompt::Never).value()->secret().view(), other.secret().view());

    // The way of a desk: into it at the first start, and no file of the desk holds the secret.
    const auto made = makeDeskKey(file);
    const DeskKeys atDesk(file, real);
    EXPECT_EQ(atDesk.findAtStart()->place.store, KeyStoreKind::Keyring);
    EXPECT_EQ(filesOfTheDesk().find(std::string(made->secret().view())), std::string::npos);
    EXPECT_EQ(publicKeyIn(atDesk.find(Prompt::Never)), made->publicKey());

    // Its keyring locked, and gone: nothing waits for ever, no other key is made.
    session->end();
    session->beginLocked();
    const auto locked = atDesk.findOrMake(Prompt::Never);
    ASSERT_TRUE(locked);
    EXPECT_FALSE(locked->key);
    const auto why = [](const Result<FoundDeskKey>& found) {
        if (!found || !found->place.silence) return std::string("none");
        return std::visit([](const auto& each) { return std::string(each.code); }, *found->place.silence);
    };
    EXPECT_EQ(why(locked), "keyring_locked");
    session->end();
    session->begin();
    EXPECT_EQ(publicKeyIn(atDesk.find(Prompt::Never)), made->publicKey()) << why(atDesk.find(Prompt::Never));
    ASSERT_TRUE(atDesk.moveTo(KeyStoreKind::File));
    EXPECT_EQ(publicKeyIn(DeskKeys(file).find(Prompt::Never)), made->publicKey());
}

TEST(KeyringWithoutABusTest, IsNone) {
    setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 1);
    EXPECT_FALSE(keyStoreInKeyring());
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    unsetenv("XDG_RUNTIME_DIR");
    EXPECT_FALSE(keyStoreInKeyring());
}

} // namespace kitapdar::keys
