#include "core/rules/Calendar.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace kitapdar::rules {

namespace {

/// Saturdays and Sundays, New Year and Nauryz, one sanitary day, a week of repairs with one open Saturday.
Calendar calendarOf2026() {
    Calendar calendar;
    calendar.closeWeekly(6);
    calendar.closeWeekly(7);
    calendar.closeYearly(1, 1);
    calendar.closeYearly(1, 2);
    calendar.closeYearly(3, 22);
    calendar.closeYearly(2, 29);
    calendar.close(Day(2026, 3, 31), Day(2026, 3, 31));
    calendar.close(Day(2026, 7, 6), Day(2026, 7, 12));
    calendar.open(Day(2026, 7, 11), Day(2026, 7, 11));
    return calendar;
}

Calendar closedEveryDay() {
    Calendar calendar;
    for (unsigned day = 1; day <= 7; ++day) calendar.closeWeekly(day);
    return calendar;
}

struct Counting {
    Day from;
    int count;
    CountMode mode;
    Day expected;
    const char* why;
};

} // namespace

TEST(CalendarTest, AYearlyHolidayHasAFirstYearAndMayHaveALast) {
    Calendar calendar;
    calendar.closeYearly(10, 25, Day(2022, 1, 1));
    calendar.closeYearly(12, 1, Day(2012, 1, 1), Day(2021, 12, 31));
    EXPECT_FALSE(calendar.isClosed(Day(2021, 10, 25)));
    EXPECT_TRUE(calendar.isClosed(Day(2022, 10, 25)));
    EXPECT_TRUE(calendar.isClosed(Day(2040, 10, 25)));
    EXPECT_FALSE(calendar.isClosed(Day(2011, 12, 1)));
    EXPECT_TRUE(calendar.isClosed(Day(2012, 12, 1)));
    EXPECT_TRUE(calendar.isClosed(Day(2021, 12, 1)));
    EXPECT_FALSE(calendar.isClosed(Day(2022, 12, 1)));
}

TEST(CalendarTest, AnOpenExceptionBeatsEveryClosure) {
    const Calendar calendar = calendarOf2026();
    const std::vector<std::pair<Day, bool>> days = {
        {Day(2026, 3, 2), false},  // Monday
        {Day(2026, 3, 7), true},   // Saturday
        {Day(2027, 1, 1), true},   // every year
        {Day(2026, 3, 31), true},  // one day
        {Day(2026, 7, 5), true},   // Sunday before the repairs
        {Day(2026, 7, 6), true},   // first day of the range
        {Day(2026, 7, 11), false}, // open Saturday inside the range
        {Day(2026, 7, 12), true},  // last day of the range
        {Day(2026, 7, 13), false}, {Day(2028, 2, 29), true}, {Day(2028, 2, 28), false},
    };
    for (const auto& [day, closed] : days) EXPECT_EQ(calendar.isClosed(day), closed) << day.iso();
}

