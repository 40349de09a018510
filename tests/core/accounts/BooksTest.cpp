#include "tests/core/accounts/BooksLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::accounts {

namespace {

using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class BooksTest : public ::testing::Test {
protected:
    const Day march{2026, 3, 2}; // the clock's day
    test::BooksLibrary library;
    catalogue::RecordId kazakh = library.addTitle("Абай жолы", "kaz", "84(5Қаз)");
    catalogue::RecordId russian = library.addTitle("История Казахстана", "rus", "63.3(5Каз)", "book", true);

    void expectSound() {
        EXPECT_THAT(library.unsound(), IsEmpty());
        EXPECT_THAT(library.changedBeside(), IsEmpty());
    }
    std::int64_t numbersVoid() {
        return *library.read([](storage::Snapshot& snapshot) {
            return snapshot.number("select count(*) from ksu_number where void = 1");
        });
    }
};

} // namespace

TEST_F(BooksTest, AnArrivalIsOneRecordAndALineForEachCopy) {
    const auto first = library.addPriced(kazakh, 150'050);
    const auto second = library.addPriced(kazakh, 150'050);
    const auto third = library.addPriced(russian, 200'000);
    const auto record = library.enter({{first.id}, {second.id}, {third.id}}, march);
    ASSERT_TRUE(record);
    EXPECT_EQ(numberOf(*record), "1/2026");
    EXPECT_EQ(record->copies, 3);
    EXPECT_EQ(record->titles, 2);
    EXPECT_EQ(record->value, 500'100);
    const KsuTable part = library.part(KsuPart::Arrival, Day(2026, 1, 1), Day(2026, 12, 31));
    ASSERT_EQ(part.lines.size(), 1U);
    EXPECT_EQ(figureOf(part.total, "language:kk"), 2);
    EXPECT_EQ(figureOf(part.total, "language:ru"), 1);
    EXPECT_EQ(figureOf(part.total, "group:8"), 2);
    EXPECT_EQ(figureOf(part.total, "group:5"), 1);
    EXPECT_EQ(figureOf(part.total, "local_history"), 1);
    EXPECT_EQ(figureOf(part.total, "on_balance_sum"), 500'100);
    const BookPage page = library.page(1);
    ASSERT_EQ(page.rows.size(), 3U);
    EXPECT_EQ(page.rows[2].line.line, 3);
    EXPECT_EQ(page.rows[2].line.title, "История Казахстана");
    EXPECT_EQ(page.rows[2].arrival, "1/2026");
    EXPECT_TRUE(library.reconcile().agrees());
    expectSound();
}

TEST_F(BooksTest, ACopyStandsInTheBooksOnce) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    EXPECT_EQ(refused<CopyInBooks>(library.enter({{copy.id}}, march)).id, copy.id);
    const auto other = library.addPriced(kazakh, 100);
    EXPECT_EQ(refused<CopyInBooks>(library.enter({{other.id}, {other.id}}, march)).id, other.id);
}

TEST_F(BooksTest, WhatIsRefusedWritesNothing) {
    const auto copy = library.addPriced(kazakh, 100);
    const std::string before = library.dump();
    EXPECT_NO_THROW(refused<NoCopies>(library.enter({}, march)));
    EXPECT_NO_THROW(refused<collection::UnknownCopy>(library.enter({{collection::CopyId(999)}}, march)));
    EXPECT_EQ(refused<UnknownTerm>(library.enter({{copy.id}}, march, "theft")).term, "theft");
    EXPECT_EQ(refused<DayInFuture>(library.enter({{copy.id}}, march.plusDays(1))).day, march.plusDays(1));
    EXPECT_EQ(refused<CopyNotInBooks>(library.withdraw({copy.id}, march)).id, copy.id);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(BooksTest, AnUndoneArrivalLeavesAVoidNumberThatIsNeverGivenAgain) {
    const auto copy = library.addPriced(kazakh, 100);
    const std::string before = library.dump();
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(numbersVoid(), 1);
    const auto again = library.enter({{copy.id}}, march);
    ASSERT_TRUE(again);
    EXPECT_EQ(numberOf(*again), "2/2026");
    EXPECT_THAT(library.part(KsuPart::Arrival, march, march).voided, ::testing::ElementsAre("1/2026"));
    expectSound();
}

TEST_F(BooksTest, NumbersBeginAnewEachYearUnlessTheLibrarySaysOtherwise) {
    library.clock().set(Day(2027, 1, 10));
    const auto first = library.addPriced(kazakh, 100);
    const auto second = library.addPriced(kazakh, 100);
    const auto third = library.addPriced(kazakh, 100);
    EXPECT_EQ(numberOf(*library.enter({{first.id}}, march)), "1/2026");
    EXPECT_EQ(numberOf(*library.enter({{second.id}}, Day(2027, 1, 10))), "1/2027");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.terms.edit(
            tx, library.by(tx),
            {TermId(0), TermList::Setting, std::string(withdrawalNumbersSetting), "а", "а", "a", "continuous"});
    }));
    EXPECT_EQ(numberOf(*library.withdraw({first.id}, march)), "1/2026");
    EXPECT_EQ(numberOf(*library.withdraw({second.id}, Day(2027, 1, 10))), "2/2027");
    EXPECT_EQ(numberOf(*library.enter({{third.id}}, Day(2027, 1, 10))), "2/2027");
    const auto found = library.read(
        [](storage::Snapshot& snapshot) { return KsuQueries().numbered(snapshot, KsuPart::Withdrawal, 2027, 2); });
    ASSERT_TRUE(*found);
    expectSound();
}

TEST_F(BooksTest, AWithdrawnCopyLeavesTheStockByTheDocument) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    EXPECT_EQ(refused<BeforeArrival>(library.withdraw({copy.id}, march.plusDays(-1))).arrived, march);
    const auto record = library.withdraw({copy.id}, march);
    ASSERT_TRUE(record);
    EXPECT_EQ(numberOf(*record), "1/2026");
    const auto gone = library.copy(copy.id);
    EXPECT_EQ(gone.accounted, collection::Accounted::Excluded);
    EXPECT_EQ(gone.excludedBy, "A-1");
    const BookRow row = library.page(1).rows.front();
    EXPECT_EQ(row.withdrawal, "1/2026");
    EXPECT_EQ(row.document, "A-1");
    EXPECT_TRUE(library.reconcile().agrees());
    expectSound();
}

TEST_F(BooksTest, ALentCopyIsNotWithdrawn) {
    library.addReader("R-1");
    const auto copy = library.addCopy(kazakh, "K-1");
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    EXPECT_EQ(refused<collection::CopyOnLoan>(library.withdraw({copy.id}, march)).id, copy.id);
}

TEST_F(BooksTest, AReversedWithdrawalBringsTheCopyBackInItsLine) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    const auto record = library.withdraw({copy.id}, march);
    ASSERT_TRUE(record);
    EXPECT_NO_THROW(refused<RecordOfDocument>(library.reverse(record->id, march)));
    const auto reversed = library.reverseDocument(record->id, march);
    ASSERT_TRUE(reversed);
    EXPECT_EQ(numberOf(*reversed), "2/2026");
    EXPECT_EQ(reversed->copies, -1);
    EXPECT_EQ(library.copy(copy.id).accounted, collection::Accounted::Entered);
    const BookPage page = library.page(1);
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows.front().withdrawal, "");
    EXPECT_EQ(page.rows.front().enteredOn, march);
    ASSERT_EQ(page.rows.front().away.size(), 1U) << "that it was out of the book stays to be seen";
    EXPECT_EQ(page.rows.front().away.front().left, "1/2026");
    EXPECT_EQ(page.rows.front().away.front().back, "2/2026");
    EXPECT_EQ(refused<KsuRecordReversed>(library.reverseDocument(record->id, march)).by, "2/2026");
    EXPECT_NO_THROW(refused<KsuRecordNotReversible>(library.reverseDocument(reversed->id, march)));
    expectSound();
}

