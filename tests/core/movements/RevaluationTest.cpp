// Re-valuation: by a coefficient or copy by copy; both books and the stock keep the same sum, closed books stay.
#include "tests/core/movements/MovementLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

namespace kitapdar::movements {

namespace {

using test::refusalOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RevaluationTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::MovementLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");

    collection::Copy entered(std::int64_t tiyn) {
        const auto copy = library.addPriced(kazakh, tiyn);
        EXPECT_TRUE(library.enter({{copy.id}}, march));
        return copy;
    }
    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
        EXPECT_TRUE(library.reconcile().agrees());
    }
    std::int64_t sum() { return accounts::figureOf(library.movement(march, library.clock().today()).end, "sum"); }
};

} // namespace

TEST_F(RevaluationTest, ACoefficientIsReadWrittenAndAppliedToTheTiyn) {
    const std::vector<std::tuple<std::string, std::optional<Coefficient>>> table = {{"1", 10'000},
                                                                                    {"1.25", 12'500},
                                                                                    {"0,8", 8'000},
                                                                                    {"1000", 10'000'000},
                                                                                    {"0.0001", 1},
                                                                                    {"0", std::nullopt},
                                                                                    {"1001", std::nullopt},
                                                                                    {"1.00001", std::nullopt},
                                                                                    {"-1", std::nullopt},
                                                                                    {"1.", std::nullopt},
                                                                                    {"", std::nullopt},
                                                                                    {"1.2.3", std::nullopt},
                                                                                    {"x", std::nullopt},
                                                                                    {"00001.5", 15'000},
                                                                                    {"999999999999", std::nullopt}};
    for (const auto& [text, value] : table) EXPECT_EQ(coefficientFrom(text), value) << text;
    EXPECT_EQ(coefficientText(12'500), "1.25");
    EXPECT_EQ(coefficientText(10'000), "1");
    EXPECT_EQ(coefficientText(1), "0.0001");
    EXPECT_EQ(multiplied(Money{150'050}, 12'500), Money{187'563}) << "187562.5";
    EXPECT_EQ(multiplied(Money{1}, 4'999), Money{0});
    EXPECT_EQ(multiplied(Money{1}, 5'000), Money{1});
    EXPECT_EQ(multiplied(Money{100'000'000'000'000}, greatestCoefficient), Money{100'000'000'000'000'000});
}

TEST_F(RevaluationTest, TheSumColumnChangesByTheDifferenceAndNoCopyMoves) {
    const auto one = entered(100'000);
    const auto other = entered(50'050);
    const auto typed = entered(1'000);
    library.clock().set(Day(2026, 3, 10));
    const auto act = library.draftMovement(
        library.actOf(MovementKind::Revaluation, {one.id, other.id, typed.id}, coefficientFrom("1.5")));
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.setValue(act->id, typed.id, Money{77'700}));
    const CheckedMovement checked = library.checkMovement(act->id);
    EXPECT_EQ(checked.value, Money{151'050});
    EXPECT_EQ(checked.newValue, Money{150'000 + 75'075 + 77'700});
    EXPECT_TRUE(library.lineOf(checked, typed.id).isTyped);

    const auto done = library.signMovement(act->id);
    ASSERT_TRUE(done) << refusalOf(done);
    EXPECT_EQ(done->change, 302'775 - 151'050);
    EXPECT_EQ(done->ksu, "4/2026");
    EXPECT_EQ(sum(), 302'775);
    EXPECT_EQ(library.copy(typed.id).price, Money{77'700}) << "price and value are one fact";
    const auto record = library.part(accounts::KsuPart::Arrival, Day(2026, 3, 10), Day(2026, 3, 10)).lines;
    ASSERT_EQ(record.size(), 1U);
    EXPECT_EQ(record.front().record.cause, "revaluation");
    EXPECT_EQ(record.front().record.document.number, "1/2026");
    EXPECT_EQ(accounts::figureOf(record.front().figures, "copies"), 0);
    EXPECT_EQ(accounts::figureOf(record.front().figures, "titles"), 0);
    EXPECT_EQ(accounts::figureOf(record.front().figures, "sum"), 302'775 - 151'050);
    const accounts::BookRow row = library.find(*one.inventoryNumber).front();
    ASSERT_FALSE(row.struck.empty());
    EXPECT_EQ(row.struck.front().reason, accounts::revaluationReason);
    EXPECT_EQ(row.line.counted.value, Money{150'000});
    EXPECT_EQ(accounts::figureOf(library.movement(march, Day(2026, 3, 9)).end, "sum"), 151'050) << "closed books stay";
    const CheckedMovement after = library.checkMovement(act->id);
    EXPECT_EQ(after.value, Money{151'050}) << "the list of the act stays";
    EXPECT_EQ(after.newValue, Money{302'775});
    expectSound();
}

TEST_F(RevaluationTest, AReversingActGivesTheFormerValues) {
    const auto copy = entered(100'000);
    const MovementRow act = library.made(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("2")));
    EXPECT_EQ(sum(), 200'000);
    const auto reversal = library.reverseMovement(act.act.id);
    ASSERT_TRUE(reversal) << refusalOf(reversal);
    EXPECT_EQ(sum(), 100'000);
    EXPECT_EQ(reversal->change, -100'000);
    EXPECT_EQ(library.copy(copy.id).price, Money{100'000});
    const MovementLine line = library.checkMovement(reversal->act.id).lines.at(0);
    EXPECT_EQ(line.value, Money{200'000});
    EXPECT_EQ(line.newValue, Money{100'000});
    expectSound();
}

TEST_F(RevaluationTest, WhatWasValuedAnewSinceIsNotTakenBack) {
    const auto copy = entered(100'000);
    const MovementRow act = library.made(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("2")));
    library.made(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("3")));
    EXPECT_EQ(refusalOf(library.reverseMovement(act.act.id)), "moved_on");
    EXPECT_EQ(sum(), 600'000);
    expectSound();
}

TEST_F(RevaluationTest, TheCheckNamesWhatHasNoValue) {
    const auto typed = entered(100);
    const auto none = entered(100);
    const auto same = entered(100);
    const auto nowhere = library.addPriced(kazakh, 100);
    const auto act =
        library.draftMovement(library.actOf(MovementKind::Revaluation, {typed.id, none.id, same.id, nowhere.id}));
    ASSERT_TRUE(act);
    ASSERT_TRUE(library.setValue(act->id, typed.id, Money{0}));
    ASSERT_TRUE(library.setValue(act->id, same.id, Money{100}));
    ASSERT_TRUE(library.setValue(act->id, nowhere.id, Money{100}));
    const CheckedMovement checked = library.checkMovement(act->id);
    EXPECT_THAT(library.lineOf(checked, typed.id).obstacles, IsEmpty());
    EXPECT_THAT(library.lineOf(checked, none.id).obstacles, ElementsAre(Obstacle::ValueMissing));
    EXPECT_THAT(library.lineOf(checked, same.id).cautions, ElementsAre(Caution::SameValue));
    EXPECT_THAT(library.lineOf(checked, nowhere.id).obstacles, ElementsAre(Obstacle::NotInBooks));
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "movement_blocked");
    const auto nothing =
        library.draftMovement(library.actOf(MovementKind::Revaluation, {typed.id}, coefficientFrom("1")));
    ASSERT_TRUE(nothing);
    EXPECT_EQ(refusalOf(library.setValue(library.draftMovement(library.transferOf({typed.id}))->id, typed.id, {})),
              "not_revaluation");
}

TEST_F(RevaluationTest, NothingIsSignedWhereNothingChanges) {
    const auto copy = entered(100);
    const auto act = library.draftMovement(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("1")));
    ASSERT_TRUE(act);
    EXPECT_EQ(refusalOf(library.signMovement(act->id)), "nothing_corrected");
    EXPECT_EQ(library.number("select count(*) from movement where number > 0"), 0);
}

TEST_F(RevaluationTest, APriceInAnotherCurrencyIsWhatWasPaidAndStays) {
    const auto copy = library.addPriced(kazakh, 500'00);
    ASSERT_TRUE(library.run("update copy set currency = 'USD' where id = $1", {copy.id}));
    ASSERT_TRUE(library.enter({{copy.id, Money{22'500'000}}}, march));
    library.made(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("2")));
    EXPECT_EQ(sum(), 45'000'000);
    EXPECT_EQ(library.copy(copy.id).price, Money{500'00});
    EXPECT_EQ(library.copy(copy.id).currency, "USD");
    EXPECT_TRUE(library.reconcile().agrees());
}

TEST_F(RevaluationTest, ARecordOfARevaluationIsReversedByItsActAlone) {
    const auto copy = entered(100);
    library.made(library.actOf(MovementKind::Revaluation, {copy.id}, coefficientFrom("2")));
    const auto record = library.part(accounts::KsuPart::Arrival, march, march).lines.back().record;
    EXPECT_EQ(record.cause, "revaluation");
    EXPECT_EQ(refusalOf(library.reverse(record.id, march)), "record_of_document");
    EXPECT_EQ(refusalOf(library.reverseDocument(record.id, march)), "ksu_record_not_reversible");
    EXPECT_EQ(refusalOf(library.enter({{library.addPriced(kazakh, 1).id}}, march, "revaluation")), "unknown_term");
}

TEST_F(RevaluationTest, TheStatementTellsSourcesReasonsAndRevaluations) {
    const auto bought = library.addPriced(kazakh, 100'000);
    ASSERT_TRUE(library.enter({{bought.id}}, Day(2026, 3, 2), "purchase"));
    const auto given = library.addPriced(kazakh, 10'000);
    ASSERT_TRUE(library.enter({accounts::EnteredCopy{given.id, {}, {}, false}}, Day(2026, 3, 2), "gift"));
    library.clock().set(Day(2027, 1, 10));
    library.made(library.actOf(MovementKind::Revaluation, {bought.id}, coefficientFrom("1.5")));
    ASSERT_TRUE(library.withdraw({given.id}, Day(2027, 1, 10)));
    const accounts::Statement first = library.statement(Day(2026, 1, 1), Day(2026, 12, 31));
    EXPECT_EQ(first.begin.onBalance, accounts::Amount());
    ASSERT_EQ(first.lines.size(), 2U);
    EXPECT_EQ(first.lines[0].cause, "purchase");
    EXPECT_EQ(first.lines[0].onBalance, (accounts::Amount{1, 100'000}));
    EXPECT_EQ(first.lines[1].cause, "gift");
    EXPECT_EQ(first.lines[1].offBalance, (accounts::Amount{1, 10'000}));
    const accounts::Statement second = library.statement(Day(2027, 1, 1), Day(2027, 12, 31));
    EXPECT_EQ(second.begin.onBalance, first.end.onBalance);
    EXPECT_EQ(second.begin.offBalance, first.end.offBalance);
    ASSERT_EQ(second.lines.size(), 2U);
    EXPECT_EQ(second.lines[0].cause, "revaluation");
    EXPECT_EQ(second.lines[0].onBalance, (accounts::Amount{0, 50'000}));
    EXPECT_EQ(second.lines[1].cause, "worn");
    EXPECT_EQ(second.lines[1].offBalance, (accounts::Amount{1, 10'000}));
    EXPECT_EQ(second.end.onBalance, (accounts::Amount{1, 150'000}));
    EXPECT_EQ(second.end.offBalance, accounts::Amount());
}

} // namespace kitapdar::movements