TEST(CalendarTest, CountsInFourWays) {
    const Calendar calendar = calendarOf2026();
    const std::vector<Counting> cases = {
        {Day(2026, 3, 2), 5, CountMode::Days, Day(2026, 3, 7), "the calendar is ignored"},
        {Day(2026, 3, 2), 5, CountMode::NextOpen, Day(2026, 3, 9), "Saturday moves to Monday"},
        {Day(2026, 3, 2), 5, CountMode::OpenDays, Day(2026, 3, 9), "five working days"},
        {Day(2026, 3, 2), 15, CountMode::NextOpen, Day(2026, 3, 17), "an open day stays"},
        {Day(2026, 3, 16), 15, CountMode::NextOpen, Day(2026, 4, 1), "over the sanitary day"},
        {Day(2026, 12, 17), 15, CountMode::NextOpen, Day(2027, 1, 4), "over the end of the year"},
        {Day(2026, 12, 17), 15, CountMode::OpenDays, Day(2027, 1, 8), "over the end of the year"},
        {Day(2028, 2, 14), 15, CountMode::NextOpen, Day(2028, 3, 1), "29 February is closed"},
        {Day(2028, 2, 28), 1, CountMode::Days, Day(2028, 2, 29), "a leap year"},
        {Day(2026, 2, 28), 1, CountMode::Days, Day(2026, 3, 1), "not a leap year"},
        {Day(2026, 3, 17), 14, CountMode::WholeWeeks, Day(2026, 4, 7), "a closed Tuesday moves by a week"},
        {Day(2026, 3, 17), 15, CountMode::WholeWeeks, Day(2026, 4, 1), "not whole weeks: like NextOpen"},
        {Day(2026, 3, 14), 7, CountMode::WholeWeeks, Day(2026, 3, 23), "Saturdays are always closed: single days"},
        {Day(2026, 7, 9), 2, CountMode::NextOpen, Day(2026, 7, 11), "the open Saturday counts"},
        {Day(2026, 3, 9), -2, CountMode::NextOpen, Day(2026, 3, 6), "backwards to the open day before"},
        {Day(2026, 3, 9), -2, CountMode::OpenDays, Day(2026, 3, 5), "backwards over a weekend"},
        {Day(2026, 4, 7), -7, CountMode::WholeWeeks, Day(2026, 3, 24), "backwards by weeks"},
        {Day(2026, 3, 9), -2, CountMode::Days, Day(2026, 3, 7), "backwards, the calendar ignored"},
        {Day(2026, 3, 7), 0, CountMode::NextOpen, Day(2026, 3, 9), "no days from a closed day"},
        {Day(2026, 3, 7), 0, CountMode::WholeWeeks, Day(2026, 3, 9), "no days from a closed day"},
    };
    for (const Counting& each : cases) {
        EXPECT_EQ(calendar.add(each.from, each.count, each.mode).iso(), each.expected.iso())
            << each.from.iso() << " + " << each.count << ": " << each.why;
    }
}

TEST(CalendarTest, ACalendarWithoutAnyOpenDayGivesTheDayItself) {
    const Calendar calendar = closedEveryDay();
    const Day day(2026, 3, 2);
    EXPECT_EQ(calendar.nextOpen(day), day);
    EXPECT_EQ(calendar.previousOpen(day), day);
    for (const CountMode mode : {CountMode::Days, CountMode::OpenDays, CountMode::NextOpen, CountMode::WholeWeeks}) {
        EXPECT_EQ(calendar.add(day, 14, mode), day.plusDays(14));
        EXPECT_EQ(calendar.add(day, -14, mode), day.plusDays(-14));
    }
    EXPECT_EQ(calendar.openDaysBetween(day, day.plusDays(30)), 0);
}

TEST(CalendarTest, AClosureUntilFurtherNoticeNeitherHangsNorHidesAnOpenDay) {
    Calendar calendar;
    calendar.close(Day(2026, 3, 1), Day(9999, 12, 31));
    EXPECT_EQ(calendar.nextOpen(Day(2026, 3, 2)), Day(2026, 3, 2));
    EXPECT_EQ(calendar.previousOpen(Day(9999, 12, 31)), Day(2026, 2, 28));
    calendar.open(Day(2051, 5, 9), Day(2051, 5, 10));
    EXPECT_EQ(calendar.nextOpen(Day(2026, 3, 2)), Day(2051, 5, 9));
    EXPECT_EQ(calendar.previousOpen(Day(9999, 12, 31)), Day(2051, 5, 10));

    Calendar onlyOne = closedEveryDay();
    onlyOne.open(Day(2026, 9, 1), Day(2026, 9, 1));
    EXPECT_EQ(onlyOne.nextOpen(Day(2026, 3, 2)), Day(2026, 9, 1));
    EXPECT_EQ(onlyOne.add(Day(2026, 3, 2), 1, CountMode::OpenDays), Day(2026, 9, 1));
    EXPECT_EQ(onlyOne.add(Day(2026, 3, 2), 3, CountMode::OpenDays), Day(2026, 9, 3)) << "two are left after the last";
}