TEST_F(BooksTest, AReversedArrivalTakesItsCopiesOut) {
    const auto copy = library.addPriced(kazakh, 100);
    const auto record = library.enter({{copy.id}}, march);
    const auto reversed = library.reverse(record->id, march);
    ASSERT_TRUE(reversed);
    EXPECT_EQ(reversed->part, KsuPart::Arrival);
    EXPECT_EQ(reversed->value, -100);
    EXPECT_EQ(library.copy(copy.id).accounted, collection::Accounted::Excluded);
    EXPECT_TRUE(library.reconcile().agrees());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.copy(copy.id).accounted, collection::Accounted::Entered);
    expectSound();
}

TEST_F(BooksTest, ACopyThatIsWrittenOffByHandLeavesTheBooksToo) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    library.writeOff(copy);
    EXPECT_TRUE(library.reconcile().agrees());
    const KsuTable part = library.part(KsuPart::Withdrawal, march, march);
    ASSERT_EQ(part.lines.size(), 1U);
    EXPECT_EQ(part.lines.front().record.document.number, "5");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.reconcile().book, 1);
    expectSound();
}

TEST_F(BooksTest, WhatTheCatalogueSaysLaterChangesNoClosedBook) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update record set language = 'rus', title = 'Путь Абая' where id = $1", {kazakh});
    }));
    EXPECT_EQ(figureOf(library.movement(march, march).end, "language:kk"), 1);
    EXPECT_EQ(library.page(1).rows.front().line.title, "Абай жолы");
}

