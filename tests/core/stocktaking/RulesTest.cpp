// The pure rules: classes of scans, outcomes, the plan, files of collectors.
#include "core/accounts/StocktakingPeriods.h"
#include "core/stocktaking/Collector.h"
#include "core/stocktaking/Outcome.h"
#include "core/stocktaking/Plan.h"
#include "core/stocktaking/ShelfList.h"
#include "core/text/Encoding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::stocktaking {

namespace {

using collection::Accounted;
using collection::Circulation;
using collection::Condition;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

ScanFacts expected() {
    ScanFacts facts;
    facts.isKnown = true;
    facts.isExpected = true;
    facts.isInScope = true;
    return facts;
}

template <class Change>
ScanClass with(Change change) {
    ScanFacts facts = expected();
    change(facts);
    return classify(facts);
}

template <class Change>
Outcome came(Change change) {
    ExpectedFacts facts;
    change(facts);
    return outcomeOf(facts);
}

PlannedSection section(const std::string& place, std::int64_t copies, int period,
                       std::vector<PastStocktaking> past = {}) {
    PlannedSection made;
    made.place = place;
    made.copies = copies;
    made.period = period;
    made.past = std::move(past);
    return made;
}

} // namespace

TEST(ScanClassTest, WhatWeighsMostIsSaid) {
    EXPECT_EQ(classify(ScanFacts()), ScanClass::Unknown);
    EXPECT_EQ(classify(expected()), ScanClass::Found);
    EXPECT_EQ(with([](auto& each) { each.wasScanned = true; }), ScanClass::Repeated);
    EXPECT_EQ(with([](auto& each) { each.isOutOfOrder = true; }), ScanClass::OutOfOrder);
    EXPECT_EQ(with([](auto& each) { each.condition = Condition::Missing; }), ScanClass::FoundAgain);
    EXPECT_EQ(with([](auto& each) { each.condition = Condition::Lost; }), ScanClass::FoundAgain);
    EXPECT_EQ(with([](auto& each) { each.isOnLoan = each.wasScanned = true; }), ScanClass::OnLoan);
    EXPECT_EQ(with([](auto& each) {
                  each.isOnLoan = true;
                  each.accounted = Accounted::Excluded;
              }),
              ScanClass::WrittenOff);
    EXPECT_EQ(with([](auto& each) { each.isExpected = each.isInScope = false; }), ScanClass::Misplaced);
    EXPECT_EQ(with([](auto& each) { each.isExpected = false; }), ScanClass::NotEntered);
}

TEST(ScanClassTest, CodesAreReadBack) {
    for (int i = 0; i <= static_cast<int>(ScanClass::Unknown); ++i)
        EXPECT_EQ(scanClassFromCode(code(ScanClass(i))), ScanClass(i));
    for (int i = 0; i <= static_cast<int>(Outcome::Left); ++i) EXPECT_EQ(outcomeFromCode(code(Outcome(i))), Outcome(i));
    for (int i = 0; i <= static_cast<int>(StocktakingState::Cancelled); ++i)
        EXPECT_EQ(stocktakingStateFromCode(code(StocktakingState(i))), StocktakingState(i));
}

TEST(OutcomeTest, WhatIsNotScannedIsMissingUnlessSomebodyKnowsWhereItIs) {
    EXPECT_EQ(outcomeOf({}), Outcome::Missing);
    EXPECT_EQ(came([](auto& each) { each.isScanned = true; }), Outcome::Found);
    EXPECT_EQ(came([](auto& each) { each.isOnLoan = true; }), Outcome::OnLoan);
    EXPECT_EQ(came([](auto& each) { each.wasSeen = true; }), Outcome::SeenAtDesk);
    EXPECT_EQ(came([](auto& each) { each.circulation = Circulation::Bindery; }), Outcome::Elsewhere);
    EXPECT_EQ(came([](auto& each) { each.circulation = Circulation::Withheld; }), Outcome::Missing);
    EXPECT_EQ(came([](auto& each) { each.condition = Condition::Lost; }), Outcome::Lost);
    EXPECT_EQ(came([](auto& each) { each.condition = Condition::Damaged; }), Outcome::Missing);
    EXPECT_EQ(came([](auto& each) { each.isInScope = false; }), Outcome::Left);
    EXPECT_EQ(came([](auto& each) { each.accounted = Accounted::Excluded; }), Outcome::Left);
    EXPECT_EQ(came([](auto& each) { each.condition = Condition::Missing; }), Outcome::Missing);
    EXPECT_EQ(came([](auto& each) {
                  each.condition = Condition::Missing;
                  each.wasMissingBefore = true;
              }),
              Outcome::MissingAgain);
    EXPECT_EQ(came([](auto& each) {
                  each.condition = Condition::Missing;
                  each.isScanned = true;
              }),
              Outcome::FoundAgain);
}