TEST(CalendarTest, OpenDaysBetweenDoesNotAskWhichDayIsEarlier) {
    const Calendar calendar = calendarOf2026();
    EXPECT_EQ(calendar.openDaysBetween(Day(2026, 3, 2), Day(2026, 3, 9)), 5);
    EXPECT_EQ(calendar.openDaysBetween(Day(2026, 3, 9), Day(2026, 3, 2)), 5);
    EXPECT_EQ(calendar.openDaysBetween(Day(2026, 3, 2), Day(2026, 3, 2)), 0);
    EXPECT_EQ(calendar.openDaysBetween(Day(2026, 7, 3), Day(2026, 7, 13)), 2) << "the open Saturday and the Monday";
}

RC_GTEST_PROP(CalendarProperty, ADueDayIsOpenAndCountedRight, (int offset, int length)) {
    const Calendar calendar = calendarOf2026();
    const Day from = Day(2026, 1, 1).plusDays(std::abs(offset % 800));
    const int count = 1 + std::abs(length % 60);
    const Day next = calendar.add(from, count, CountMode::NextOpen);
    RC_ASSERT(!calendar.isClosed(next));
    RC_ASSERT(next >= from.plusDays(count));
    RC_ASSERT(calendar.openDaysBetween(from.plusDays(count), next) <= 1);
    const Day open = calendar.add(from, count, CountMode::OpenDays);
    RC_ASSERT(!calendar.isClosed(open));
    RC_ASSERT(calendar.openDaysBetween(from, open) == count);
    RC_ASSERT(calendar.openDaysBetween(open, calendar.add(open, -count, CountMode::OpenDays)) == count);
    const Day weeks = calendar.add(from, 7 * count, CountMode::WholeWeeks);
    RC_ASSERT(!calendar.isClosed(weeks));
    RC_ASSERT(weeks.isoWeekday() == from.isoWeekday() || from.isoWeekday() >= 6);
}

TEST(CalendarTest, AgreesWithTheCasesOfKoha) {
    const auto path = test::sharedData("conformance/calendar_koha.json");
    NEEDS_SHARED(path);
    const auto table = nlohmann::json::parse(test::readFile(path));
    // Our loans are due on a day: the hours of some cases are left out.
    const auto dayOf = [](const nlohmann::json& text) { return *Day::fromIso(text.get<std::string>().substr(0, 10)); };

    Calendar calendar;
    const auto& given = table.at("calendar");
    for (const auto& weekday : given.at("weekly_closed_iso_weekday")) calendar.closeWeekly(weekday.get<unsigned>());
    for (const auto& text : given.at("repeat_month_day")) {
        const Day day = *Day::fromIso("2024-" + text.get<std::string>());
        calendar.closeYearly(day.month(), day.dayOfMonth());
    }
    for (const auto& text : given.at("single_closed")) calendar.close(dayOf(text), dayOf(text));
    for (const auto& text : given.at("exception_open")) calendar.open(dayOf(text), dayOf(text));

    for (const auto& each : table.at("is_closed"))
        EXPECT_EQ(calendar.isClosed(dayOf(each.at(0))), each.at(1).get<bool>()) << each;
    const std::map<std::string, CountMode> modes = {
        {"Days", CountMode::Days}, {"Calendar", CountMode::OpenDays}, {"Datedue", CountMode::NextOpen}};
    for (const auto& each : table.at("add_days")) {
        const Day due = calendar.add(dayOf(each.at("from")), each.at("days").get<int>(),
                                     modes.at(each.at("mode").get<std::string>()));
        if (each.contains("expect")) {
            EXPECT_EQ(due.iso(), dayOf(each.at("expect")).iso()) << each;
        } else {
            EXPECT_EQ(due.isoWeekday(), each.at("expect_iso_weekday").get<unsigned>()) << each;
        }
    }
    for (const auto& each : table.at("open_days_between"))
        EXPECT_EQ(calendar.openDaysBetween(dayOf(each.at("a")), dayOf(each.at("b"))), each.at("expect").get<int>());
}

} // namespace kitapdar::rules
