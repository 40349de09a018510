#include "core/rules/Calendar.h"

#include <gtest/gtest.h>
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
    // Restated from Koha's own tests (t/Calendar.t); our loans are due on a day, so the hours of some are left out.
    Calendar calendar;
    calendar.closeWeekly(7);
    calendar.closeWeekly(6);
    calendar.closeYearly(1, 1);
    calendar.closeYearly(12, 25);
    calendar.close(Day(2011, 6, 1), Day(2011, 6, 1));
    calendar.close(Day(2012, 7, 4), Day(2012, 7, 4));
    calendar.open(Day(2012, 11, 11), Day(2012, 11, 11));

    const std::vector<std::pair<Day, bool>> days = {
        {Day(2012, 11, 24), true}, {Day(2012, 11, 25), true}, {Day(2012, 11, 26), false}, {Day(2013, 1, 1), true},
        {Day(2011, 6, 1), true},   {Day(2011, 6, 2), false},  {Day(2012, 11, 11), false}, {Day(2012, 9, 17), false},
    };
    for (const auto& [day, closed] : days) EXPECT_EQ(calendar.isClosed(day), closed) << day.iso();

    constexpr auto pushed = CountMode::NextOpen;
    constexpr auto skipped = CountMode::OpenDays;
    const std::vector<Counting> cases = {
        {Day(2012, 7, 3), 1, pushed, Day(2012, 7, 5), "a single closed day"},
        {Day(2012, 7, 3), 2, pushed, Day(2012, 7, 5), "an open day"},
        {Day(2012, 7, 23), 7, pushed, Day(2012, 7, 30), "all days are counted"},
        {Day(2012, 11, 24), 1, pushed, Day(2012, 11, 26), "Sunday moves to Monday"},
        {Day(2012, 12, 26), -1, pushed, Day(2012, 12, 24), "backwards over Christmas"},
        {Day(2012, 7, 3), 1, skipped, Day(2012, 7, 5), "a single closed day"},
        {Day(2012, 7, 23), 7, skipped, Day(2012, 8, 1), "over a weekend"},
        {Day(2012, 11, 24), 1, skipped, Day(2012, 11, 26), "Sunday is not counted"},
        {Day(2012, 12, 26), -1, skipped, Day(2012, 12, 24), "backwards over Christmas"},
        {Day(2012, 7, 3), 1, CountMode::Days, Day(2012, 7, 4), "whatever is closed"},
        {Day(2012, 7, 23), 7, CountMode::Days, Day(2012, 7, 30), "whatever is closed"},
        {Day(2012, 11, 24), 1, CountMode::Days, Day(2012, 11, 25), "a Sunday"},
        {Day(2012, 12, 26), -1, CountMode::Days, Day(2012, 12, 25), "Christmas itself"},
    };
    for (const Counting& each : cases)
        EXPECT_EQ(calendar.add(each.from, each.count, each.mode).iso(), each.expected.iso()) << each.why;
    EXPECT_EQ(calendar.openDaysBetween(Day(2012, 7, 23), Day(2012, 9, 17)), 40);
    EXPECT_EQ(calendar.openDaysBetween(Day(2012, 9, 17), Day(2012, 7, 23)), 40);
}

TEST(CalendarTest, WhatANarrowerPlaceSaysOutranksTheWiderOne) {
    const LineSource library{1, 0};
    const LineSource branch{2, 1};
    const LineSource hall{3, 2};
    Calendar calendar;
    calendar.closeWeekly(7, library);
    calendar.open(Day(2026, 3, 8), Day(2026, 3, 8), library);  // a Sunday
    calendar.close(Day(2026, 3, 1), Day(2026, 3, 31), branch); // repairs
    calendar.open(Day(2026, 3, 16), Day(2026, 3, 22), hall);   // all but the hall
    EXPECT_EQ(calendar.closedBy(Day(2026, 3, 8)), branch) << "the library is open, the branch is not";
    EXPECT_EQ(calendar.closedBy(Day(2026, 3, 16)), std::nullopt);
    EXPECT_EQ(calendar.openedBy(Day(2026, 3, 16)), hall);
    EXPECT_EQ(calendar.closedBy(Day(2026, 4, 5)), library);
    EXPECT_EQ(calendar.nextOpen(Day(2026, 3, 2)), Day(2026, 3, 16));
    EXPECT_EQ(calendar.nextOpen(Day(2026, 3, 23)), Day(2026, 4, 1));
    // A wide exception behind a narrow closure within a wide one: the day after it is open again.
    Calendar nested;
    nested.close(Day(2026, 1, 1), Day(2026, 12, 31), library);
    nested.open(Day(2026, 1, 1), Day(2026, 6, 30), branch);
    nested.close(Day(2026, 3, 1), Day(2026, 3, 31), hall);
    EXPECT_EQ(nested.nextOpen(Day(2026, 3, 10)), Day(2026, 4, 1));
    EXPECT_EQ(nested.nextOpen(Day(2026, 7, 1)), Day(2027, 1, 1));
}

