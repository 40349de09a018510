// When a backup is due, and when somebody has to look.
#include "core/administration/BackupSchedule.h"

#include <gtest/gtest.h>

#include <ctime>

namespace kitapdar {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr int minutesOfDay = 24 * 60;

class BackupScheduleTest : public testing::Test {
protected:
    BackupScheduleTest() { schedule.folder = "/media/disk"; }

    /// Every day at the time that was so many minutes ago.
    void dailyAt(int minutesAgo) {
        const auto seconds = static_cast<std::time_t>(clock.now().milliseconds / 1000);
        const std::tm local = *std::localtime(&seconds);
        schedule.when = BackupSchedule::When::Daily;
        schedule.minuteOfDay = (local.tm_hour * 60 + local.tm_min - minutesAgo + 2 * minutesOfDay) % minutesOfDay;
    }
    void every(int hours) {
        schedule.when = BackupSchedule::When::EveryHours;
        schedule.hours = hours;
    }
    Instant ago(std::int64_t milliseconds) const { return {clock.now().milliseconds - milliseconds}; }
    bool due(const BackupState& state) const { return isDue(schedule, state, clock); }
    bool attention(const BackupState& state) const { return needsAttention(schedule, state, clock); }

    FixedClock clock{Day(2026, 3, 2)};
    BackupSchedule schedule;
};

TEST_F(BackupScheduleTest, NothingIsDueWhileItIsOffOrWithoutAFolder) {
    EXPECT_FALSE(due({}));
    EXPECT_FALSE(due({ago(1000 * hour), {}}));
    every(1);
    schedule.folder.clear();
    EXPECT_FALSE(due({}));
}

TEST_F(BackupScheduleTest, ADailyOneIsDueOnceItsTimeHasCome) {
    dailyAt(-1);
    const BackupState state{ago(3 * hour), {}};
    EXPECT_FALSE(due(state));
    clock.advanceMilliseconds(minute);
    EXPECT_TRUE(due(state));
    EXPECT_FALSE(due({ago(0), {}})) << "made at this very time";
}

TEST_F(BackupScheduleTest, OneThatWasMissedStaysDueUntilItIsMade) {
    dailyAt(5 * 60);
    EXPECT_TRUE(due({ago(75 * hour), {}}));
    EXPECT_TRUE(due({ago(6 * hour), {}}));
    EXPECT_FALSE(due({ago(4 * hour), {}}));
    EXPECT_TRUE(due({})) << "none at all";
}

TEST_F(BackupScheduleTest, SomeHoursAreCountedFromTheNewest) {
    every(4);
    EXPECT_FALSE(due({ago(4 * hour - 1), {}}));
    EXPECT_TRUE(due({ago(4 * hour), {}}));
    EXPECT_TRUE(due({}));
}

TEST_F(BackupScheduleTest, AfterAFailureItIsTriedAgainHalfAnHourLater) {
    every(4);
    const BackupState failed{ago(9 * hour), ago(0)};
    EXPECT_FALSE(due(failed));
    clock.advanceMilliseconds(30 * minute - 1);
    EXPECT_FALSE(due(failed));
    clock.advanceMilliseconds(1);
    EXPECT_TRUE(due(failed));
    EXPECT_TRUE(due({ago(9 * hour), ago(-90 * hour)})) << "a failure of the future keeps nothing off";
}

TEST_F(BackupScheduleTest, ABackupOfTheFutureProvesNothing) {
    every(4);
    EXPECT_TRUE(due({ago(-24 * hour), {}}));
    EXPECT_FALSE(due({ago(-minute), {}})) << "clocks differ a little";
}

TEST_F(BackupScheduleTest, AttentionIsNeededWhenThereIsNoneOrItIsOlderThanTheScheduleAllows) {
    EXPECT_TRUE(attention({})) << "never";
    EXPECT_FALSE(attention({ago(1000 * hour), {}})) << "nothing says how often";
    EXPECT_TRUE(attention({ago(minute), ago(0)})) << "the last one was not made";

    dailyAt(30);
    EXPECT_FALSE(attention({ago(20 * hour), {}})) << "due for half an hour";
    dailyAt(61);
    EXPECT_TRUE(attention({ago(20 * hour), {}}));
    EXPECT_FALSE(attention({ago(hour), {}}));

    every(4);
    EXPECT_FALSE(attention({ago(5 * hour - 1), {}}));
    EXPECT_TRUE(attention({ago(5 * hour), {}}));
}

TEST(DrillAgeTest, IsLateAfterThirtyHours) {
    constexpr std::int64_t hour = 3'600'000;
    FixedClock clock{Day(2026, 3, 2)};
    BackupSchedule schedule;
    schedule.when = BackupSchedule::When::Daily;
    schedule.folder = "/backups";
    const Instant now = clock.now();
    const auto ago = [&](std::int64_t hours) { return Instant{now.milliseconds - hours * hour}; };
    EXPECT_FALSE(needsDrill(schedule, {}, clock)) << "there is no backup, and that is what is to be told";
    EXPECT_FALSE(needsDrill(schedule, {.newest = ago(1), .failed = {}}, clock)) << "its drill comes";
    EXPECT_TRUE(needsDrill(schedule, {.newest = ago(31), .failed = {}}, clock));
    EXPECT_FALSE(needsDrill(schedule, {.newest = ago(1), .failed = {}, .drilled = ago(29)}, clock));
    EXPECT_TRUE(needsDrill(schedule, {.newest = ago(1), .failed = {}, .drilled = ago(31)}, clock));
    schedule.when = BackupSchedule::When::Off;
    EXPECT_FALSE(needsDrill(schedule, {.newest = ago(31), .failed = {}, .drilled = ago(31)}, clock));
}

} // namespace
} // namespace kitapdar