TEST_F(BooksTest, ACorrectedFigureStrikesTheLineAndIsARecordOfItsOwn) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    const auto before = library.find(*copy.inventoryNumber).front().line;
    EXPECT_NO_THROW(refused<CorrectionWithoutReason>(library.correct(before.id, LineField::Value, "2", march, " ")));
    EXPECT_NO_THROW(refused<NothingCorrected>(library.correct(before.id, LineField::Language, "kk", march)));
    EXPECT_EQ(refused<FieldMalformed>(library.correct(before.id, LineField::Value, "-2", march)).value, "-2");
    const auto line = library.correct(before.id, LineField::Value, "2", march, "the invoice says so");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->counted.value, Money{200});
    EXPECT_EQ(line->line, before.line);
    const KsuTable part = library.part(KsuPart::Arrival, march, march);
    ASSERT_EQ(part.lines.size(), 2U);
    EXPECT_EQ(part.lines[0].record.value, 100);
    EXPECT_EQ(part.lines[1].record.copies, 0);
    EXPECT_EQ(part.lines[1].record.value, 100);
    const BookPage page = library.page(1);
    ASSERT_EQ(page.rows.size(), 1U);
    ASSERT_EQ(page.rows.front().struck.size(), 2U) << "the value, and the price that is the same fact";
    EXPECT_THAT(page.rows.front().away, IsEmpty()) << "a correction takes nothing out of the book";
    for (const StruckValue& each : page.rows.front().struck) {
        EXPECT_EQ(each.before, "1.00");
        EXPECT_EQ(each.reason, "the invoice says so");
    }
    EXPECT_EQ(page.rows.front().arrival, "1/2026");
    EXPECT_NO_THROW(refused<LineWithdrawn>(library.correct(before.id, LineField::Value, "3", march)));
    expectSound();
}

