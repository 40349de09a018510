#include "core/text/Badge.h"

#include <gtest/gtest.h>

namespace kitapdar::text {

TEST(Badge, IsReadInAnyCaseAndInLettersThatLookTheSame) {
    const auto badge = makeBadge(42);
    ASSERT_TRUE(badge);
    EXPECT_TRUE(badge->starts_with("KZS0000042"));
    EXPECT_EQ(badgeIn(*badge), badge);
    EXPECT_EQ(badgeIn(" " + *badge + "\r\n"), badge);
    std::string small = *badge;
    small[0] = 'k';
    small[2] = 's';
    EXPECT_EQ(badgeIn(small), badge);
    EXPECT_EQ(badgeIn("К" + badge->substr(1)), badge) << "a Cyrillic К";
}

TEST(Badge, IsNoneWhenACharacterIsWrong) {
    std::string wrong = *makeBadge(42);
    wrong[8] = '5';
    EXPECT_EQ(badgeIn(wrong), std::nullopt);
    EXPECT_TRUE(looksLikeBadge(wrong)) << "and no book may have it either";
    for (const char* each : {"", "KZS", "KZS1", "KZL0000042X", "KZSTAFF01", "KZR0000042"}) {
        EXPECT_EQ(badgeIn(each), std::nullopt) << each;
        EXPECT_FALSE(looksLikeBadge(each)) << each;
    }
}

} // namespace kitapdar::text
