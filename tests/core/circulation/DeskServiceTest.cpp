#include "core/circulation/DeskService.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

/// The window's part: it keeps the state between two scans.
class DeskServiceTest : public ::testing::Test {
protected:
    DeskAnswer scan(const std::string& code, bool confirmed = false) {
        const auto answer = library.write([&](storage::Transaction& tx) {
            return desk.scan(tx, library.by(tx), state, text::ScannedCode(code), confirmed);
        });
        EXPECT_TRUE(answer);
        if (const auto* opened = std::get_if<ReaderOpened>(&*answer)) state = {opened->reader.card, {}, {}};
        if (const auto* lent = std::get_if<Lent>(&*answer)) state.lentThisSession.insert(lent->row.barcode);
        return *answer;
    }
    /// The same, when the answer must be of one kind.
    template <class Answer>
    Answer scanned(const std::string& code, bool confirmed = false) {
        return std::get<Answer>(scan(code, confirmed));
    }
    /// Nothing was written by the scan.
    template <class Answer>
    Answer unchanged(const std::string& code) {
        const std::string before = library.dump();
        auto answer = scanned<Answer>(code);
        EXPECT_EQ(library.dump(), before);
        return answer;
    }

    test::DeskLibrary library;
    DeskService desk{library.journal()};
    DeskState state;
    readers::Reader anna = library.addReader("R-1");
    readers::Reader bolat = library.addReader("R-2");
    collection::Copy book = library.addCopy("K-1");
};

} // namespace

TEST_F(DeskServiceTest, WithoutAReaderACardOpensOneAndABookIsShownOrReturned) {
    const auto shown = unchanged<CopyShown>("K-1");
    EXPECT_EQ(shown.copy.id, book.id);
    EXPECT_EQ(shown.record.title, "Абай жолы K-1");
    EXPECT_EQ(shown.record.available, 1);

    ASSERT_TRUE(library.lend("R-1", "K-1"));
    EXPECT_EQ(scanned<Returned>("K-1").row.readerCard, "R-1");
    EXPECT_EQ(unchanged<UnknownCode>("K-9").code, "K-9");

    ASSERT_TRUE(library.lend("R-1", "K-1"));
    const auto opened = unchanged<ReaderOpened>("R-1");
    EXPECT_EQ(opened.reader.id, anna.id);
    ASSERT_EQ(opened.loans.size(), 1U);
    EXPECT_EQ(opened.loans.front().barcode, "K-1");
}

TEST_F(DeskServiceTest, WithAReaderABookIsLentOnce) {
    library.addCopy("K-2");
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(scanned<Lent>("K-1").row.readerCard, "R-1");
    EXPECT_EQ(scanned<Lent>("K-2").row.readerCard, "R-1");
    const auto again = unchanged<NotLent>("K-1");
    EXPECT_TRUE(std::get<AlreadyLentToThisReader>(again.blocks.at(0)).sameSession);
    EXPECT_EQ(again.subject->title, "Абай жолы K-1");
}

TEST_F(DeskServiceTest, ABookOfAnotherDayComesBack) {
    (void)scanned<ReaderOpened>("R-1");
    (void)scanned<Lent>("K-1");
    state.lentThisSession.clear(); // the session ended, he comes again
    EXPECT_EQ(scanned<Returned>("K-1").row.readerCard, "R-1");
    EXPECT_EQ(scanned<Lent>("K-1").row.readerCard, "R-1");
}

TEST_F(DeskServiceTest, ABookOfAnotherReaderIsAskedAboutFirst) {
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    (void)scanned<ReaderOpened>("R-1");
    const auto asked = unchanged<NotLent>("K-1");
    EXPECT_EQ(std::get<LentToAnother>(asked.confirmations.at(0)).readerCard, "R-2");
    EXPECT_EQ(scanned<Lent>("K-1", true).row.readerCard, "R-1");
}

TEST_F(DeskServiceTest, AnyCardOpensItsReader) {
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(scanned<ReaderOpened>("R-1").reader.id, anna.id);
    EXPECT_EQ(scanned<ReaderOpened>(" R-2\r").reader.id, bolat.id);
    EXPECT_EQ(unchanged<UnknownCode>("9785020032064").code, "9785020032064") << "an ISBN is not a copy";
}