TEST_F(BooksTest, ACorrectedTextIsNoRecord) {
    const auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    const auto line = library.find(*copy.inventoryNumber).front().line;
    ASSERT_TRUE(library.correct(line.id, LineField::Title, "Абай", march));
    EXPECT_EQ(library.part(KsuPart::Arrival, march, march).lines.size(), 1U);
    EXPECT_EQ(library.page(1).rows.front().line.title, "Абай");
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.page(1).rows.front().line.title, "Абай жолы");
    EXPECT_THAT(library.page(1).rows.front().struck, IsEmpty());
    expectSound();
}

TEST_F(BooksTest, ALineIsFoundByItsNumberHoweverItIsWritten) {
    for (int i = 0; i < 60; ++i) {
        const auto copy = library.addPriced(kazakh, 100);
        ASSERT_TRUE(library.enter({{copy.id}}, march));
    }
    const auto page = library.read([](storage::Snapshot& snapshot) { return BookQueries().pageOf(snapshot, "0051"); });
    ASSERT_TRUE(page);
    EXPECT_EQ(page->page, 3);
    EXPECT_EQ(page->pages, 3);
    ASSERT_EQ(page->rows.size(), 10U);
    EXPECT_EQ(page->rows.front().line.number, "51");
    EXPECT_THAT(library.page(4).rows, IsEmpty());
    const auto extent = library.read([](storage::Snapshot& snapshot) { return BookQueries().extent(snapshot); });
    EXPECT_EQ(extent->lines, 60);
    EXPECT_EQ(extent->first, "1");
    EXPECT_EQ(extent->last, "60");
}

TEST_F(BooksTest, WhatStandsInNoBookIsNamed) {
    const auto copy = library.addPriced(kazakh, 100);
    const Reconciliation all = library.reconcile();
    EXPECT_FALSE(all.agrees());
    EXPECT_EQ(all.stock, 1);
    EXPECT_EQ(all.book, 0);
    ASSERT_EQ(all.copies.size(), 1U);
    EXPECT_EQ(all.copies.front().id, copy.id);
    EXPECT_EQ(all.copies.front().what, Disagreement::NotInBooks);
}

TEST_F(BooksTest, NothingIsEnteredUnderTheSourcesOfTheProgram) {
    const auto copy = library.addPriced(kazakh, 100);
    for (const std::string_view source : {openingSource, correctionSource})
        EXPECT_EQ(refused<UnknownTerm>(library.enter({{copy.id}}, march, std::string(source))).term, source);
}

TEST_F(BooksTest, ALineTakesNoNumberButThatOfItsCopy) {
    const auto first = library.addPriced(kazakh, 100);
    const auto second = library.addPriced(kazakh, 200);
    ASSERT_TRUE(library.enter({{first.id}, {second.id}}, march));
    const auto line = library.find(*first.inventoryNumber).front().line;
    for (const std::string& other : {*second.inventoryNumber, std::string("305")})
        EXPECT_EQ(refused<FieldMalformed>(library.correct(line.id, LineField::Number, other, march)).value, other);
    EXPECT_EQ(library.find(*first.inventoryNumber).size(), 1U);
    EXPECT_EQ(library.find(*second.inventoryNumber).size(), 1U);
    expectSound();
}

TEST_F(BooksTest, AnotherNumberInTheBookIsNamedUntilItIsCorrected) {
    auto copy = library.addPriced(kazakh, 100);
    ASSERT_TRUE(library.enter({{copy.id}}, march));
    copy.inventoryNumber = "777";
    library.change(copy);
    const Reconciliation all = library.reconcile();
    ASSERT_EQ(all.copies.size(), 1U);
    EXPECT_EQ(all.copies.front().what, Disagreement::NumberDiffers);
    EXPECT_EQ(all.copies.front().inBook, "1");
    const auto line = library.find("1").front().line;
    ASSERT_TRUE(library.correct(line.id, LineField::Number, "777", march));
    EXPECT_TRUE(library.reconcile().agrees());
    EXPECT_EQ(library.find("777").size(), 1U);
    expectSound();
}

} // namespace kitapdar::accounts
