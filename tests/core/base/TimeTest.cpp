#include "core/base/Time.h"

#include <gtest/gtest.h>

namespace kitapdar {

TEST(Day, ReadsOnlyRealDatesInIsoForm) {
    EXPECT_EQ(Day::fromIso("2024-02-29"), Day(2024, 2, 29));
    for (const char* text : {"", "2023-02-29", "2023-13-01", "2023-1-01", "2023-01-1x", "01.02.2023", "2023-01-011"}) {
        EXPECT_EQ(Day::fromIso(text), std::nullopt) << text;
    }
}

TEST(Day, WritesWhatItReads) {
    for (const char* text : {"1867-01-01", "2026-11-23", "9999-12-31"}) EXPECT_EQ(Day::fromIso(text)->iso(), text);
}

TEST(Day, CountsWeekdaysFromMonday) {
    EXPECT_EQ(Day(2020, 2, 27).isoWeekday(), 4U); // a Thursday
    EXPECT_EQ(Day(2020, 3, 1).isoWeekday(), 7U);
}

TEST(Age, GrowsOnTheBirthdayAndOnTwentyEighthFebruaryForLeapDays) {
    EXPECT_EQ(ageOn(Day(2000, 5, 10), Day(2014, 5, 9)), 13);
    EXPECT_EQ(ageOn(Day(2000, 5, 10), Day(2014, 5, 10)), 14);
    EXPECT_EQ(ageOn(Day(2004, 2, 29), Day(2018, 2, 27)), 13);
    EXPECT_EQ(ageOn(Day(2004, 2, 29), Day(2018, 2, 28)), 14);
    EXPECT_EQ(ageOn(Day(2004, 2, 29), Day(2020, 2, 28)), 15);
}

} // namespace kitapdar
