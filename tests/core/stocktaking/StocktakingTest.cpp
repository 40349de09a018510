#include "tests/core/stocktaking/StocktakingLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace kitapdar::stocktaking {

namespace {

using collection::Condition;
using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Ten copies in the hall, 1…10 in their order, and one in the stack.
class StocktakingTest : public ::testing::Test {
protected:
    StocktakingTest() {
        for (int i = 1; i <= 10; ++i) copies.push_back(library.shelved(title, i, "84." + std::to_string(i)));
        elsewhere = library.shelved(title, 50, "63", "store");
    }

    /// Missing by a signed act.
    void missByAct(int number) {
        const auto id = library.started();
        for (int i = 1; i <= 10; ++i) {
            if (i != number) library.scan(id, i);
        }
        ASSERT_TRUE(library.close(id));
        ASSERT_TRUE(library.sign(id));
    }
    void checkSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
    }

    test::StocktakingLibrary library;
    catalogue::RecordId title = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    std::vector<collection::Copy> copies; // 0: the first
    collection::Copy elsewhere;
};

} // namespace

TEST_F(StocktakingTest, TheListIsFrozenInTheOrderOfTheShelves) {
    const auto made = library.start({"hall", "", ""});
    ASSERT_TRUE(made);
    EXPECT_EQ(numberOf(*made), "1/2026");
    EXPECT_EQ(made->expected, 10);
    EXPECT_EQ(made->expectedValue, 5'500);
    library.shelved(title, 11, "84.11"); // comes later
    std::vector<std::string> numbers;
    const auto rows =
        *library.read([&](storage::Snapshot& snapshot) { return library.queries.expected(snapshot, made->id, {}); });
    for (const ExpectedRow& row : rows) numbers.push_back(row.copy.number);
    EXPECT_THAT(numbers, ElementsAre("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")); // 84.10 after 84.9
    checkSound();
}

TEST_F(StocktakingTest, AScopeIsAPlaceAndSomeShelfMarks) {
    EXPECT_EQ(library.start({"hall", "84.3", "84.5"})->expected, 3);
    EXPECT_EQ(refused<StocktakingOverlaps>(library.start({"", "", ""})).other, "1/2026");
    EXPECT_EQ(library.start({"store", "", ""})->expected, 1);
    EXPECT_EQ(refused<places::UnknownPlace>(library.start({"nowhere", "", ""})).place, "nowhere");
    refused<NothingExpected>(library.start({"hall", "99", ""}));
    refused<ShelfRangeEmpty>(library.start({"hall", "84", "63"}));
}

TEST_F(StocktakingTest, EachClassIsSaidAtOnce) {
    library.setCondition(copies[3], "missing");
    library.addReader("R-1");
    const auto id = library.started();
    ASSERT_TRUE(library.lend("R-1", library.barcodeOf(5)));
    library.writeOff(copies[5]);
    const auto later = library.shelved(title, 11, "84.11");

    EXPECT_EQ(library.scan(id, 1).what, ScanClass::Found);
    EXPECT_EQ(library.scan(id, 2).tone, ScanTone::Good);
    const ScanAnswer again = library.scan(id, 2);
    EXPECT_EQ(again.what, ScanClass::Repeated);
    EXPECT_EQ(again.times, 2);
    EXPECT_EQ(library.scan(id, 4).what, ScanClass::FoundAgain);
    const ScanAnswer lent = library.scan(id, 5);
    EXPECT_EQ(lent.what, ScanClass::OnLoan);
    EXPECT_TRUE(lent.dueOn);
    const ScanAnswer gone = library.scan(id, 6);
    EXPECT_EQ(gone.what, ScanClass::WrittenOff);
    EXPECT_FALSE(gone.excludedBy.empty());
    const ScanAnswer foreign = library.scan(id, 50);
    EXPECT_EQ(foreign.what, ScanClass::Misplaced);
    EXPECT_EQ(foreign.rightPlace->place, "store");
    EXPECT_EQ(library.scan(id, 11).what, ScanClass::NotEntered);
    EXPECT_EQ(library.scan(id, "X-999").what, ScanClass::Unknown);
    EXPECT_EQ(library.scan(id, "X-999").times, 2);
    refused<ScanOfReader>(library.scan(id, "R-1", ScanToken{"1", 99}));
    refused<ScanWithoutCode>(library.scan(id, " ", ScanToken{"1", 99}));
    checkSound();
}

TEST_F(StocktakingTest, AWrongPlaceIsSaidWithItsNeighbours) {
    const auto id = library.started();
    library.scan(id, 1);
    library.scan(id, 2);
    library.scan(id, 9); // jumps ahead: nobody can tell yet
    const ScanAnswer third = library.scan(id, 3);
    EXPECT_EQ(third.what, ScanClass::Found);
    ASSERT_TRUE(third.outOfOrder);
    EXPECT_EQ(third.outOfOrder->number, "9");
    EXPECT_EQ(third.outOfOrderAt->after->number, "8");
    EXPECT_EQ(third.outOfOrderAt->before->number, "10");
    library.scan(id, 5);
    library.scan(id, 6);
    const ScanAnswer back = library.scan(id, 4);
    EXPECT_EQ(back.what, ScanClass::OutOfOrder);
    EXPECT_EQ(back.rightPlace->after->number, "3");
    EXPECT_EQ(back.rightPlace->before->number, "5");
    library.scan(id, 7);
    std::vector<std::string> moved;
    for (const ShelfMove& each : library.moves(id)) moved.push_back(each.copy.number);
    EXPECT_THAT(moved, ElementsAre("9", "4"));
    EXPECT_EQ(library.moves(id).front().after->number, "7");
}

TEST_F(StocktakingTest, AScanThatIsSentAgainIsKeptOnce) {
    const auto id = library.started();
    const ScanToken token{"hall 1", 1};
    const auto first = library.scan(id, library.barcodeOf(1), token);
    const auto again = library.scan(id, library.barcodeOf(1), token);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->id, again->id);
    EXPECT_EQ(again->what, ScanClass::Found);
    EXPECT_TRUE(again->isRepeatedToken);
    EXPECT_EQ(library.figures(id).scans, 1);
    refused<ScanTokenTaken>(library.scan(id, library.barcodeOf(2), token));
    refused<ScanTokenTaken>(library.scan(id, library.barcodeOf(2), ScanToken{"", 1}));
    refused<ScanTokenTaken>(library.scan(id, library.barcodeOf(2), ScanToken{"1", 0}));
}

