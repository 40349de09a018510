#include "core/staff/SignatureService.h"
#include "tests/support/StaffedLibrary.h"

#include <nlohmann/json.hpp>

namespace kitapdar::staff {
namespace {

Act purgeOf(const nlohmann::json& shown) { return {Meaning::Purge, "record", 0, *canonicalJson(shown)}; }

class SignatureTest : public ::testing::Test {
protected:
    SignatureTest() { staffed.addFirst("AS-17", "Айгүл Сәтбаева"); }

    std::string sign(const Act& act, const std::string& code, const std::string& password) {
        const auto answer = staffed.authenticator->sign(staffed.desk, "AS-17", act, code, password).result();
        return answer ? "" : std::string(kitapdar::code(answer.error()));
    }
    std::string sign(const Act& act, const std::string& code) { return sign(act, code, staffed.passwordOf(code)); }
    /// Nothing is kept of it.
    Result<Signature, ApprovalRefusal> approve(const Act& act) {
        return staffed.library->store().writeNow([&](storage::Transaction& transaction) {
            return SignatureService(staffed.library->journal()).approve(transaction, staffed.library->session(), act);
        });
    }
    std::string approval(const Act& act) {
        const auto answer = approve(act);
        return answer ? "" : std::string(kitapdar::code(answer.error()));
    }

    std::int64_t alone() {
        return *staffed.library->store().readNow([](storage::Snapshot& snapshot) { return signedAlone(snapshot); });
    }

    test::StaffedLibrary staffed;
    const Act act = purgeOf({{"records", 60}, {"title", "Ескірген"}});
};

TEST(Act, HasOneDigestForWhatWasShownAndOthersForWhatWasNot) {
    EXPECT_EQ(*canonicalJson(nlohmann::json::parse(R"({"b": [1, null, true], "a": "Ә"})")),
              R"({"a":"Ә","b":[1,null,true]})");
    EXPECT_FALSE(canonicalJson({{"a", 1.5}}));
    const Act one = purgeOf({{"records", 60}});
    EXPECT_EQ(digestOf(one).size(), 32U);
    EXPECT_EQ(digestOf(one), digestOf(purgeOf({{"records", 60}})));
    Act other = one;
    other.meaning = Meaning::Merge;
    EXPECT_NE(digestOf(other), digestOf(one));
    other = one;
    other.id = 1;
    EXPECT_NE(digestOf(other), digestOf(one));
    EXPECT_NE(digestOf(purgeOf({{"records", 61}})), digestOf(one));
    EXPECT_EQ(briefDigest(digestOf(one)).size(), 8U);
}

// S9: not by the same person, not by a PIN, not below a changed act.
TEST_F(SignatureTest, IsAnotherPersonsWithTheFullPasswordBelowTheVeryAct) {
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    ASSERT_TRUE(staffed.authenticator->setPin(staffed.desk, "DN-2", staffed.passwordOf("DN-2"), "739264").result());
    EXPECT_EQ(approval(act), "signature_missing");
    EXPECT_EQ(sign(act, "AS-17"), "signed_by_same_person");
    EXPECT_EQ(sign(act, "DN-2", "739264"), "wrong_credentials") << "a PIN signs nothing";
    EXPECT_EQ(sign(act, "DN-2", "басқа"), "wrong_credentials");
    EXPECT_EQ(approval(act), "signature_missing");
    EXPECT_EQ(sign(act, "DN-2"), "");
    EXPECT_EQ(sign(act, "DN-2"), "already_signed");
    const auto approved = approve(act);
    ASSERT_TRUE(approved);
    EXPECT_EQ(approved->name, "Дана Омарова");
    EXPECT_FALSE(approved->isAlone());
    EXPECT_EQ(approval(purgeOf({{"records", 61}, {"title", "Ескірген"}})), "signature_missing") << "a changed act";
}

// S9: nor by a second account of the same person.
TEST_F(SignatureTest, IsNotThatOfASecondAccountOfTheSamePerson) {
    staffed.addColleague("AS-18", "Айгүл Сәтбаева", "director");
    EXPECT_EQ(sign(act, "AS-18"), "signed_by_same_person");
    EXPECT_EQ(approval(act), "signature_missing");
}

TEST_F(SignatureTest, NeedsThePermissionToSign) {
    staffed.addColleague("DN-2", "Дана Омарова", "clerk");
    EXPECT_EQ(sign(act, "DN-2"), "not_permitted");
    EXPECT_EQ(approval(act), "signature_missing");
}

TEST_F(SignatureTest, IsForWhoeverPreparedItAndForADay) {
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    staffed.addColleague("ER-3", "Ерлан Қасымов", "director");
    EXPECT_EQ(sign(act, "DN-2"), "");
    staffed.enter("ER-3");
    EXPECT_EQ(approval(act), "signature_missing") << "it was signed for another one";
    staffed.enter("AS-17");
    EXPECT_EQ(approval(act), "");
    staffed.clock.advanceMilliseconds(signatureLasts);
    EXPECT_EQ(approval(act), "signature_missing");
    EXPECT_EQ(sign(act, "DN-2"), "") << "and is signed anew";
}

TEST_F(SignatureTest, IsSlowedDownAsASignInIs) {
    staffed.addColleague("DN-2", "Дана Омарова", "director");
    for (int i = 0; i < 5; ++i) EXPECT_EQ(sign(act, "DN-2", "басқа"), "wrong_credentials");
    EXPECT_EQ(sign(act, "DN-2"), "try_later");
}

TEST_F(SignatureTest, IsGivenAloneWhereOnePersonWorksAndSaysSo) {
    const auto approved = approve(act);
    ASSERT_TRUE(approved);
    EXPECT_TRUE(approved->isAlone());
    EXPECT_EQ(approved->name, "Айгүл Сәтбаева");
    EXPECT_EQ(alone(), 1);
    ASSERT_TRUE(staffed.library->writeNow(&AccountService::endSigningIn));
    staffed.library->setSession({"Біреу", "1", {}});
    ASSERT_TRUE(approve(act));
    EXPECT_EQ(alone(), 2);
}

} // namespace
} // namespace kitapdar::staff
