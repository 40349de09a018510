#include "core/circulation/ClosureService.h"
#include "core/rules/CalendarService.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::rules {

namespace {

class CalendarServiceTest : public ::testing::Test {
protected:
    Result<AddedLine, CalendarRefusal> add(const CalendarLine& line) {
        return library.write(
            [&](storage::Transaction& tx) { return library.calendar.addLine(tx, library.by(tx), line); });
    }
    Result<void, CalendarRefusal> set(const std::string& name, const std::string& value,
                                      const std::string& category = "*") {
        return library.write([&](storage::Transaction& tx) {
            return library.calendar.setRule(tx, library.by(tx), {0, name, "", category, "*", value});
        });
    }
    LoanTerms terms() {
        return library.read([&](storage::Snapshot& s) { return library.calendar.rules(s); })
            ->terms({}, "child", "book");
    }
    Calendar calendar() {
        return *library.read([&](storage::Snapshot& s) { return library.calendar.calendar(s); });
    }

    test::DeskLibrary library;
    circulation::ClosureService closures{library.journal()};
};

} // namespace

TEST_F(CalendarServiceTest, StoresEveryKindOfLineAndGivesTheCalendar) {
    ASSERT_TRUE(add({.rule = "weekly", .weekday = 7}));
    ASSERT_TRUE(add({.rule = "yearly", .monthDay = "02-29"}));
    ASSERT_TRUE(add({.rule = "yearly", .monthDay = "10-25", .firstDay = Day(2022, 1, 1)}));
    ASSERT_TRUE(add({.rule = "closed", .firstDay = Day(2026, 3, 31), .note = "санитарный день"}));
    ASSERT_TRUE(add({.rule = "open", .firstDay = Day(2026, 3, 8), .lastDay = Day(2026, 3, 8)}));
    EXPECT_TRUE(calendar().isClosed(Day(2026, 3, 1)));
    EXPECT_FALSE(calendar().isClosed(Day(2026, 3, 8)));
    EXPECT_TRUE(calendar().isClosed(Day(2028, 2, 29)));
    EXPECT_FALSE(calendar().isClosed(Day(2021, 10, 25)));
    EXPECT_TRUE(calendar().isClosed(Day(2022, 10, 25)));
    EXPECT_TRUE(calendar().isClosed(Day(2026, 3, 31)));
    EXPECT_FALSE(calendar().isClosed(Day(2026, 4, 1)));
    const auto lines = library.read([&](storage::Snapshot& s) { return library.calendar.lines(s); });
    ASSERT_EQ(lines->size(), 5U);
    EXPECT_EQ(lines->at(3).lastDay, Day(2026, 3, 31)) << "one day when no last day is given";
    EXPECT_EQ(lines->at(3).note, "санитарный день");
}

TEST_F(CalendarServiceTest, ADayOfEveryMonthIsOneOperation) {
    const auto addMonthly = [&](const MonthlyDay& monthly, int year) {
        return library.write([&](storage::Transaction& tx) {
            return closures.apply(tx, library.by(tx), AddMonthly{monthly, year, "санитарный день", ""});
        });
    };
    ASSERT_TRUE(add({.rule = "closed", .firstDay = Day(2031, 1, 31)}));
    const std::string before = library.dump();
    const auto added = addMonthly({MonthlyDay::last, 5}, 2031);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->lines.added.size(), 11U) << "the last Friday of January was closed already";
    EXPECT_TRUE(calendar().isClosed(Day(2031, 2, 28)));
    EXPECT_TRUE(calendar().isClosed(Day(2031, 5, 30)));
    EXPECT_FALSE(calendar().isClosed(Day(2031, 5, 23)));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_FALSE(addMonthly({6, 5}, 2031));
    EXPECT_FALSE(addMonthly({1, 8}, 2031));
    EXPECT_FALSE(addMonthly({1, 1}, 2200));
}

TEST(MonthlyDayTest, EveryMonthHasOneOfItsWeekdayInItsWeek) {
    for (int year = 2024; year < 2040; ++year) {
        for (int week = 1; week <= MonthlyDay::last; ++week) {
            for (int weekday = 1; weekday <= 7; ++weekday) {
                const auto days = daysOf({week, weekday}, year);
                ASSERT_EQ(days.size(), 12U);
                for (unsigned month = 1; month <= 12; ++month) {
                    const Day day = days[month - 1];
                    ASSERT_EQ(day.month(), month);
                    ASSERT_EQ(static_cast<int>(day.isoWeekday()), weekday);
                    if (week < MonthlyDay::last)
                        ASSERT_EQ((static_cast<int>(day.dayOfMonth()) - 1) / 7 + 1, week);
                    else
                        ASSERT_NE(day.plusDays(7).month(), month);
                }
            }
        }
    }
}

