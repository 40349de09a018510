#include "tests/core/accounts/BooksLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::accounts {

namespace {

using test::refused;
using ::testing::IsEmpty;

class OpeningTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2};
    const Day january{2026, 1, 1};
    test::BooksLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    catalogue::RecordId journal = library.addTitle("Жұлдыз", "kaz", "84", "serial");

    /// Received in the year before.
    collection::Copy old(catalogue::RecordId record, std::int64_t tiyn = 1'000) {
        auto copy = library.addPriced(record, tiyn);
        copy.receivedOn = Day(2025, 6, 1);
        return library.change(copy);
    }
};

} // namespace

TEST_F(OpeningTest, TheBooksBeginWithWhatIsThereOnTheDay) {
    for (int i = 0; i < 30; ++i) old(i % 3 == 0 ? journal : kazakh);
    const auto later = library.addPriced(kazakh, 5'000); // received in March
    const auto gone = old(kazakh);
    library.writeOff(gone);
    const auto record = library.open(january);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->copies, 30);
    EXPECT_EQ(record->titles, 2);
    EXPECT_EQ(record->value, 30'000);
    const Movement year = library.movement(january, Day(2026, 12, 31));
    EXPECT_EQ(figureOf(year.begin, "copies"), 30);
    EXPECT_EQ(figureOf(year.begin, "kind:journal"), 10);
    EXPECT_EQ(figureOf(year.in, "copies"), 0);
    EXPECT_EQ(figureOf(year.end, "sum"), 30'000);
    EXPECT_EQ(figureOf(library.movement(Day(2025, 1, 1), Day(2025, 12, 31)).end, "copies"), 0);
    const BookPage page = library.page(2);
    ASSERT_EQ(page.rows.size(), 5U);
    EXPECT_EQ(page.rows.front().line.number, "26");
    const Reconciliation all = library.reconcile();
    EXPECT_EQ(all.opened, january);
    ASSERT_EQ(all.copies.size(), 1U);
    EXPECT_EQ(all.copies.front().id, later.id);
    EXPECT_THAT(library.unsound(), IsEmpty());
    EXPECT_THAT(library.changedBeside(), IsEmpty());
}

TEST_F(OpeningTest, WhatComesAfterIsEnteredByADocument) {
    old(kazakh);
    ASSERT_TRUE(library.open(january));
    const auto copy = library.addPriced(kazakh, 5'000);
    EXPECT_EQ(refused<BeforeOpening>(library.enter({{copy.id}}, january.plusDays(-1))).opened, january);
    const auto record = library.enter({{copy.id}}, march);
    ASSERT_TRUE(record);
    EXPECT_EQ(numberOf(*record), "1/2026");
    EXPECT_TRUE(library.reconcile().agrees());
    EXPECT_EQ(library.page(1).rows.back().line.line, 2);
}

TEST_F(OpeningTest, ABookIsOpenedOnceAndNotInTheFuture) {
    EXPECT_EQ(refused<DayInFuture>(library.open(march.plusDays(1))).day, march.plusDays(1));
    ASSERT_TRUE(library.open(january));
    EXPECT_EQ(refused<BooksOpened>(library.open(march)).on, january);
}

TEST_F(OpeningTest, NoRecordIsOlderThanTheOpening) {
    const auto copy = library.addPriced(kazakh, 5'000);
    ASSERT_TRUE(library.enter({{copy.id}}, january));
    EXPECT_EQ(refused<BooksHaveRecords>(library.open(march)).first, "1/2026");
    ASSERT_TRUE(library.open(january));
}

TEST_F(OpeningTest, AnOpeningIsTakenBackAsAWholeWhileNothingFollows) {
    EXPECT_NO_THROW(refused<BooksNotOpened>(library.takeBackOpening()));
    for (int i = 0; i < 3; ++i) old(kazakh);
    const std::string before = library.dump();
    ASSERT_TRUE(library.open(january));
    ASSERT_TRUE(library.takeBackOpening());
    EXPECT_EQ(library.dump(), before);
    EXPECT_THAT(library.changedBeside(), IsEmpty());

    old(kazakh);
    const auto again = library.open(january);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->copies, 4);
    EXPECT_THAT(library.changedBeside(), IsEmpty());
    const auto copy = library.addPriced(kazakh, 5'000);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    EXPECT_EQ(refused<BooksHaveRecords>(library.takeBackOpening()).first, "1/2026");
    EXPECT_THAT(library.unsound(), IsEmpty());
    EXPECT_THAT(library.changedBeside(), IsEmpty());
}

TEST_F(OpeningTest, AnUndoStepsOverTheOpening) {
    const auto copy = old(kazakh);
    ASSERT_TRUE(library.open(january));
    ASSERT_TRUE(library.undo()); // the change of the copy
    EXPECT_EQ(library.reconcile().book, 1);
    EXPECT_FALSE(library.undo()); // the copy itself: its line names it
    EXPECT_EQ(library.copy(copy.id).accounted, collection::Accounted::Entered);
}

TEST_F(OpeningTest, AnOpenedLineIsCorrectedAndWithdrawnAsAnyOther) {
    const auto copy = old(kazakh);
    ASSERT_TRUE(library.open(january));
    const auto line = library.find(*copy.inventoryNumber).front().line;
    ASSERT_TRUE(library.correct(line.id, LineField::Author, "Әуезов М.", march));
    const auto corrected = library.correct(line.id, LineField::Kind, "brochure", march);
    ASSERT_TRUE(corrected);
    ASSERT_TRUE(library.withdraw({copy.id}, march));
    EXPECT_THAT(library.unsound(), IsEmpty());
    EXPECT_THAT(library.changedBeside(), IsEmpty());
    EXPECT_EQ(library.page(1).rows.size(), 1U);
    EXPECT_EQ(library.page(1).rows.front().struck.size(), 2U);
}

} // namespace kitapdar::accounts