TEST(CalendarTest, ATraceNamesTheLineThatClosesEachDay) {
    using Kind = TraceStep::Kind;
    Calendar calendar;
    calendar.closeWeekly(7, {70, 0});
    calendar.close(Day(2026, 3, 9), Day(2026, 3, 9), {9, 0});
    const auto steps = calendar.trace(Day(2026, 3, 1), 7, CountMode::NextOpen); // to Sunday, 8 March
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].day, Day(2026, 3, 8));
    EXPECT_EQ(steps[0].days, 7);
    EXPECT_EQ(steps[1].kind, Kind::Closed);
    EXPECT_EQ(steps[1].line->line, 70);
    EXPECT_EQ(steps[2].line->line, 9);
    EXPECT_EQ(steps[3].kind, Kind::Moved);
    EXPECT_EQ(steps[3].day, Day(2026, 3, 10));
    const auto open = calendar.trace(Day(2026, 3, 6), 2, CountMode::OpenDays);
    ASSERT_EQ(open.size(), 4U);
    EXPECT_EQ(open[0].day, Day(2026, 3, 7));
    EXPECT_EQ(open[1].line->line, 70);
    EXPECT_EQ(open[2].line->line, 9);
    EXPECT_EQ(open[3].day, Day(2026, 3, 10));
    EXPECT_TRUE(calendar.trace(Day(2026, 3, 6), 0, CountMode::NextOpen).empty());
}

RC_GTEST_PROP(CalendarProperty, ReplayingATraceGivesTheSameDay, (int offset, int length)) {
    const Calendar calendar = calendarOf2026();
    const Day from = Day(2026, 1, 1).plusDays(std::abs(offset % 800));
    const int count = length % 60;
    for (const CountMode mode : {CountMode::Days, CountMode::OpenDays, CountMode::NextOpen, CountMode::WholeWeeks}) {
        const auto steps = calendar.trace(from, count, mode);
        const Day due = calendar.add(from, count, mode);
        RC_ASSERT((steps.empty() ? from : steps.back().day) == due);
        int counted = 0;
        for (const TraceStep& step : steps) {
            counted += step.days;
            RC_ASSERT((step.kind == TraceStep::Kind::Closed) == step.line.has_value() ||
                      calendar.openedBy(step.day).has_value());
            if (step.kind == TraceStep::Kind::Closed) RC_ASSERT(calendar.isClosed(step.day));
        }
        RC_ASSERT(counted == count);
    }
}

RC_GTEST_PROP(CalendarProperty, WhatAClosedDayMovesIsNeverEarlierAndEndsOnAnOpenDay, (int offset, int length)) {
    const Calendar calendar = calendarOf2026();
    const Day day = Day(2026, 1, 1).plusDays(std::abs(offset % 800));
    const int count = 1 + std::abs(length % 60);
    RC_ASSERT(calendar.moved(day, count, CountMode::Days) == day);
    for (const CountMode mode : {CountMode::OpenDays, CountMode::NextOpen, CountMode::WholeWeeks}) {
        const Day moved = calendar.moved(day, count, mode);
        RC_ASSERT(moved >= day);
        RC_ASSERT(!calendar.isClosed(moved));
        if (!calendar.isClosed(day)) RC_ASSERT(moved == day);
    }
}

} // namespace kitapdar::rules
