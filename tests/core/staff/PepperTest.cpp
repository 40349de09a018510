// Passwords and PINs in a library that has a key: a dump of its tables lets nobody try any.
#include "core/keys/OpenKey.h"
#include "core/readers/SealingService.h"
#include "core/staff/PasswordHash.h"
#include "core/staff/SecretSeal.h"
#include "tests/support/StaffedLibrary.h"

namespace kitapdar::staff {
namespace {

const std::string pin = "739264";

class PepperTest : public ::testing::Test {
protected:
    PepperTest() { staffed.addFirst("AS-17", "Айгүл Сәтбаева"); }

    void makeKey() {
        staffed.library->key().useDesk(keys::DeskKey::make());
        ASSERT_TRUE(staffed.library->writeNow(&readers::SealingService::make, staffed.library->key().deskPublicKey(),
                                              std::string("1")));
    }
    template <class Answer>
    static std::string codeOf(const Answer& answer) {
        return answer ? "" : std::string(code(answer.error()));
    }
    std::string signIn(Authenticator& at, const std::string& password) {
        return codeOf(at.signIn(staffed.desk, "AS-17", password).result());
    }
    std::string signIn() { return signIn(*staffed.authenticator, staffed.passwordOf("AS-17")); }
    void setPin() {
        ASSERT_TRUE(staffed.authenticator->setPin(staffed.desk, "AS-17", staffed.passwordOf("AS-17"), pin).result());
    }
    /// As a thief of the dump has it.
    std::string stored(const std::string& column) {
        std::string bytes;
        EXPECT_TRUE(staffed.library->store().readNow([&](storage::Snapshot& snapshot) {
            return snapshot.each("select " + column + " from staff_secret", {}, [&](const storage::Row& row) {
                bytes = std::string(row.bytes(0));
                return true;
            });
        }));
        return bytes;
    }

    test::StaffedLibrary staffed;
    PasswordHash hash{test::weakest};
};

// S7: a dump without the key lets nobody try PINs.
TEST_F(PepperTest, ADumpAloneLetsNobodyTryPins) {
    setPin();
    const auto found = [&](const std::string& dumped) { // a thief who tries all PINs needs but one to be compared
        const auto match = hash.compare(dumped, pin);
        return match && *match != Match::Different;
    };
    ASSERT_TRUE(found(stored("pin"))) << "the test must be able to fail";
    makeKey();
    setPin();
    EXPECT_TRUE(SecretSeal::isSealed(stored("pin")));
    EXPECT_TRUE(SecretSeal::isSealed(stored("password")));
    EXPECT_EQ(stored("pin").find("argon2"), std::string::npos);
    EXPECT_FALSE(found(stored("pin")));
    EXPECT_EQ(codeOf(staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result()), "");
    EXPECT_EQ(codeOf(staffed.authenticator->switchTo(staffed.desk, "AS-17", pin).result()), "");
    EXPECT_EQ(signIn(*staffed.authenticator, "басқа терезе ашық"), "wrong_credentials");
}

TEST_F(PepperTest, WhatIsFromBeforeTheKeyIsSealedAtTheNextSignIn) {
    ASSERT_FALSE(SecretSeal::isSealed(stored("password")));
    makeKey();
    ASSERT_FALSE(SecretSeal::isSealed(stored("password")));
    EXPECT_EQ(signIn(*staffed.authenticator, "басқа терезе ашық"), "wrong_credentials");
    ASSERT_FALSE(SecretSeal::isSealed(stored("password")));
    EXPECT_EQ(signIn(), "");
    EXPECT_TRUE(SecretSeal::isSealed(stored("password")));
    EXPECT_EQ(signIn(), "");
}

TEST_F(PepperTest, ADeskWithoutTheKeyComparesNothingWhoeverAsks) {
    makeKey();
    const auto in = staffed.authenticator->signIn(staffed.desk, "AS-17", staffed.passwordOf("AS-17")).result();
    ASSERT_TRUE(in);
    const keys::OpenKey none;
    Authenticator locked(staffed.library->store(), staffed.library->journal(), none, {}, test::weakest);
    EXPECT_EQ(signIn(locked, staffed.passwordOf("AS-17")), "key_locked");
    EXPECT_EQ(signIn(locked, "басқа терезе ашық"), "key_locked");
    EXPECT_EQ(codeOf(locked.signIn(staffed.desk, "ZZ-99", "басқа").result()), "key_locked");
    EXPECT_EQ(codeOf(locked.giveFirstPassword(in->session, "AS-17").result()), "key_locked");
    EXPECT_EQ(signIn(), "") << "nothing was counted";
}

TEST_F(PepperTest, ASecretOfAnotherAccountDoesNotOpen) {
    makeKey();
    staffed.addColleague("DB-02", "Дана Бекова", "clerk");
    ASSERT_EQ(signIn(), "");
    ASSERT_TRUE(staffed.library->store().writeNow([](storage::Transaction& tx) {
        return tx.execute(
            "update staff_secret set password = (select other.password from staff_secret other where "
            "other.account_id <> staff_secret.account_id)");
    }));
    EXPECT_EQ(signIn(*staffed.authenticator, staffed.passwordOf("DB-02")), "fault");
}

TEST_F(PepperTest, ANewKeySealsThemAnewInItsTransaction) {
    makeKey();
    setPin();
    const auto key = staffed.library->readNow(&readers::SealingService::opened);
    ASSERT_TRUE(key);
    const auto sheet = keys::RecoverySheet::make();
    ASSERT_TRUE(staffed.library->writeNow(&readers::SealingService::addSlot, keys::slotForSheet((*key)->key, sheet)));
    ASSERT_EQ(stored("pin")[1], 1);
    ASSERT_TRUE(staffed.library->writeNow(&readers::SealingService::rotate, sheet.text(), nullptr));
    EXPECT_EQ(stored("pin")[1], 2);
    EXPECT_EQ(stored("password")[1], 2);
    EXPECT_EQ(signIn(), "");
    EXPECT_EQ(codeOf(staffed.authenticator->switchTo(staffed.desk, "AS-17", pin).result()), "");
}

} // namespace
} // namespace kitapdar::staff
