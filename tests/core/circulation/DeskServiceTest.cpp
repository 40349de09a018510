#include "core/circulation/DeskService.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/Journal.h"
#include "core/text/Barcode.h"
#include "tests/support/HoldLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

/// The window's part: it keeps the state between two scans.
class DeskServiceTest : public ::testing::Test {
protected:
    DeskAnswer scan(const std::string& code, const Confirmed& confirmed = {}) {
        const auto answer = library.write([&](storage::Transaction& tx) {
            const text::Scanned read = text::readScan(code);
            const auto* scanned = std::get_if<text::ScannedCode>(&read);
            return desk.scan(tx, test::By(tx, session), state, scanned ? *scanned : text::ScannedCode(code), confirmed);
        });
        EXPECT_TRUE(answer);
        if (const auto* opened = std::get_if<ReaderOpened>(&*answer)) state = {opened->reader.card, {}, {}};
        if (const auto* lent = std::get_if<Lent>(&*answer)) state.lentThisSession.insert(lent->row.barcode);
        return *answer;
    }
    /// The same, when the answer must be of one kind.
    template <class Answer>
    Answer scanned(const std::string& code, const Confirmed& confirmed = {}) {
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

    test::HoldLibrary library;
    DeskService desk{library.journal()};
    DeskState state;
    Session session{"Айгүл", "1", {}};
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

TEST_F(DeskServiceTest, ABookForTheHomeIsLentToTheReadingRoomWhereTheDeskSaysSo) {
    (void)scanned<ReaderOpened>("R-1");
    state.lendsToRoom = true;
    const auto lent = scanned<Lent>("K-1");
    EXPECT_EQ(lent.row.loan.usePlace, collection::Lending::ReadingRoom);
    EXPECT_EQ(lent.row.loan.dueOn, library.clock().today()) << "back on the same day";
}

TEST_F(DeskServiceTest, WhatWasLentSinceTheDayOfTheBookDropCameBackOnTheDayOfTheLending) {
    const Day today = library.clock().today();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    state.on = today.plusDays(-1);
    EXPECT_EQ(localDay(*scanned<Returned>("K-1").row.loan.returnedAt), today);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    library.clock().set(today.plusDays(2));
    EXPECT_EQ(localDay(*scanned<Returned>("K-1").row.loan.returnedAt), today);
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
    EXPECT_EQ(scanned<Lent>("K-1", Confirmed(asked.confirmations)).row.readerCard, "R-1");
}

TEST_F(DeskServiceTest, AnyCardOpensItsReader) {
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(scanned<ReaderOpened>("R-1").reader.id, anna.id);
    EXPECT_EQ(scanned<ReaderOpened>(" R-2\r").reader.id, bolat.id);
    EXPECT_EQ(unchanged<UnknownCode>("9785020032064").code, "9785020032064") << "an ISBN is not a copy";
}

TEST_F(DeskServiceTest, AMissingBookIsFoundWhoeverStandsThere) {
    setState(book, collection::CopyState::Missing);
    book = library.change(book);
    const auto found = scanned<Returned>("K-1");
    EXPECT_EQ(found.row.loan.id, LoanId(0));
    EXPECT_TRUE(std::holds_alternative<FoundAgain>(found.notes.at(0)));
    (void)scanned<CopyShown>("K-1");
    (void)scanned<ReaderOpened>("R-1");
    (void)scanned<Lent>("K-1");
}

TEST_F(DeskServiceTest, ABookThatWasRequestedIsPutAsideWhenNobodyStandsThere) {
    const auto hold = library.place("R-2", book.recordId);
    ASSERT_TRUE(hold);
    ASSERT_EQ(hold->hold.state, holds::HoldState::Requested);
    session.place = "hall";
    const auto aside = scanned<Returned>("K-1");
    EXPECT_EQ(aside.row.loan.id.value, 0);
    EXPECT_EQ(aside.routing.tray, Tray::HoldShelf);
    EXPECT_EQ(aside.routing.readerCard, "R-2");
    EXPECT_TRUE(aside.routing.row) << "for its slip";
    EXPECT_EQ(library.hold(hold->hold.id).state, holds::HoldState::Ready);
    EXPECT_EQ(library.copy(book.id).circulation, collection::Circulation::Held);
    EXPECT_TRUE(library.requested("hall").empty());
    (void)unchanged<CopyShown>("K-1"); // it lies there already
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(hold->hold.id).state, holds::HoldState::Requested);
    EXPECT_EQ(library.requested("hall").size(), 1U);
}

TEST_F(DeskServiceTest, ABookThatAReaderWaitsForGoesWhereItIsPickedUp) {
    const auto hold = library.place("R-2", {.recordId = book.recordId, .pickupPlace = "store"});
    ASSERT_TRUE(hold);
    session.place = "hall";
    const auto away = scanned<Returned>("K-1");
    EXPECT_EQ(away.routing.tray, Tray::OtherBranch);
    EXPECT_EQ(away.routing.place, "store");
    EXPECT_EQ(library.hold(hold->hold.id).state, holds::HoldState::InTransit);
}

TEST_F(DeskServiceTest, ARequestedBookIsLentToItsReaderAndAskedAboutForAnother) {
    ASSERT_TRUE(library.place("R-2", book.recordId));
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_TRUE(unchanged<NotLent>("K-1").blocks.empty());
    (void)scanned<ReaderOpened>("R-2");
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
    EXPECT_TRUE(state.allowed.covers(HasOverdue{7}));
    EXPECT_FALSE(state.allowed.covers(LimitReached{1, 1}));
    EXPECT_EQ(scanned<NotLent>("K-2").confirmations.size(), 2U) << "the limit is a question about each book";
    library.setRule("loan_limit", "unlimited");
    (void)scanned<Lent>("K-2");
    library.clock().set(Day(2027, 1, 4));
    EXPECT_EQ(scanned<NotLent>("K-3").confirmations.size(), 2U) << "the registration has ended: a new question";
}

TEST_F(DeskServiceTest, WhatCannotBeIsNotAllowedByAnEarlierYes) {
    state.allow(NotLent{{}, {RegistrationExpired{Day(2026, 1, 1)}, HasOverdue{1}, LimitReached{5, 5}}, {}});
    using Questions = std::vector<Confirmation>;
    EXPECT_FALSE(state.allowed.covers(Questions{HasOverdue{1}, LimitReached{5, 5}}));
    EXPECT_TRUE(state.allowed.covers(Questions{HasOverdue{2}, RegistrationExpired{Day(2026, 1, 1)}}));
    library.setRule("loan_limit", "0");
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(scanned<NotLent>("K-1", Confirmed::everything()).blocks.size(), 1U);
}

TEST_F(DeskServiceTest, AYesAnswersTheQuestionThatWasAskedAndNoOther) {
    library.setRule("loan_limit", "1");
    library.addCopy("K-2");
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    (void)scanned<ReaderOpened>("R-1");
    const auto limit = unchanged<NotLent>("K-1");
    ASSERT_TRUE(std::holds_alternative<LimitReached>(limit.confirmations.at(0)));
    ASSERT_TRUE(library.lend("R-2", "K-1")); // meanwhile, at another desk
    const auto both = scanned<NotLent>("K-1", Confirmed(limit.confirmations));
    EXPECT_EQ(both.confirmations.size(), 2U) << "the book of another reader is not closed unasked";

    library.addReader("R-3"); // returned by B and lent to C before the yes
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.lend("R-3", "K-1"));
    const auto again = scanned<NotLent>("K-1", Confirmed(both.confirmations));
    EXPECT_EQ(std::get<LentToAnother>(again.confirmations.at(1)).readerCard, "R-3");
    EXPECT_EQ(scanned<Lent>("K-1", Confirmed(again.confirmations)).row.readerCard, "R-1");
}