TEST_F(DeskServiceTest, AMissingBookIsFoundWhoeverStandsThere) {
    book.state = collection::CopyState::Missing;
    book = library.change(book);
    const auto found = scanned<Returned>("K-1");
    EXPECT_EQ(found.row.loan.id, LoanId(0));
    EXPECT_TRUE(std::holds_alternative<FoundAgain>(found.notes.at(0)));
    (void)scanned<CopyShown>("K-1");
    (void)scanned<ReaderOpened>("R-1");
    (void)scanned<Lent>("K-1");
}

TEST_F(DeskServiceTest, AQuestionAboutTheReaderIsAskedOnceAndOneAboutABookEachTime) {
    library.setRule("loan_limit", "1");
    for (const char* barcode : {"K-2", "K-3"}) library.addCopy(barcode);
    (void)scanned<ReaderOpened>("R-1");
    (void)scanned<Lent>("K-1");
    library.clock().set(Day(2026, 12, 30)); // K-1 is overdue
    const auto asked = scanned<NotLent>("K-2");
    ASSERT_EQ(asked.confirmations.size(), 2U); // the limit and the overdue book
    state.allow(asked);
    EXPECT_EQ(state.allowed, std::set<std::string_view>{"has_overdue"});
    EXPECT_EQ(scanned<NotLent>("K-2").confirmations.size(), 2U) << "the limit is a question about each book";
    library.setRule("loan_limit", "unlimited");
    (void)scanned<Lent>("K-2");
    library.clock().set(Day(2027, 1, 4));
    EXPECT_EQ(scanned<NotLent>("K-3").confirmations.size(), 2U) << "the registration has ended: a new question";
}

TEST_F(DeskServiceTest, WhatCannotBeIsNotAllowedByAnEarlierYes) {
    state.allowed = {"registration_expired", "has_overdue"};
    EXPECT_FALSE(state.allows(NotLent{{LendingForbidden{}}, {HasOverdue{1}}, {}}));
    EXPECT_FALSE(state.allows(NotLent{{}, {HasOverdue{1}, LimitReached{5, 5}}, {}}));
    EXPECT_TRUE(state.allows(NotLent{{}, {HasOverdue{1}, RegistrationExpired{Day(2026, 1, 1)}}, {}}));
}

TEST_F(DeskServiceTest, AReaderComesWithTheLimitOfHisCategory) {
    EXPECT_EQ(scanned<ReaderOpened>("R-1").limit, 5);
    library.setRule("loan_limit", "2", anna.category);
    library.setRule("loan_limit", "1", anna.category, "av");
    EXPECT_EQ(scanned<ReaderOpened>("R-1").limit, 2);
    library.setRule("loan_limit", "unlimited", anna.category);
    EXPECT_EQ(scanned<ReaderOpened>("R-1").limit, std::nullopt);
}

TEST_F(DeskServiceTest, CommandsAndEmptyScansAreNoCodes) {
    (void)scanned<ReaderOpened>("R-1");
    for (const std::string code : {"%C-UNDO", "", " \r\n"}) (void)unchanged<UnknownCode>(code);
}

TEST_F(DeskServiceTest, ANumberThatCardAndCopyShareIsWhatTheMomentNeeds) {
    const auto reader = library.addReader("777");
    library.addCopy("777");
    EXPECT_EQ(scanned<ReaderOpened>("777").reader.id, reader.id);
    EXPECT_EQ(scanned<Lent>("777").row.barcode, "777");
}

TEST_F(DeskServiceTest, ACopyWithoutBarcodeGoesByItsInventoryNumber) {
    collection::Copy old = library.addCopy("K-2");
    old.barcode.reset();
    old = library.change(old);
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(scanned<Lent>(*old.inventoryNumber).row.barcode, *old.inventoryNumber);
    EXPECT_TRUE(std::get<AlreadyLentToThisReader>(unchanged<NotLent>(*old.inventoryNumber).blocks.at(0)).sameSession);
}

} // namespace kitapdar::circulation
