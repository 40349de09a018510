// Rules of lending and lines of the calendar in words.
#include "core/rules/Holidays.h"
#include "wording/CirculationWords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

using namespace circulation;
using namespace rules;

/// No translation is loaded here: the words are English.
bool isEnglish(const QString& text) {
    return std::ranges::none_of(text, [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
}

TEST(RuleWords, ARefusedValueIsSaidWithTheRulesNameAndItsBounds) {
    const QString said = words(CalendarRefusal(RuleMalformed{"loan_days", "0"}));
    EXPECT_TRUE(said.contains(QStringLiteral("Loan period"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("loan_days"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("from 1 to"))) << said.toStdString();
    const QString choice = words(CalendarRefusal(RuleMalformed{"block_overdue", "maybe"}));
    EXPECT_FALSE(choice.contains(QStringLiteral("block_overdue"))) << choice.toStdString();
}

TEST(CalendarWords, EveryShippedHolidayHasANameInTheLanguageOfTheWindow) {
    std::vector<CalendarLine> lines = yearlyHolidays();
    for (int year = 2024; year < 2034; ++year) {
        for (CalendarLine& each : movingHolidays(year, {6, 7})) lines.push_back(std::move(each));
    }
    ASSERT_GT(lines.size(), 20U);
    for (const CalendarLine& line : lines) EXPECT_TRUE(isEnglish(words(line))) << words(line).toStdString();
}

TEST(CalendarWords, WhatPeopleWriteStaysAsItIs) {
    CalendarLine line;
    line.rule = "weekly";
    line.weekday = 1;
    line.note = "Санитарлық күн";
    EXPECT_TRUE(words(line).endsWith(QStringLiteral("Санитарлық күн")));
}

} // namespace
} // namespace kitapdar
