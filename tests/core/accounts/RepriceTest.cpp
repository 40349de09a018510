// The price of a copy and what stands in the books are one: whoever changes one of them moves the sums of both books.
#include "core/collection/CopyActionService.h"
#include "core/collection/CopyBatchService.h"
#include "tests/core/accounts/BooksLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::accounts {

namespace {

using ::testing::IsEmpty;

class RepriceTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::BooksLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    collection::Copy copy = library.addPriced(kazakh, 150'050);

    RepriceTest() { EXPECT_TRUE(library.enter({{copy.id}}, march)); }

    BookRow row() { return library.find(*copy.inventoryNumber).back(); }
    std::int64_t sumOfStock() { return figureOf(library.movement(march, library.clock().today()).end, "sum"); }
    void expectSound(std::int64_t value) {
        EXPECT_EQ(sumOfStock(), value);
        EXPECT_EQ(row().line.counted.value, Money{value});
        EXPECT_EQ(row().line.price, Money{value});
        EXPECT_EQ(library.copy(copy.id).price, Money{value});
        const Reconciliation all = library.reconcile();
        EXPECT_TRUE(all.agrees());
        EXPECT_EQ(all.bookValue, value);
        EXPECT_EQ(all.ksuValue, value);
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
    }
};

} // namespace

TEST_F(RepriceTest, AnEditedPriceIsACorrectionInTheBooks) {
    library.clock().set(Day(2026, 4, 1));
    collection::Copy edited = library.copy(copy.id);
    edited.price = Money{50'000};
    library.change(edited);
    expectSound(50'000);
    EXPECT_EQ(figureOf(library.movement(march, march).end, "sum"), 150'050) << "what was closed before stays";
    ASSERT_FALSE(row().struck.empty());
    EXPECT_EQ(row().struck.front().before, "1500.50");
    EXPECT_EQ(row().struck.front().reason, copyPriceReason);
    ASSERT_TRUE(library.undo());
    expectSound(150'050);
}

TEST_F(RepriceTest, ABatchOfPricesIsOneRecord) {
    const auto second = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{second.id}}, march));
    const collection::SetPrice change{Money{70'000}};
    std::vector<collection::SeenCopy> seen;
    for (const collection::CopyId id : {copy.id, second.id}) seen.push_back({id, library.copy(id).version});
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return collection::CopyBatchService(library.journal()).apply(tx, library.by(tx), change, seen, nullptr);
    }));
    EXPECT_EQ(library.part(KsuPart::Arrival, march, march).lines.size(), 3U);
    EXPECT_EQ(sumOfStock(), 140'000);
    EXPECT_TRUE(library.reconcile().agrees());
    EXPECT_THAT(library.unsound(), IsEmpty());
}

TEST_F(RepriceTest, ACorrectedPriceMovesTheValueAndTheOtherWayRound) {
    ASSERT_TRUE(library.correct(row().line.id, LineField::Price, "163.09", march));
    expectSound(16'309);
    ASSERT_TRUE(library.correct(row().line.id, LineField::Value, "500", march));
    expectSound(50'000);
    ASSERT_TRUE(library.undo());
    expectSound(16'309);
}

TEST_F(RepriceTest, WhatWasPaidInRoublesStaysWhenItIsRevalued) {
    collection::Copy old = library.copy(copy.id);
    old.price = Money{250'000};
    old.currency = "SUR";
    library.change(old);
    EXPECT_EQ(row().line.counted.value, Money{500});
    ASSERT_TRUE(library.correct(row().line.id, LineField::Value, "1200", march));
    EXPECT_EQ(row().line.price, Money{250'000});
    EXPECT_EQ(row().line.counted.value, Money{120'000});
    EXPECT_TRUE(library.reconcile().agrees());
}

TEST_F(RepriceTest, APriceThatDiffersIsNamed) {
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return tx.execute("update copy set price = 1 where id = $1", {copy.id}); }));
    const Reconciliation all = library.reconcile();
    EXPECT_FALSE(all.agrees());
    EXPECT_EQ(all.priceDiffers, 1);
    ASSERT_EQ(all.copies.size(), 1U);
    EXPECT_EQ(all.copies.front().what, Disagreement::PriceDiffers);
}

TEST_F(RepriceTest, AWriteOffByHandIsEnteredOnItsDay) {
    const auto leave = [&](Day on) {
        const collection::WriteOffDocument document{"5", on};
        return library.write([&](storage::Transaction& tx) {
            return collection::CopyActionService(library.journal()).writeOff(tx, library.by(tx), copy.id, document);
        });
    };
    library.clock().set(Day(2026, 4, 1));
    const auto early = leave(Day(2026, 3, 1));
    ASSERT_FALSE(early);
    ASSERT_TRUE(std::holds_alternative<collection::DayOutsideBooks>(early.error()));
    EXPECT_EQ(std::get<collection::DayOutsideBooks>(early.error()).from, march);
    ASSERT_TRUE(leave(Day(2026, 3, 20)));
    EXPECT_EQ(library.part(KsuPart::Withdrawal, march, Day(2026, 3, 31)).lines.front().record.on, Day(2026, 3, 20));
    EXPECT_EQ(row().withdrawnOn, Day(2026, 3, 20));
    EXPECT_EQ(figureOf(library.movement(march, Day(2026, 3, 19)).end, "copies"), 1);
    EXPECT_EQ(library.copy(copy.id).excludedOn, Day(2026, 3, 20));
}

TEST_F(RepriceTest, AnOpeningIsShownOnItsDay) {
    test::BooksLibrary other;
    other.addPriced(other.addTitle("Абай жолы", "kaz", ""), 100);
    ASSERT_TRUE(other.open(march));
    EXPECT_EQ(other.movement(Day(2026, 1, 1), Day(2026, 12, 31)).beginOn, march);
    EXPECT_EQ(other.behind({"copies", std::nullopt, KsuPart::Opening, march, march}).size(), 1U)
        << "the figure opens its lines";
    EXPECT_TRUE(other.movement(march, march).isOpening);
    EXPECT_FALSE(other.movement(Day(2027, 1, 1), Day(2027, 12, 31)).isOpening);
    EXPECT_EQ(other.movement(Day(2027, 1, 1), Day(2027, 12, 31)).beginOn, Day(2027, 1, 1));
}

TEST_F(RepriceTest, ARecordIsUndoneBeforeItsCopy) {
    const std::string before = library.dump();
    ASSERT_TRUE(library.undo()) << "the record goes first";
    ASSERT_TRUE(library.undo()) << "then the copy";
    ASSERT_TRUE(library.redo());
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(library.dump(), before);
}

} // namespace kitapdar::accounts