TEST_F(CalendarServiceTest, RefusesLinesThatMeanNothing) {
    const std::vector<CalendarLine> lines = {
        {.rule = "weekly"},
        {.rule = "weekly", .weekday = 0},
        {.rule = "weekly", .weekday = 8},
        {.rule = "yearly"},
        {.rule = "yearly", .monthDay = "02-30"},
        {.rule = "yearly", .monthDay = "3-8"},
        {.rule = "yearly", .monthDay = "10-25", .firstDay = Day(2022, 1, 1), .lastDay = Day(2021, 1, 1)},
        {.rule = "closed"},
        {.rule = "closed", .firstDay = Day(2026, 3, 2), .lastDay = Day(2026, 3, 1)},
        {.rule = "open"},
        {.rule = "monthly", .weekday = 1},
        {.rule = ""},
    };
    for (const CalendarLine& line : lines) {
        const auto added = add(line);
        ASSERT_FALSE(added) << line.rule;
        EXPECT_EQ(std::get<LineMalformed>(added.error()).rule, line.rule);
    }
}

TEST_F(CalendarServiceTest, ALineIsRemovedAndTheRemovalUndone) {
    const auto id = add({.rule = "weekly", .weekday = 1});
    const auto remove = [&](std::int64_t line) {
        return library.write(
            [&](storage::Transaction& tx) { return closures.apply(tx, library.by(tx), RemoveLine{line}); });
    };
    const std::string before = library.dump();
    ASSERT_TRUE(remove(id->line.id));
    EXPECT_FALSE(calendar().isClosed(Day(2026, 3, 2)));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    const auto gone = remove(id->line.id + 1);
    ASSERT_FALSE(gone);
    EXPECT_EQ(std::get<UnknownLine>(gone.error()).id, id->line.id + 1);
}

TEST_F(CalendarServiceTest, ALineForTheSameDaysIsNotWrittenAgain) {
    const auto sunday = add({.rule = "weekly", .weekday = 7});
    ASSERT_TRUE(sunday && sunday->isNew);
    const auto open = add({.rule = "open", .firstDay = Day(2026, 3, 8), .note = "субботник"});
    ASSERT_TRUE(open && open->isNew);
    const std::string before = library.dump();
    const auto again = add({.rule = "weekly", .weekday = 7});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isNew);
    EXPECT_EQ(again->line.id, sunday->line.id);
    const auto openAgain = add({.rule = "open", .firstDay = Day(2026, 3, 8), .lastDay = Day(2026, 3, 8)});
    ASSERT_TRUE(openAgain);
    EXPECT_FALSE(openAgain->isNew);
    EXPECT_EQ(openAgain->line.note, "субботник");
    EXPECT_EQ(library.dump(), before);
    EXPECT_TRUE(add({.rule = "closed", .firstDay = Day(2026, 3, 8)})->isNew) << "of another kind";
}

TEST_F(CalendarServiceTest, DaysOfOtherCenturiesAreRefused) {
    for (const CalendarLine& line :
         {CalendarLine{.rule = "closed", .firstDay = Day(1899, 12, 31)},
          CalendarLine{.rule = "open", .firstDay = Day(2200, 1, 1)},
          CalendarLine{.rule = "closed", .firstDay = Day(2026, 1, 1), .lastDay = Day(9999, 1, 1)},
          CalendarLine{.rule = "yearly", .monthDay = "01-01", .firstDay = Day(1, 1, 1)}}) {
        const auto added = add(line);
        ASSERT_FALSE(added) << line.rule;
        EXPECT_TRUE(std::holds_alternative<DayOutside>(added.error())) << line.rule;
    }
    EXPECT_TRUE(add({.rule = "closed", .firstDay = Day(1900, 1, 1), .lastDay = Day(2199, 12, 31)}));
}

TEST_F(CalendarServiceTest, ALineOfAPlaceHoldsForThatPlaceAndWhatLiesInIt) {
    ASSERT_TRUE(add({.rule = "closed", .firstDay = Day(2026, 3, 31), .place = "hall"}));
    ASSERT_TRUE(add({.rule = "closed", .firstDay = Day(2026, 3, 31), .place = "store"})->isNew) << "of another place";
    ASSERT_FALSE(add({.rule = "closed", .firstDay = Day(2026, 3, 31), .place = "store"})->isNew);
    ASSERT_TRUE(add({.rule = "weekly", .weekday = 7, .place = "*"}));
    const auto closedAt = [&](const PlacePath& path, Day day) {
        return library.read([&](storage::Snapshot& s) { return library.calendar.calendar(s, path); })->isClosed(day);
    };
    EXPECT_FALSE(closedAt({}, Day(2026, 3, 31)));
    EXPECT_TRUE(closedAt({"hall"}, Day(2026, 3, 31)));
    EXPECT_TRUE(closedAt({"room", "hall"}, Day(2026, 3, 31)));
    EXPECT_FALSE(closedAt({"room"}, Day(2026, 3, 31)));
    EXPECT_TRUE(closedAt({"room"}, Day(2026, 3, 29))) << "Sundays are closed everywhere";
}