TEST_F(StocktakingTest, NumbersOfPersonsAreNotKept) {
    const auto id = library.started();
    const std::string number = "900101300017"; // an IIN by its check digit or not: see PersonNumber
    library.scan(id, number);
    const auto rows = library.scans(id);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(library.scan(id, number, ScanToken{"1", 1})->isRepeatedToken, true);
}

TEST_F(StocktakingTest, TheLastScanIsUndoneWhileItIsRunning) {
    const auto id = library.started();
    library.scan(id, 1);
    library.scan(id, 2);
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(library.figures(id).found.copies, 1);
    EXPECT_TRUE(library.redo());
    EXPECT_EQ(library.figures(id).found.copies, 2);
    ASSERT_TRUE(library.close(id));
    EXPECT_FALSE(library.undo()); // the scan: what came of it is written
    checkSound();
}

TEST_F(StocktakingTest, ClosingTellsWhatCameOfEachCopy) {
    library.addReader("R-1");
    library.setCondition(copies[3], "missing");
    library.setCondition(copies[4], "lost");
    const auto id = library.started();
    library.scan(id, 1);
    library.scan(id, 4);
    ASSERT_TRUE(library.lend("R-1", library.barcodeOf(2)));
    ASSERT_TRUE(library.lend("R-1", library.barcodeOf(3), true)); // of the same title
    library.clock().advanceMilliseconds(60'000);
    ASSERT_TRUE(library.returnCopy(library.barcodeOf(3)));
    auto bound = library.copy(copies[5].id);
    bound.circulation = collection::Circulation::Bindery;
    library.change(bound);
    library.writeOff(copies[6]);
    library.scan(id, 50);
    library.scan(id, "X-1");
    EXPECT_EQ(library.figures(id).open.copies, 3);
    ASSERT_TRUE(library.close(id));

    const auto outcomes = library.outcomes(id);
    EXPECT_EQ(outcomes.at("1"), Outcome::Found);
    EXPECT_EQ(outcomes.at("2"), Outcome::OnLoan);
    EXPECT_EQ(outcomes.at("3"), Outcome::SeenAtDesk);
    EXPECT_EQ(outcomes.at("4"), Outcome::FoundAgain);
    EXPECT_EQ(outcomes.at("5"), Outcome::Lost);
    EXPECT_EQ(outcomes.at("6"), Outcome::Elsewhere);
    EXPECT_EQ(outcomes.at("7"), Outcome::Left);
    EXPECT_EQ(outcomes.at("8"), Outcome::Missing);
    const StocktakingFigures figures = library.figures(id);
    EXPECT_EQ(figures.expected, (Count{10, 5'500}));
    EXPECT_EQ(figures.found, (Count{2, 500}));
    EXPECT_EQ(figures.missing, (Count{3, 2'700}));
    EXPECT_EQ(figures.extra(), 2);
    EXPECT_EQ(figures.open.copies, 0);
    refused<StocktakingNotIn>(library.scan(id, library.barcodeOf(8), ScanToken{"1", 99}));
    // Nothing is changed in a copy before the act is signed, and what comes later changes no result.
    EXPECT_EQ(library.copy(copies[7].id).condition, Condition::Sound);
    ASSERT_TRUE(library.returnCopy(library.barcodeOf(2)));
    EXPECT_EQ(library.figures(id), figures);
    checkSound();
}

TEST_F(StocktakingTest, AClosedOneIsReopenedAndGoesOn) {
    const auto id = library.started();
    library.scan(id, 1);
    library.scan(id, 50);
    ASSERT_TRUE(library.close(id));
    ASSERT_TRUE(library.reopen(id));
    library.scan(id, 2);
    EXPECT_EQ(library.figures(id).found.copies, 2);
    ASSERT_TRUE(library.close(id));
    EXPECT_EQ(library.figures(id).missing.copies, 8);
    EXPECT_EQ(library.figures(id).misplaced.copies, 1);
    checkSound();
}

TEST_F(StocktakingTest, TheActMakesCopiesMissingAndIsReversed) {
    library.setCondition(copies[0], "damaged");
    const std::string before = library.dump();
    const auto id = library.started();
    for (int i = 3; i <= 10; ++i) library.scan(id, i);
    refused<StocktakingNotIn>(library.sign(id));
    ASSERT_TRUE(library.close(id));
    const auto act = library.read([&](storage::Snapshot& snapshot) { return library.service.actToSign(snapshot, id); });
    ASSERT_TRUE(act);
    EXPECT_EQ(nlohmann::json::parse(act->shown)["missing"]["copies"], 2);
    library.clock().set(Day(2026, 3, 3));
    const auto signedOne = library.sign(id);
    ASSERT_TRUE(signedOne);
    EXPECT_EQ(signedOne->state, StocktakingState::Signed);
    EXPECT_EQ(library.copy(copies[0].id).condition, Condition::Missing);
    EXPECT_EQ(library.copy(copies[0].id).conditionOn, Day(2026, 3, 3));
    EXPECT_EQ(library.copy(copies[2].id).condition, Condition::Sound);
    EXPECT_FALSE(library.undo()); // only reversed
    checkSound();

    library.found(copies[1]); // by hand, since
    const auto reversed = library.reverse(id);
    ASSERT_TRUE(reversed);
    EXPECT_EQ(reversed->state, StocktakingState::Closed);
    EXPECT_EQ(library.copy(copies[0].id).condition, Condition::Damaged);
    EXPECT_EQ(library.copy(copies[1].id).condition, Condition::Sound);
    EXPECT_EQ(refused<ResultOutdated>(library.sign(id)).number, "2");
    ASSERT_TRUE(library.reopen(id));
    ASSERT_TRUE(library.close(id));
    EXPECT_EQ(library.outcomes(id).at("2"), Outcome::SeenAtDesk);
    EXPECT_EQ(numberOf(*library.sign(id)), "1/2026-2");
    checkSound();
}

TEST_F(StocktakingTest, WhatIsMissingTwiceIsToldApart) {
    missByAct(7);
    missByAct(7);
    const auto second = library.start({"hall", "", ""});
    ASSERT_TRUE(second);
    for (int i = 1; i <= 10; ++i) {
        if (i != 7 && i != 8) library.scan(second->id, i);
    }
    ASSERT_TRUE(library.close(second->id));
    EXPECT_EQ(library.outcomes(second->id).at("7"), Outcome::MissingAgain);
    EXPECT_EQ(library.outcomes(second->id).at("8"), Outcome::Missing);
    EXPECT_EQ(library.figures(second->id).missingAgain, (Count{1, 700}));
}

TEST_F(StocktakingTest, WhatWasFoundInBetweenIsMissingForTheFirstTime) {
    missByAct(7);
    library.found(copies[6]);
    const auto id = library.started();
    ASSERT_TRUE(library.close(id));
    EXPECT_EQ(library.outcomes(id).at("7"), Outcome::Missing);
}

TEST_F(StocktakingTest, WhatWasMissingAndIsScannedIsSoundByTheAct) {
    missByAct(7);
    const auto id = library.started();
    for (int i = 1; i <= 10; ++i) library.scan(id, i);
    EXPECT_EQ(library.figures(id).foundAgain.copies, 1);
    ASSERT_TRUE(library.close(id));
    EXPECT_EQ(library.copy(copies[6].id).condition, Condition::Missing);
    ASSERT_TRUE(library.sign(id));
    EXPECT_EQ(library.copy(copies[6].id).condition, Condition::Sound);
    ASSERT_TRUE(library.reverse(id));
    EXPECT_EQ(library.copy(copies[6].id).condition, Condition::Missing);
    EXPECT_EQ(library.copy(copies[6].id).conditionReason, "№ 1/2026");
    checkSound();
}

TEST_F(StocktakingTest, AnActNamesItsChair) {
    const auto id = library.started();
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return library.service.describe(tx, library.by(tx), id, {}, ""); }));
    ASSERT_TRUE(library.close(id));
    refused<CommissionMissing>(library.sign(id));
}

TEST_F(StocktakingTest, ACancelledOneKeepsItsNumberAndFreesItsCopies) {
    const auto id = library.started();
    library.scan(id, 1);
    ASSERT_TRUE(library.cancel(id));
    refused<StocktakingNotIn>(library.close(id));
    EXPECT_EQ(numberOf(*library.start({"hall", "", ""})), "2/2026");
    EXPECT_EQ(library.figures(id).found.copies, 1);
    checkSound();
}

TEST_F(StocktakingTest, MarksStandInTheInventoryBook) {
    ASSERT_TRUE(library.open(Day(2026, 3, 2)));
    missByAct(7);
    const auto rows = library.find("7");
    ASSERT_EQ(rows.size(), 1U);
    ASSERT_EQ(rows.front().marks.size(), 1U);
    EXPECT_EQ(rows.front().marks.front().number, "1/2026");
    EXPECT_FALSE(rows.front().marks.front().isPresent);
    EXPECT_TRUE(library.find("8").front().marks.front().isPresent);
    EXPECT_THAT(library.find("50").front().marks, IsEmpty());
}

TEST_F(StocktakingTest, ACopyOnAListIsNotErased) {
    const auto added = library.shelved(title, 60, "84.60");
    library.started();
    // The copy was added by the last but one entry: the start is stepped over.
    EXPECT_FALSE(library.undo());
    EXPECT_EQ(library.copy(added.id).id, added.id);
}

TEST_F(StocktakingTest, ThePlanKnowsWhatWasChecked) {
    missByAct(7);
    const Plan plan = *library.read([&](storage::Snapshot& snapshot) { return library.queries.plan(snapshot); });
    ASSERT_EQ(plan.sections.size(), 2U);
    for (const PlannedSection& each : plan.sections) {
        EXPECT_EQ(each.period, 5);
        EXPECT_EQ(each.lastOn.has_value(), each.place == "hall");
        if (each.place == "hall") {
            EXPECT_EQ(each.dueYear, 2031);
        }
    }
    accounts::Term setting;
    const auto terms = *library.read([&](storage::Snapshot& snapshot) { return library.terms.list(snapshot); });
    for (const accounts::Term& each : terms) {
        if (each.code == "stocktaking_periods") setting = each;
    }
    setting.value = "hall=2";
    const auto edited =
        library.write([&](storage::Transaction& tx) { return library.terms.edit(tx, library.by(tx), setting); });
    ASSERT_TRUE(edited);
    const Plan set = *library.read([&](storage::Snapshot& snapshot) { return library.queries.plan(snapshot); });
    for (const PlannedSection& each : set.sections) EXPECT_EQ(each.period, each.place == "hall" ? 2 : 5);
    setting.value = "hall";
    EXPECT_FALSE(
        library.write([&](storage::Transaction& tx) { return library.terms.edit(tx, library.by(tx), setting); }));
}

TEST_F(StocktakingTest, ProgressIsToldByShelves) {
    const auto id = library.started();
    library.scan(id, 1);
    const auto shelves =
        *library.read([&](storage::Snapshot& snapshot) { return library.queries.progress(snapshot, id); });
    ASSERT_EQ(shelves.size(), 1U);
    EXPECT_EQ(shelves.front().shelf, "84");
    EXPECT_EQ(shelves.front().expected, 10);
    EXPECT_EQ(shelves.front().found, 1);
}

} // namespace kitapdar::stocktaking
