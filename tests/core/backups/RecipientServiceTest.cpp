#include "core/backups/DrillService.h"
#include "core/backups/RecipientService.h"
#include "tests/support/AgeIdentity.h"
#include "tests/support/By.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::backups {
namespace {

using test::isRefused;

constexpr const char* oneKey = "age1xr6757atw6jkepna20r2edv57f39phclqd5gruyt3ntgny693dps8ffgs2";

TEST(RecipientTest, APublicKeyIsKnownByItsCheckSum) {
    EXPECT_TRUE(isPublicKey(oneKey));
    std::string key = oneKey;
    for (std::size_t i = 0; i < key.size(); ++i) {
        std::string other = key;
        other[i] = other[i] == 'q' ? 'p' : 'q';
        EXPECT_FALSE(isPublicKey(other)) << i;
    }
    std::string swapped = key;
    std::swap(swapped[10], swapped[11]);
    for (const std::string& text : {std::string(), key + "q", key.substr(0, 61), " " + key, swapped})
        EXPECT_FALSE(isPublicKey(text)) << text;
}

class RecipientServiceTest : public testing::Test {
protected:
    Result<Recipient, RecipientRefusal> add(const std::string& key, const std::string& holder = "Директор") {
        const Recipient recipient{RecipientId(0), key, RecipientRole::Director, holder, 0};
        return library.write(
            [&](storage::Transaction& tx) { return service.add(tx, test::By(tx, session), recipient); });
    }
    Result<Recipient, RecipientRefusal> remove(const std::string& key) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, test::By(tx, session), key); });
    }
    std::size_t count() {
        return library.read([&](storage::Snapshot& snapshot) { return service.recipients(snapshot); })->size();
    }

    test::DeskLibrary library;
    Session session{"Айгүл", "1", {}};
    RecipientService service{library.journal()};
};

TEST_F(RecipientServiceTest, AreAddedOnceAndRemoved) {
    const auto added = add(std::string(" ") + oneKey + "\n");
    ASSERT_TRUE(added);
    EXPECT_EQ(added->publicKey, oneKey) << "as it is pasted";
    EXPECT_TRUE(isRefused<RecipientTaken>(add(oneKey)));
    EXPECT_EQ(count(), 1U);
    EXPECT_TRUE(remove(oneKey));
    EXPECT_EQ(count(), 0U);
    EXPECT_TRUE(isRefused<UnknownRecipient>(remove(oneKey)));
}

TEST_F(RecipientServiceTest, APrivateKeyIsNeverKept) {
    const std::string secret = "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQS9Q5KL";
    EXPECT_TRUE(isRefused<RecipientIsPrivate>(add(secret)));
    EXPECT_TRUE(isRefused<RecipientIsPrivate>(add(oneKey, "age-secret-key-1qqq")));
    EXPECT_TRUE(isRefused<RecipientMalformed>(add("age1")));
    EXPECT_TRUE(isRefused<RecipientUnnamed>(add(oneKey, "  ")));
    EXPECT_EQ(count(), 0U);
}

TEST_F(RecipientServiceTest, TheNewestGoodDrillIsThatOfTheNewestBackup) {
    const DrillService drills(library.journal());
    const auto record = [&](std::int64_t madeAt, const char* finding) {
        Drill drill;
        drill.madeAt = {madeAt};
        drill.finding = finding;
        EXPECT_TRUE(
            library.write([&](storage::Transaction& tx) { return drills.record(tx, test::By(tx, session), drill); }));
    };
    const auto newest = [&] {
        return *library.read([&](storage::Snapshot& snapshot) { return drills.newestGood(snapshot); });
    };
    EXPECT_FALSE(newest());
    record(200, "");
    record(100, ""); // an older one, tried later
    record(300, "part_damaged");
    ASSERT_TRUE(newest());
    EXPECT_EQ(newest()->madeAt.milliseconds, 200);
}

} // namespace
} // namespace kitapdar::backups
