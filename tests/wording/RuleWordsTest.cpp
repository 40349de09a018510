// Rules of lending and lines of the calendar in words.
#include "core/rules/Holidays.h"
#include "core/rules/LoanTerms.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/DeskWords.h"
#include "wording/ReaderWords.h"

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

TEST(RuleWords, ARuleIsSaidWithTheNamesOfCategoryAndKind) {
    ExplainedTerm term;
    term.type = &loanRuleTypes[0];
    LoanRule rule;
    rule.name = std::string(term.type->name);
    rule.category = "other";
    rule.kind = "serial";
    term.value = rule.value = "9";
    term.winner = rule;
    rule.kind = "av";
    term.beaten = {rule};
    const QString said = words(term);
    EXPECT_TRUE(said.contains(categoryWords("other"))) << said.toStdString();
    for (const char* kind : {"serial", "av"}) {
        EXPECT_NE(kindWords(kind), QLatin1String(kind));
        EXPECT_TRUE(said.contains(kindWords(kind))) << said.toStdString();
    }
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