TEST(PlanTest, APeriodFollowsFromTheSizeOfTheStock) {
    EXPECT_EQ(periodOf(50'000), 5);
    EXPECT_EQ(periodOf(50'001), 7);
    EXPECT_EQ(periodOf(414'533), 10);
    EXPECT_EQ(periodOf(1'000'001), 15);
}

TEST(PlanTest, ASectionIsDueAPeriodAfterNineTenthsOfItWereChecked) {
    const Day today{2026, 3, 2};
    const Plan plan = planOf({section("A", 100, 10, {{"1/2020", Day(2020, 5, 1), 95}}),
                              section("B", 100, 5, {{"1/2019", Day(2019, 5, 1), 95}}),
                              section("C", 100, 10, {{"2/2024", Day(2024, 5, 1), 50}, {"1/2023", Day(2023, 5, 1), 45}}),
                              section("D", 100, 10, {{"2/2024", Day(2024, 5, 1), 50}})},
                             today);
    EXPECT_EQ(plan.sections[0].dueYear, 2030);
    EXPECT_FALSE(plan.sections[0].isOverdue);
    EXPECT_EQ(plan.sections[1].dueYear, 2024);
    EXPECT_TRUE(plan.sections[1].isOverdue);
    EXPECT_EQ(plan.sections[2].lastOn, Day(2023, 5, 1)); // both parts
    EXPECT_FALSE(plan.sections[3].lastOn);               // half of it was never checked
}

TEST(PlanTest, SectionsThatWereNeverCheckedAreSpreadOverThePeriod) {
    std::vector<PlannedSection> sections;
    for (int i = 0; i < 10; ++i) sections.push_back(section(std::to_string(i), 1'000, 10));
    std::set<int> years;
    for (const PlannedSection& each : planOf(std::move(sections), Day(2026, 3, 2)).sections) years.insert(each.dueYear);
    EXPECT_EQ(years.size(), 10U);
    EXPECT_EQ(*years.begin(), 2026);
    EXPECT_EQ(*years.rbegin(), 2035);
}

TEST(PlanTest, PeriodsOfPlacesAreReadFromOneSetting) {
    const auto periods = accounts::periodsIn(" RARE=5;Отдел искусств = 7 ; ");
    ASSERT_TRUE(periods);
    ASSERT_EQ(periods->size(), 2U);
    EXPECT_EQ(periods->at(1).place, "Отдел искусств");
    EXPECT_EQ(periods->at(1).years, 7);
    for (const char* const wrong : {"RARE", "RARE=", "=5", "RARE=0", "RARE=31", "RARE=5y", "RARE=99999999999"})
        EXPECT_FALSE(accounts::periodsIn(wrong)) << wrong;
    EXPECT_TRUE(accounts::periodsIn("")->empty());
}

TEST(CollectorTest, AFileIsALineForEachCodeOrATable) {
    EXPECT_THAT(readCollector("", "B-1\r\nB-2\n\n B-3 \n").codes, ElementsAre("B-1", "B-2", "B-3"));
    EXPECT_THAT(readCollector("", "2026-03-02;10:15;B-1\n2026-03-02;10:16;B-2\n").codes, ElementsAre("B-1", "B-2"));
    EXPECT_THAT(readCollector("", "date,barcode\n1,\"B-1\"\n2,\"B,\"\"2\"\n").codes, ElementsAre("B-1", "B,\"2"));
    EXPECT_THAT(readCollector("",
                              "\xEF\xBB\xBF"
                              "Код\tСаны\nК-12\t1\nК-13\t1\n")
                    .codes,
                ElementsAre("К-12", "К-13"));
    EXPECT_THAT(
        readCollector("", *text::encode("Инв. номер;Зал\nК-12;абонемент\nК-13;абонемент\n", text::Encoding::Cp1251))
            .codes,
        ElementsAre("К-12", "К-13"));
    EXPECT_THAT(readCollector("", "").codes, IsEmpty());
    EXPECT_THAT(readCollector("", "1\n2\n20261130\n").codes, ElementsAre("1", "2", "20261130"));
    EXPECT_THAT(readCollector("", std::string(5, '\0')).codes, ::testing::SizeIs(::testing::Le(1U)));
}

TEST(CollectorTest, ACodeIsFoundInWhateverItsLineIsPartedBy) {
    // As four data terminals write, in one file.
    const auto mixed = readCollector("",
                                     "KZL0000028A,1,30.11.2026 10:00\r\n"
                                     "KZL0000035E;30.11.2026\r\n"
                                     "\r\n"
                                     "KZL0000029R\t1\r\n"
                                     "\"KZL0000030C\"|1\r\n"
                                     "2;KZL0000031X\r\n");
    EXPECT_THAT(mixed.codes, ElementsAre("KZL0000028A", "KZL0000035E", "KZL0000029R", "KZL0000030C", "KZL0000031X"));
    EXPECT_THAT(mixed.lines, ElementsAre(1, 2, 4, 5, 6));
    EXPECT_THAT(mixed.unread, IsEmpty());

    // Numbers of lines, dates and times are no codes, though they differ more than what was scanned.
    std::string numbered;
    for (int i = 1; i <= 300; ++i)
        numbered +=
            std::to_string(i) + ",20261130" + std::to_string(100'000 + i) + ",K-" + std::to_string(i / 3) + "\n";
    EXPECT_EQ(readCollector("", numbered).codes.back(), "K-100");
    EXPECT_THAT(readCollector("", "30.11.2026;10:01;К-12\n01.12.2026;10:02;К-12\n").codes, ElementsAre("К-12", "К-12"));
}

TEST(CollectorTest, WhatIsNoCodeIsNamedWithItsLine) {
    const auto file = readCollector("", "Инвентаризация\nКод;Кол-во\nК-12;1\n;1\nконец\n");
    EXPECT_THAT(file.codes, ElementsAre("К-12"));
    EXPECT_THAT(file.unread, ElementsAre(FileLine{4, ";1"}, FileLine{5, "конец"}));
}

TEST(CollectorTest, AColumnMayBeNamed) {
    const std::string text = "Shelf mark;Label;Qty\n84.1;B-1;1\n84.2;B-2;1\n84.3;B-2;1\n";
    EXPECT_EQ(readCollector("", text).codes.front(), "84.1") << "nothing says which it is";
    EXPECT_THAT(readCollector("", text, "label").codes, ElementsAre("B-1", "B-2", "B-2"));
    EXPECT_THAT(readCollector("", text, "2").codes, ElementsAre("B-1", "B-2", "B-2"));
    EXPECT_THAT(readCollector("", text, "Barcode").codes, IsEmpty());
    EXPECT_THAT(readCollector("", text, "9").codes, IsEmpty());
    // The number of a line is no heading.
    EXPECT_THAT(readCollector("", "1;B-1\n2;B-2\n", "2").codes, ElementsAre("B-1", "B-2"));
    const auto ragged = readCollector("", "B-1\n2;B-2\n3;\nB-4;B-5\n", "2");
    EXPECT_THAT(ragged.codes, ElementsAre("B-2", "B-5"));
    ASSERT_EQ(ragged.unread.size(), 2U) << "each line that gave no code is told";
    EXPECT_EQ(ragged.unread[0].line, 1);
    EXPECT_EQ(ragged.unread[1].line, 3);
}

TEST(ShelfRangeTest, TheLastMarkHoldsAllThatBeginsLikeIt) {
    const ShelfRange range("63", "84");
    for (const char* const in : {"63", "63.3", "81", "84", "84(5Қаз)6"}) EXPECT_TRUE(range.holds(in)) << in;
    for (const char* const out : {"22", "62.9", "85", ""}) EXPECT_FALSE(range.holds(out)) << out;
    EXPECT_TRUE(ShelfRange("", "").holds("anything"));
    EXPECT_TRUE(ShelfRange("84", "63").isEmpty());
    EXPECT_EQ(shelfText("84(5Қаз)6", "Ә 82"), "84(5Қаз)6 Ә 82");
    EXPECT_EQ(shelfText("84 Ә 82", "Ә 82"), "84 Ә 82");
}

} // namespace kitapdar::stocktaking
