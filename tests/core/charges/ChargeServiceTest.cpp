// What readers owe: charged, paid, waived, paid back, reversed.
#include "core/charges/ChargesOfReader.h"
#include "core/charges/Kinds.h"
#include "core/circulation/Kinds.h"
#include "tests/support/ChargeLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace kitapdar::charges {

namespace {

using test::refused;
using test::tenge;
using ::testing::IsEmpty;

class ChargeServiceTest : public ::testing::Test {
protected:
    ChargeServiceTest() {
        reader = library.addReader("R-1").id;
        library.addReader("R-2");
    }
    ~ChargeServiceTest() override { EXPECT_THAT(library.unsound(), IsEmpty()); }

    ChargeId charge(std::int64_t amount, const std::string& card = "R-1") {
        const auto added = library.add(card, tenge(amount));
        EXPECT_TRUE(added);
        return added ? added->charge.id : ChargeId(0);
    }
    std::int64_t entries() {
        return *library.read(
            [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from operation"); });
    }

    test::ChargeLibrary library;
    readers::ReaderId reader{0};
};

} // namespace

TEST_F(ChargeServiceTest, OnePaymentPaysTheOldestChargesFirstWithOneReceipt) {
    const ChargeId first = charge(100);
    const ChargeId second = charge(300);
    const ChargeId third = charge(50);
    const auto receipt = library.pay("R-1", {.amount = tenge(250)});
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->number, "000001");
    EXPECT_EQ(receipt->amount, tenge(250));
    EXPECT_EQ(receipt->owed, tenge(200));
    ASSERT_EQ(receipt->items.size(), 2U);
    EXPECT_EQ(receipt->items[1].amount, tenge(150));
    EXPECT_EQ(library.row(first).owed, Money{});
    EXPECT_EQ(library.row(second).owed, tenge(150));
    EXPECT_EQ(library.row(third).owed, tenge(50));
    EXPECT_EQ(library.lines(first)[0].line.receipt, library.lines(second)[0].line.receipt);

    const auto rest = library.pay("R-1");
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->number, "000002") << "no gaps";
    EXPECT_EQ(rest->amount, tenge(200));
    EXPECT_EQ(library.owedBy(reader), Money{});
    refused<NothingOwed>(library.pay("R-1"));
}

TEST_F(ChargeServiceTest, NoMoneyIsDatedByAClockThatWasSetBack) {
    charge(100);
    library.clock().set(Day(1995, 3, 24));
    refused<journal::ClockBehind>(library.add("R-1", tenge(50)));
    refused<journal::ClockBehind>(library.pay("R-1", {.amount = tenge(50)}));
    library.clock().set(Day(2026, 3, 2));
    EXPECT_TRUE(library.pay("R-1", {.amount = tenge(50)}));
}

TEST_F(ChargeServiceTest, APaymentThatIsSentTwiceIsWrittenOnce) {
    charge(100);
    const Payment payment{.amount = tenge(40), .shownOwed = tenge(100)};
    ASSERT_TRUE(library.pay("R-1", payment));
    EXPECT_EQ(refused<OwedOtherwise>(library.pay("R-1", payment)).owed, tenge(60));
    EXPECT_EQ(library.owedBy(reader), tenge(60));
}

TEST_F(ChargeServiceTest, ChosenChargesArePaidAndNoOthers) {
    const ChargeId first = charge(100);
    const ChargeId second = charge(300);
    const ChargeId other = charge(70, "R-2");
    ASSERT_TRUE(library.pay("R-1", {.charges = {second}}));
    EXPECT_EQ(library.row(first).owed, tenge(100));
    EXPECT_EQ(library.row(second).owed, Money{});
    EXPECT_EQ(refused<ChargeOfAnother>(library.pay("R-1", {.charges = {other}})).id, other);
    refused<UnknownCharge>(library.pay("R-1", {.charges = {ChargeId(999)}}));
    refused<NothingOwed>(library.pay("R-1", {.charges = {second}}));
}