TEST_F(CalendarServiceTest, AKindIsRefusedForWhatCountsEveryKindAndFormerWordsAreStoredAsThoseOfToday) {
    const auto setRule = [&](const LoanRule& rule) {
        return library.write(
            [&](storage::Transaction& tx) { return library.calendar.setRule(tx, library.by(tx), rule); });
    };
    const auto answer = setRule({0, "hold_limit", "*", "*", "book", "3"});
    ASSERT_FALSE(answer);
    EXPECT_EQ(std::get<RuleWithoutKind>(answer.error()).name, "hold_limit");
    ASSERT_TRUE(setRule({0, "loan_limit", "*", "*", "book", "3"}));
    ASSERT_TRUE(setRule({0, "block_overdue", "*", "*", "*", "0"}));
    const auto rules = library.read([&](storage::Snapshot& s) { return library.calendar.storedRules(s); });
    EXPECT_EQ(rules->back().value, "ignore");
}

TEST_F(CalendarServiceTest, ARuleIsSetChangedAndRemovedPerScope) {
    const std::string before = library.dump();
    ASSERT_TRUE(set("loan_days", "30"));
    ASSERT_TRUE(set("loan_days", "10", "child"));
    EXPECT_EQ(terms().loanDays, 10);
    ASSERT_TRUE(set("loan_days", "7", "child"));
    EXPECT_EQ(terms().loanDays, 7);
    ASSERT_TRUE(set("loan_days", "", "child"));
    EXPECT_EQ(terms().loanDays, 30);
    ASSERT_TRUE(set("count_mode", "days"));
    ASSERT_TRUE(set("count_mode", ""));
    for (int i = 0; i < 6; ++i) ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CalendarServiceTest, TheTermsOfAScanAreThoseOfAllRules) {
    const std::vector<std::string> places = {"*", "hall", "store", "F1"};
    const std::vector<std::string> categories = {"*", "child", "student"};
    const std::vector<std::string> kinds = {"*", "book", "map"};
    int days = 0;
    for (const std::string& place : places) {
        for (const std::string& category : categories) {
            for (const std::string& kind : kinds) {
                ++days;
                if (days % 3 == 0) continue; // not every scope has a rule
                const LoanRule rule{0, "loan_days", place, category, kind, std::to_string(days)};
                ASSERT_TRUE(library.write(
                    [&](storage::Transaction& tx) { return library.calendar.setRule(tx, library.by(tx), rule); }));
            }
        }
    }
    const std::vector<PlacePath> paths = {{}, {"hall"}, {"hall", "F1"}, {"a", "b", "c", "d", "hall"}};
    library.read([&](storage::Snapshot& snapshot) {
        const auto all = library.calendar.rules(snapshot);
        for (const PlacePath& path : paths) {
            for (const std::string& category : categories) {
                for (const std::string& kind : kinds)
                    EXPECT_EQ(library.calendar.terms(snapshot, path, category, kind)->loanDays,
                              all->terms(path, category, kind).loanDays);
            }
        }
        return true;
    });
}

TEST_F(CalendarServiceTest, WhatChangesNothingLeavesNoEntry) {
    ASSERT_TRUE(set("loan_days", "30"));
    ASSERT_TRUE(set("loan_days", "30"));
    ASSERT_TRUE(set("renewals", ""));
    const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 10); });
    EXPECT_EQ(entries->size(), 1U);
}

TEST_F(CalendarServiceTest, RefusesUnknownRulesAndValuesOfAnotherKind) {
    for (const auto& [name, value] : std::vector<std::pair<std::string, std::string>>{
             {"loan_days", "10,00"}, {"loan_days", "-1"}, {"fines", "1"}, {"fines", ""}, {"count_mode", "lunar"}}) {
        const auto answer = set(name, value);
        ASSERT_FALSE(answer) << name << " = " << value;
        EXPECT_EQ(std::get<RuleMalformed>(answer.error()).value, value);
    }
}

} // namespace kitapdar::rules