TEST_F(DeskServiceTest, AScanWithoutAnAnswerIsNotDoneTwice) {
    (void)scanned<ReaderOpened>("R-1");
    const Instant given = library.clock().now();
    (void)scanned<Lent>("K-1");
    state.lentThisSession.clear(); // the program ended before it knew
    state.unansweredSince = given;
    EXPECT_EQ(unchanged<Lent>("K-1").row.readerCard, "R-1") << "it would be taken back";
    state.lentThisSession.clear();
    library.clock().advanceMilliseconds(60'000);
    state.unansweredSince = library.clock().now();
    (void)scanned<Returned>("K-1");
    EXPECT_TRUE(unchanged<Returned>("K-1").row.loan.returnedAt) << "it would be lent";
    library.clock().advanceMilliseconds(60'000);
    state.unansweredSince = library.clock().now();
    (void)scanned<Lent>("K-1");
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
    for (const std::string code : {"KZL0000", "KZL00000019", "kzr0000"})
        EXPECT_EQ(unchanged<MisreadCode>(code).code, code) << "to be scanned again";
}

TEST_F(DeskServiceTest, ACodeThatLostItsLastSignIsNeverAnotherCopy) {
    const std::string own = *text::makeBarcode(collection::ownBarcodePrefix, 3);
    const std::string cut = own.substr(0, own.size() - 1);
    (void)library.addCopy(own);
    (void)library.addCopy("K-7");
    // As it was stored when such a code could still be given by hand.
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update copy set barcode = $1 where barcode = 'K-7'", {cut});
    }));
    (void)scanned<ReaderOpened>("R-1");
    EXPECT_EQ(unchanged<MisreadCode>(cut).code, cut);
    EXPECT_EQ(scanned<Lent>("%B-" + cut).row.barcode, cut);
    EXPECT_EQ(scanned<Lent>(own).row.barcode, own);
}

