#include "tests/ctl/Ctl.h"
#include "tests/support/AgeIdentity.h"

namespace kitapdar::ctl {
namespace {

class EncryptedBackupCtlTest : public CtlTest {
protected:
    EncryptedBackupCtlTest() { init(); }
    std::string place(const char* name) const { return (folder.path() / name).string(); }

    test::AgeIdentity director{folder.path() / "director.txt"};
};

TEST_F(EncryptedBackupCtlTest, RecipientsAreListedAddedAndRemoved) {
    EXPECT_TRUE(json({"backup", "recipients", "list"})["recipients"].empty());
    const auto added = json({"backup", "recipients", "add", director.publicKey, "--holder", "Director"});
    EXPECT_EQ(added["public_key"], director.publicKey);
    EXPECT_EQ(added["role"], "director");
    EXPECT_EQ(json({"backup", "recipients", "list"})["recipients"].size(), 1U);
    EXPECT_EQ(json({"backup", "recipients", "add", director.publicKey, "--holder", "D"}, 1)["code"], "recipient_taken");
    EXPECT_EQ(json({"backup", "recipients", "add", "age1", "--holder", "D"}, 1)["code"], "recipient_malformed");
    EXPECT_EQ(json({"backup", "recipients", "remove", director.publicKey})["holder"], "Director");
    EXPECT_EQ(json({"backup", place("x"), "--encrypt"}, 1)["code"], "no_recipients");
}

TEST_F(EncryptedBackupCtlTest, ABackupIsEncryptedAndRestoredByTheFileOfTheKey) {
    (void)json({"backup", "recipients", "add", director.publicKey, "--holder", "Director"});
    const auto made = json({"backup", place("first")});
    EXPECT_EQ(made["encrypted"], true);
    EXPECT_EQ(made["recipients"][0], director.publicKey);
    EXPECT_EQ(made["drill_key"], false) << "here is no folder in which a key could be kept";
    EXPECT_EQ(json({"keys", "status"})["drill_keys"], 0);
    const auto listed = json({"backup", "list", folder.path().string()});
    ASSERT_EQ(listed["backups"].size(), 1U);
    EXPECT_EQ(listed["backups"][0]["encrypted"], true);
    EXPECT_EQ(json({"restore", place("first")}, 1)["code"], "identity_needed");
    (void)json({"restore", place("first"), "--identity", director.file.string()});
    const auto drilled = json({"drill", place("first"), "--identity", director.file.string()});
    EXPECT_EQ(drilled["good"], true);
    EXPECT_EQ(json({"backup", place("plain"), "--plain"})["encrypted"], false);
    EXPECT_EQ(ctl({"backup", place("both"), "--plain", "--encrypt"}).exit, 2);
}

} // namespace
} // namespace kitapdar::ctl
