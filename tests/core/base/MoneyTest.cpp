#include "core/base/Money.h"

#include <gtest/gtest.h>

namespace kitapdar {

TEST(Money, ReadsWhatPeopleWrite) {
    EXPECT_EQ(Money::fromTenge("1500"), Money{150000});
    EXPECT_EQ(Money::fromTenge("1500.5"), Money{150050});
    EXPECT_EQ(Money::fromTenge("1 234 567,50"), Money{123456750});
    EXPECT_EQ(Money::fromTenge("1\u00a0234\u202f567,50"), Money{123456750});
    EXPECT_EQ(Money::fromTenge("0"), Money{0});
}

TEST(Money, RefusesWhatIsNotExactlyAnAmount) {
    for (const char* text : {"", " ", "-1", "1.", "1.234", "1,2,3", ".5", "12a", "99999999999999999999"}) {
        EXPECT_EQ(Money::fromTenge(text), std::nullopt) << text;
    }
}

TEST(Money, RefusesWhatDoesNotFit) {
    EXPECT_EQ(Money::fromTenge("92233720368547758.07"), Money{9223372036854775807}) << "the greatest there is";
    for (const char* text : {"92233720368547758.08", "92233720368547758.1", "92233720368547759"}) {
        EXPECT_EQ(Money::fromTenge(text), std::nullopt) << text;
    }
}

TEST(Money, WritesTwoDecimalsAlways) {
    EXPECT_EQ(Money{123456750}.tenge(), "1234567.50");
    EXPECT_EQ(Money{5}.tenge(), "0.05");
    EXPECT_EQ(Money{-5}.tenge(), "-0.05");
    EXPECT_EQ(Money{-12345}.tenge(), "-123.45");
}

} // namespace kitapdar
