#include "core/rules/Holidays.h"
#include "tests/support/DeskLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::rules {

namespace {

std::vector<std::string> daysOf(const std::vector<CalendarLine>& lines) {
    std::vector<std::string> days;
    for (const CalendarLine& line : lines) days.push_back(line.firstDay->iso());
    return days;
}

} // namespace

// As the Spiritual Administration of Muslims of Kazakhstan announced them.
TEST(Holidays, KurbanAitIsTheTenthOfDhuAlHijja) {
    EXPECT_THAT(kurbanAit(2023), testing::ElementsAre(Day(2023, 6, 28)));
    EXPECT_THAT(kurbanAit(2024), testing::ElementsAre(Day(2024, 6, 16)));
    EXPECT_THAT(kurbanAit(2025), testing::ElementsAre(Day(2025, 6, 6)));
    EXPECT_THAT(kurbanAit(2026), testing::ElementsAre(Day(2026, 5, 27)));
    EXPECT_THAT(kurbanAit(2027), testing::ElementsAre(Day(2027, 5, 16)));
    EXPECT_EQ(kurbanAit(2039).size(), 2U) << "a year of the moon is eleven days shorter";
}

TEST(Holidays, ARestThatFallsOnADayOfRestMovesToTheNextWorkingDay) {
    // 2026: 8 March and 25 October are Sundays; 22 March, too, and the 23rd is a holiday itself.
    EXPECT_THAT(daysOf(movingHolidays(2026, {7})),
                testing::ElementsAre("2026-05-27", "2026-03-09", "2026-03-24", "2026-08-31", "2026-10-26"));
    // With a free Saturday 21 March and 9 May as well.
    EXPECT_THAT(daysOf(movingHolidays(2026, {6, 7})),
                testing::ElementsAre("2026-05-27", "2026-03-09", "2026-03-24", "2026-03-25", "2026-05-11", "2026-08-31",
                                     "2026-10-26"));
    EXPECT_EQ(movingHolidays(2026, {}).size(), 1U);
    EXPECT_EQ(movingHolidays(2026, {1, 2, 3, 4, 5, 6, 7}).size(), 1U) << "a library that is never open";
}

TEST(Holidays, EveryLineSaysWhatItIs) {
    for (const CalendarLine& line : yearlyHolidays()) EXPECT_FALSE(line.note.empty());
    for (const CalendarLine& line : movingHolidays(2026, {7})) EXPECT_FALSE(line.note.empty());
}

TEST(Holidays, AYearIsAddedOnceAndUndoneAsOne) {
    test::DeskLibrary library;
    library.addLine({.rule = "weekly", .weekday = 7});
    const auto add = [&](int year) {
        return library.write(
            [&](storage::Transaction& tx) { return library.calendar.addHolidays(tx, library.by(tx), year); });
    };
    const std::string before = library.dump();
    EXPECT_EQ(add(2026), static_cast<int>(yearlyHolidays().size() + 5));
    EXPECT_EQ(add(2026), 0);
    EXPECT_EQ(add(2027), static_cast<int>(movingHolidays(2027, {7}).size()));
    EXPECT_TRUE(library.undo());
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

} // namespace kitapdar::rules