TEST_F(DeskServiceTest, ACodeOfSeveralThingsIsAskedAboutAndNeverGuessed) {
    const auto reader = library.addReader("500123");
    collection::Copy numbered = library.addCopy("K-2");
    numbered.inventoryNumber = "500123";
    numbered = library.change(numbered);
    const auto nobody = unchanged<SeveralMeanings>("500123");
    ASSERT_EQ(nobody.meanings.size(), 2U);
    EXPECT_EQ(std::get<readers::Reader>(nobody.meanings[0].what).id, reader.id);
    EXPECT_EQ(nobody.meanings[0].effect, CodeEffect::OpensReader);
    EXPECT_EQ(std::get<CopyFacts>(nobody.meanings[1].what).copy.id, numbered.id);
    EXPECT_EQ(nobody.meanings[1].effect, CodeEffect::Shows);

    (void)scanned<ReaderOpened>("R-1");
    const auto asked = unchanged<SeveralMeanings>("500123");
    EXPECT_EQ(asked.meanings[1].effect, CodeEffect::Lends);
    EXPECT_EQ(scanned<Lent>(asked.meanings[1].code.written()).row.barcode, "K-2");
    EXPECT_EQ(scanned<ReaderOpened>(asked.meanings[0].code.written()).reader.id, reader.id);
}

TEST_F(DeskServiceTest, ABarcodeDoesNotHideTheInventoryNumberOfAnotherCopy) {
    collection::Copy numbered = library.addCopy("K-2");
    numbered.inventoryNumber = "9005";
    numbered = library.change(numbered);
    const collection::Copy other = library.addCopy("K-3");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { // as an older program let it be
        return tx.execute("update copy set barcode = '9005' where id = $1", {other.id});
    }));
    const auto asked = unchanged<SeveralMeanings>("9005");
    ASSERT_EQ(asked.meanings.size(), 2U);
    EXPECT_EQ(asked.meanings[0].code, text::ScannedCode("9005", text::CodeKind::Barcode));
    EXPECT_EQ(asked.meanings[1].code, text::ScannedCode("9005", text::CodeKind::InventoryNumber));
    const auto no = library.lend("R-1", "9005");
    ASSERT_FALSE(no);
    EXPECT_TRUE(std::holds_alternative<collection::AmbiguousCode>(std::get<NotLent>(no.error()).blocks.at(0)));
    EXPECT_FALSE(library.returnCopy("9005"));
    EXPECT_FALSE(library.renew("9005"));
}

TEST_F(DeskServiceTest, CaseMakesNoOtherCodeOfACardOrABook) {
    EXPECT_EQ(scanned<ReaderOpened>("r-1").reader.id, anna.id);
    EXPECT_EQ(scanned<Lent>("k-1").row.barcode, "K-1");
    EXPECT_TRUE(library.lend("r-2", "k-1", true)) << "and for scripts";
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