TEST_F(ChargeServiceTest, OddAmountsAreRefusedAndNothingIsWritten) {
    const ChargeId id = charge(100);
    const auto before = entries();
    refused<AmountOutOfRange>(library.add("R-1", Money{0}));
    refused<AmountOutOfRange>(library.add("R-1", Money{-1}));
    refused<AmountOutOfRange>(library.add("R-1", Money{mostAmount + 1}));
    refused<AmountOutOfRange>(library.add("R-1", Money{std::numeric_limits<std::int64_t>::max()}));
    refused<readers::UnknownReader>(library.add("R-9", tenge(1)));
    refused<AmountOutOfRange>(library.pay("R-1", {.amount = Money{0}}));
    refused<AmountOutOfRange>(library.pay("R-1", {.amount = Money{-5}}));
    EXPECT_EQ(refused<AmountBeyondDebt>(library.pay("R-1", {.amount = Money{10'001}})).owed, tenge(100));
    refused<AmountBeyondDebt>(library.pay("R-1", {.amount = Money{std::numeric_limits<std::int64_t>::max()}}));
    refused<AmountOutOfRange>(library.waive(id, Money{0}));
    refused<AmountBeyondDebt>(library.waive(id, Money{10'001}));
    refused<ReasonMissing>(library.waive(id, {}, ""));
    refused<NothingHeld>(library.refund(id));
    refused<ReasonMissing>(library.refund(id, {}, ""));
    refused<UnknownCharge>(library.waive(ChargeId(999)));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(library.owedBy(reader), tenge(100));
}

TEST_F(ChargeServiceTest, TheLargestAmountsAddUp) {
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(library.add("R-1", Money{mostAmount}));
    EXPECT_EQ(library.owedBy(reader).tiyn, 3 * mostAmount);
    ASSERT_TRUE(library.pay("R-1"));
    EXPECT_EQ(library.owedBy(reader), Money{});
}

TEST_F(ChargeServiceTest, MoneyThatIsPaidBackIsNotOwedAgainAndIsPaidBackOnce) {
    const ChargeId id = charge(100);
    ASSERT_TRUE(library.pay("R-1"));
    EXPECT_EQ(library.row(id).held, tenge(100));
    const auto part = library.refund(id, tenge(30));
    ASSERT_TRUE(part);
    EXPECT_TRUE(part->isRefund);
    EXPECT_EQ(part->number, "000002");
    EXPECT_EQ(library.row(id).held, tenge(70));
    EXPECT_EQ(library.row(id).owed, Money{});
    EXPECT_EQ(refused<AmountBeyondHeld>(library.refund(id, tenge(71))).held, tenge(70));
    ASSERT_TRUE(library.refund(id));
    refused<NothingHeld>(library.refund(id));
    EXPECT_EQ(library.owedBy(reader), Money{});
}

TEST_F(ChargeServiceTest, ALineIsReversedByALineAndOnlyOnce) {
    const ChargeId id = charge(100);
    ASSERT_TRUE(library.pay("R-1", {.amount = tenge(40)}));
    ASSERT_TRUE(library.waive(id, tenge(25)));
    const auto before = library.lines(id);
    const auto row = library.reverse(before[0].line.id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->owed, tenge(75));
    EXPECT_EQ(row->held, Money{});
    const auto after = library.lines(id);
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[0].line.amount, before[0].line.amount) << "the payment stays as it was written";
    EXPECT_TRUE(after[0].isReversed);
    EXPECT_EQ(after[2].means, LineKind::Payment);
    refused<LineReversed>(library.reverse(before[0].line.id));
    refused<LineIsReversal>(library.reverse(after[2].line.id));
    refused<UnknownChargeLine>(library.reverse(ChargeLineId(999)));
    refused<ReasonMissing>(library.reverse(before[1].line.id, ""));
    ASSERT_TRUE(library.reverse(before[1].line.id));
    EXPECT_EQ(library.owedBy(reader), tenge(100));
}

TEST_F(ChargeServiceTest, APaymentThatWasPaidBackIsReversedAfterThatAlone) {
    const ChargeId id = charge(100);
    ASSERT_TRUE(library.pay("R-1"));
    ASSERT_TRUE(library.refund(id));
    const auto lines = library.lines(id);
    refused<LineBuiltUpon>(library.reverse(lines[0].line.id));
    const auto row = library.reverse(lines[1].line.id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->held, tenge(100)) << "the money is there again";
    EXPECT_EQ(row->owed, Money{});
    refused<LineReversed>(library.reverse(lines[2].line.id)); // both lines were reversed as one
    ASSERT_TRUE(library.reverse(lines[0].line.id));
    EXPECT_EQ(library.owedBy(reader), tenge(100));
}

TEST_F(ChargeServiceTest, MoneyIsNotUndoneByPuttingRowsBack) {
    charge(100);
    ASSERT_TRUE(library.pay("R-1"));
    EXPECT_FALSE(library.undo());
    EXPECT_EQ(library.owedBy(reader), Money{});
    EXPECT_EQ(
        *library.read([](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from charge_line"); }),
        1);
}

TEST_F(ChargeServiceTest, AnotherBookIsTakenForALostOne) {
    const auto lost = library.add("R-1", tenge(900), ChargeKind::Lost);
    ASSERT_TRUE(lost);
    const auto brought = library.addCopy("K-9");
    const auto row = library.replace(lost->charge.id, brought.id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->owed, Money{});
    EXPECT_EQ(row->held, Money{}) << "no money came in";
    EXPECT_EQ(library.lines(lost->charge.id)[0].line.reason, "K-9");
    refused<NothingOwed>(library.replace(lost->charge.id));
    refused<ChargeNotReplaceable>(library.replace(charge(5)));
}

TEST_F(ChargeServiceTest, TheCashOfADayIsWhatCameInAndWentOut) {
    const ChargeId first = charge(100);
    charge(300, "R-2");
    ASSERT_TRUE(library.pay("R-1"));
    ASSERT_TRUE(library.pay("R-2"));
    ASSERT_TRUE(library.refund(first, tenge(20)));
    const Day monday = library.clock().today();
    auto day = library.cash(monday);
    EXPECT_EQ(day.total, tenge(380));
    ASSERT_EQ(day.sums.size(), 1U);
    EXPECT_EQ(day.sums[0].payments, 2);
    EXPECT_EQ(day.sums[0].paid, tenge(400));
    EXPECT_EQ(day.sums[0].refunded, tenge(20));
    ASSERT_EQ(day.receipts.size(), 3U);
    EXPECT_EQ(day.receipts[2].amount, tenge(-20));

    library.clock().set(Day(2026, 3, 3));
    ASSERT_TRUE(library.reverse(library.lines(first)[1].line.id));
    day = library.cash(Day(2026, 3, 3));
    EXPECT_EQ(day.total, tenge(20)) << "the money that had been paid back is there again";
    ASSERT_EQ(day.sums.size(), 1U);
    EXPECT_EQ(day.sums[0].reversed, tenge(20));
    EXPECT_THAT(day.receipts, IsEmpty());
    EXPECT_EQ(library.cash(monday).total, tenge(380)) << "a day that is over stays as it was";
    EXPECT_TRUE(library.cash(monday).receipts[2].isReversed);
    EXPECT_EQ(library.cash(monday, "nowhere").total, Money{});
}

TEST_F(ChargeServiceTest, WhatIsForgottenLeavesTheSumsAndWhatIsOwedIsNotForgotten) {
    const ChargeId id = charge(100);
    const auto forget = [&] {
        return library.write([&](storage::Transaction& tx) -> Result<void> {
            const test::By session = library.by(tx);
            journal::Operation operation = library.journal().begin(tx, session, circulation::kinds::eraseReader);
            CHECK(forgetReader(operation, tx, reader));
            CHECK(operation.finish());
            return {};
        });
    };
    EXPECT_FALSE(forget());
    ASSERT_TRUE(library.waive(id, {}, "in hospital"));
    const auto extract = *library.read([&](storage::Snapshot& snapshot) { return extractOf(snapshot, reader); });
    ASSERT_EQ(extract.size(), 1U);
    EXPECT_EQ(extract[0].lines[0].line.reason, "in hospital");
    ASSERT_TRUE(forget());
    EXPECT_FALSE(library.row(id).charge.readerId);
    EXPECT_EQ(library.lines(id)[0].line.reason, "");
    EXPECT_EQ(library.row(id).charge.amount, tenge(100));
}

TEST_F(ChargeServiceTest, ChargesGoWithAReaderWhoIsMadeOneWithAnother) {
    charge(100);
    const auto other = library.addReader("R-7").id;
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        const test::By session = library.by(tx);
        journal::Operation operation = library.journal().begin(tx, session, kinds::add);
        CHECK(moveToReader(operation, tx, reader, other));
        CHECK(operation.finish());
        return {};
    }));
    EXPECT_EQ(library.owedBy(reader), Money{});
    EXPECT_EQ(library.owedBy(other), tenge(100));
}

} // namespace kitapdar::charges
