#include "core/staff/Throttle.h"

#include <gtest/gtest.h>

#include <random>

namespace kitapdar::staff {
namespace {

TEST(Throttle, DoublesTheWaitFromTheFifthWrongPasswordOn) {
    const std::int64_t seconds[] = {0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
    for (int wrong = 0; wrong < 15; ++wrong) EXPECT_EQ(waitAfter(wrong), seconds[wrong] * 1000) << wrong;
    EXPECT_EQ(waitAfter(1000000), longestWait) << "never a lasting lock";
}

TEST(Throttle, AClockThatWasSetBackBeginsTheWaitAnew) {
    const Wait wait{{10000}, {15000}};
    EXPECT_EQ(remaining(standing(wait, {12000}), {12000}), 3000);
    EXPECT_EQ(remaining(standing(wait, {16000}), {16000}), 0);
    EXPECT_EQ(remaining(standing(wait, {2000}), {2000}), 5000);
    EXPECT_EQ(standing(wait, {2000}), (Wait{{2000}, {7000}}));
}

TEST(Throttle, ADeskWaitsAfterTwentyWrongTriesWithinTenMinutes) {
    DeskTries tries;
    for (int i = 0; i < 19; ++i) tries = withTry(tries, {i * 1000});
    EXPECT_EQ(remaining(tries.wait, {19000}), 0);
    const DeskTries before = tries;
    tries = withTry(tries, {19000});
    EXPECT_EQ(remaining(tries.wait, {19000}), deskPause);
    EXPECT_EQ(withoutTry(tries).wrong, before.wrong) << "the try was good";
    EXPECT_EQ(remaining(withoutTry(tries).wait, {19000}), 0);
    DeskTries slow;
    for (int i = 0; i < 100; ++i) {
        slow = withTry(slow, {i * 40000LL});
        ASSERT_EQ(remaining(slow.wait, {i * 40000LL}), 0) << i;
    }
}

/// Whoever tries again as soon as he may, and sets the clock back in between: what passes on a clock of the wall, which
/// nobody sets, is never less than the wait; and never more than the longest one after the last setting.
TEST(Throttle, NoSettingOfTheClockBackShortensAWaitNorLocksForGood) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](std::int64_t bound) {
            return std::uniform_int_distribution<std::int64_t>(0, bound - 1)(random);
        };
        AccountTries tries;
        std::int64_t wall = 1000000000;
        std::int64_t offset = 0; // of the computer's clock
        std::int64_t wrongAt = 0;
        std::int64_t setAt = 0;
        int wrong = 0;
        for (int step = 0; step < 200; ++step) {
            const Instant now{wall + offset};
            tries.wait = standing(tries.wait, now);
            if (remaining(tries.wait, now) == 0) {
                ASSERT_GE(wall - wrongAt, waitAfter(wrong)) << "seed " << seed << " step " << step;
                if (below(8) == 0) {
                    tries = {};
                    wrong = 0;
                } else {
                    tries = withPassword(tries, now);
                    ASSERT_EQ(tries.wrongPasswords, ++wrong);
                }
                wrongAt = wall;
            } else {
                ASSERT_LE(wall - std::max(wrongAt, setAt), longestWait) << "seed " << seed << " step " << step;
            }
            wall += below(4) == 0 ? below(longestWait) : below(10000);
            if (below(5) == 0) {
                offset -= below(24LL * 3600 * 1000);
                // The wait is begun anew by the first look at it.
                tries.wait = standing(tries.wait, {wall + offset});
                setAt = wall;
            }
        }
    }
}

} // namespace
} // namespace kitapdar::staff
