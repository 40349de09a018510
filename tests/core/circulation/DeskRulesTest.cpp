// Lending and returning with all that stands around them: holds, places, typed days, overrides, modes of the desk.
#include "core/circulation/DeskService.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/WhyService.h"
#include "core/holds/HoldService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::circulation {

namespace {

class DeskRulesTest : public ::testing::Test {
protected:
    template <class Reason, class Reasons>
    static bool has(const Reasons& reasons) {
        return std::ranges::any_of(reasons, [](const auto& reason) { return std::holds_alternative<Reason>(reason); });
    }

    Result<Lent, LendRefusal> lend(const std::string& card, const std::string& barcode,
                                   const LendRequest& request = {}) {
        return library.write([&](storage::Transaction& tx) {
            return library.loans.lendAs(tx, library.by(tx), text::ScannedCode(card), text::ScannedCode(barcode),
                                        request);
        });
    }
    Result<Returned, ReturnRefusal> takeBack(const std::string& barcode, const ReturnRequest& request = {}) {
        return library.write([&](storage::Transaction& tx) {
            return library.loans.returnAs(tx, library.by(tx), text::ScannedCode(barcode), request);
        });
    }
    holds::HoldRow hold(const std::string& card, catalogue::RecordId record) {
        auto placed = library.write([&](storage::Transaction& tx) {
            holds::NewHold wanted;
            wanted.recordId = record;
            return holds::HoldService(library.journal()).place(tx, library.by(tx), text::ScannedCode(card), wanted);
        });
        EXPECT_TRUE(placed);
        return *placed;
    }
    holds::Hold stored(holds::HoldId id) {
        return **library.read([&](storage::Snapshot& s) { return holds::HoldRepository().byId(s, id); });
    }
    NotLent refused(const Result<Lent, LendRefusal>& answer) {
        EXPECT_FALSE(answer);
        return std::get<NotLent>(answer.error());
    }
    LendRequest yesTo(const NotLent& no, const std::string& reason = "") {
        LendRequest request;
        request.confirmed = Confirmed(no.confirmations);
        request.confirmed.because(reason);
        return request;
    }
    journal::Entry newest() {
        return library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); })->front();
    }
    std::int64_t count(const std::string& sql) {
        return *library.read([&](storage::Snapshot& s) { return s.number(sql); });
    }

    test::DeskLibrary library;
    readers::Reader anna = library.addReader("R-1");
    readers::Reader bolat = library.addReader("R-2");
    readers::Reader saule = library.addReader("R-3");
    collection::Copy book = library.addCopy("K-1");
};

} // namespace

TEST_F(DeskRulesTest, WhatComesBackIsPutAsideForTheFirstOfTheQueue) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    const auto second = hold("R-3", book.recordId);
    const auto returned = takeBack("K-1");
    ASSERT_TRUE(returned);
    EXPECT_EQ(returned->routing.tray, Tray::HoldShelf);
    EXPECT_EQ(returned->routing.reason, TrayReason::ForReader);
    EXPECT_EQ(returned->routing.readerCard, "R-2");
    EXPECT_EQ(returned->routing.hold, first.hold.id);
    EXPECT_TRUE(returned->routing.readyUntil);
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Ready);
    EXPECT_EQ(stored(second.hold.id).position, 1);
}

TEST_F(DeskRulesTest, WhatLiesOnTheHoldShelfStaysThereAndNothingIsWritten) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    ASSERT_TRUE(takeBack("K-1"));
    const auto entries = count("select count(*) from operation");
    const std::string before = library.dump();
    const auto again = takeBack("K-1");
    ASSERT_FALSE(again);
    const auto& nothing = std::get<NothingToReturn>(again.error());
    EXPECT_EQ(nothing.routing.tray, Tray::HoldShelf);
    EXPECT_EQ(nothing.routing.reason, TrayReason::ForReader);
    EXPECT_EQ(nothing.routing.readerCard, "R-2");
    EXPECT_EQ(nothing.routing.hold, first.hold.id);
    EXPECT_EQ(nothing.routing.readyUntil, stored(first.hold.id).readyUntil);
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(count("select count(*) from operation"), entries);
}

TEST_F(DeskRulesTest, WhatFloatsIsSaidToStayWhereverItIsScanned) {
    library.setRule("return_to", "float");
    const Session inStore{"Айгүл", "1", "store"}; // the book is of the hall
    const auto scan = [&] {
        return library.write([&](storage::Transaction& tx) {
            return library.loans.returnCopy(tx, test::By(tx, inStore), text::ScannedCode("K-1"));
        });
    };
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto returned = scan();
    ASSERT_TRUE(returned);
    EXPECT_EQ(returned->routing.reason, TrayReason::Floats);
    const auto again = scan();
    ASSERT_FALSE(again);
    const auto& nothing = std::get<NothingToReturn>(again.error());
    EXPECT_EQ(nothing.routing.tray, Tray::Shelf);
    EXPECT_EQ(nothing.routing.reason, TrayReason::Floats);
    EXPECT_EQ(nothing.routing.place, "store");
}

TEST_F(DeskRulesTest, WhoWaitedGetsItAndTheHoldIsFulfilled) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    ASSERT_TRUE(takeBack("K-1"));
    const auto lent = lend("R-2", "K-1");
    ASSERT_TRUE(lent);
    EXPECT_TRUE(has<HoldFulfilled>(lent->notes));
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Fulfilled);
}

TEST_F(DeskRulesTest, WhatIsPutAsideIsLentToAnotherOnlyPastTheRulesAndTheHoldStaysFirst) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    ASSERT_TRUE(takeBack("K-1"));
    const auto no = refused(lend("R-3", "K-1"));
    ASSERT_TRUE(has<ReserveWaiting>(no.confirmations));
    const auto lent = lend("R-3", "K-1", yesTo(no, "уезжает сегодня"));
    ASSERT_TRUE(lent);
    EXPECT_TRUE(has<HoldReleased>(lent->notes));
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Waiting);
    EXPECT_EQ(stored(first.hold.id).position, 1);
    EXPECT_EQ(journal::factText(newest().facts, journal::FactName::Override), "reserve_waiting");
    EXPECT_EQ(journal::factText(newest().facts, journal::FactName::Reason), "уезжает сегодня");
}

TEST_F(DeskRulesTest, TheHoldThatIsPassedOverMayBeCancelled) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    ASSERT_TRUE(takeBack("K-1"));
    LendRequest request = yesTo(refused(lend("R-3", "K-1")), "умер");
    request.passedHold = HoldChoice::Cancel;
    const std::string before = library.dump();
    const auto lent = lend("R-3", "K-1", request);
    ASSERT_TRUE(lent);
    EXPECT_TRUE(has<HoldCancelled>(lent->notes));
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Cancelled);
    ASSERT_TRUE(library.undo());
    ASSERT_EQ(newest().kind, "undo");
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Ready);
    EXPECT_NE(library.dump(), before) << "the visit of the reader stays";
}

TEST_F(DeskRulesTest, AYesIsForTheReaderWhoWasNamed) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    hold("R-3", book.recordId);
    const auto no = refused(lend("R-3", "K-1", {}));
    ASSERT_TRUE(has<LentToAnother>(no.confirmations));
    ASSERT_TRUE(has<Reserved>(no.confirmations));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return holds::HoldService(library.journal()).cancel(tx, library.by(tx), first.hold.id, "");
    }));
    const auto lent = lend("R-3", "K-1", yesTo(no));
    ASSERT_TRUE(lent) << "nobody is before him any more";
    EXPECT_TRUE(has<HoldFulfilled>(lent->notes));
}

TEST_F(DeskRulesTest, ATypedDueDayIsKeptAndMarked) {
    LendRequest request;
    request.due = Day(2026, 3, 5);
    const auto lent = lend("R-1", "K-1", request);
    ASSERT_TRUE(lent);
    EXPECT_EQ(lent->row.loan.dueOn, Day(2026, 3, 5));
    EXPECT_EQ(count("select due_by_hand from loan"), 1);
}

TEST_F(DeskRulesTest, AReturnOfYesterdayIsOfYesterday) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    library.clock().set(Day(2026, 3, 18)); // due on the 17th
    ReturnRequest request;
    request.on = Day(2026, 3, 17);
    const auto returned = takeBack("K-1", request);
    ASSERT_TRUE(returned);
    EXPECT_FALSE(has<WasOverdue>(returned->notes)) << "it lay in the box in time";
    EXPECT_EQ(localDay(*returned->row.loan.returnedAt), Day(2026, 3, 17));
    ASSERT_TRUE(lend("R-1", "K-1"));
    request.on = Day(2026, 3, 19);
    const auto no = takeBack("K-1", request);
    ASSERT_FALSE(no);
    EXPECT_TRUE(std::holds_alternative<collection::DayInFuture>(no.error()));
}

TEST_F(DeskRulesTest, NothingComesBackBeforeItWasLent) {
    library.clock().set(Day(2026, 3, 10));
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto before = library.dump();
    ReturnRequest request;
    request.on = Day(2026, 3, 9);
    const auto no = takeBack("K-1", request);
    ASSERT_FALSE(no);
    const auto* reason = std::get_if<DayBeforeLending>(&no.error());
    ASSERT_TRUE(reason);
    EXPECT_EQ(reason->lent, Day(2026, 3, 10));
    EXPECT_EQ(library.dump(), before);
    request.on = Day(2026, 3, 10);
    EXPECT_TRUE(takeBack("K-1", request));
}

TEST_F(DeskRulesTest, BeingLateCostsWhatTheRulesSayForTheDayOfTheReturn) {
    library.setRule("fine", "5000"); // tiyn a day
    ASSERT_TRUE(lend("R-1", "K-1"));
    library.clock().set(Day(2026, 3, 20)); // due on the 17th
    const auto late = takeBack("K-1");
    ASSERT_TRUE(late);
    ASSERT_TRUE(has<FineCharged>(late->notes));
    EXPECT_EQ(count("select sum(amount) from charge"), 15000);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(count("select count(*) from charge"), 0) << "as if it had not come back";
    ReturnRequest request;
    request.on = Day(2026, 3, 18);
    ASSERT_TRUE(takeBack("K-1", request));
    EXPECT_EQ(count("select sum(amount) from charge"), 5000) << "it lay in the box for two days";
    library.setRule("debt_limit", "4000");
    const auto no = refused(lend("R-1", "K-1"));
    EXPECT_TRUE(has<DebtOverLimit>(no.confirmations));
}

TEST_F(DeskRulesTest, AUseInTheHouseIsAFactAndNoLoan) {
    const auto used = library.write([&](storage::Transaction& tx) {
        return library.loans.useInHouse(tx, library.by(tx), text::ScannedCode("K-1"), "R-1");
    });
    ASSERT_TRUE(used);
    EXPECT_EQ(count("select count(*) from loan"), 0);
    EXPECT_EQ(count("select count(*) from use_act where act = 'in_house' and way = 'room'"), 1);
    EXPECT_EQ(count("select count(*) from visit"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(count("select count(*) from use_act"), 0);
    EXPECT_EQ(count("select count(*) from visit"), 1) << "the reader has come all the same";
}

TEST_F(DeskRulesTest, EachLendingAndRenewalIsAFactAndAVisitOncePerDay) {
    library.addCopy("K-2");
    ASSERT_TRUE(lend("R-1", "K-1"));
    ASSERT_TRUE(lend("R-1", "K-2"));
    EXPECT_EQ(count("select count(*) from use_act where act = 'lend' and way = 'home'"), 2);
    EXPECT_EQ(count("select count(*) from visit"), 1);
    library.clock().set(Day(2026, 3, 12));
    ASSERT_TRUE(library.renew("K-1"));
    EXPECT_EQ(count("select count(*) from use_act where act = 'renew'"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(count("select count(*) from use_act where act = 'renew'"), 0);
}

TEST_F(DeskRulesTest, FromTheReadingRoomHomeIsOneLoanAndOneFact) {
    LendRequest room;
    room.usePlace = collection::Lending::ReadingRoom;
    const auto lent = lend("R-1", "K-1", room);
    ASSERT_TRUE(lent);
    EXPECT_EQ(lent->row.loan.dueOn, Day(2026, 3, 2));
    LendRequest home;
    home.usePlace = collection::Lending::Home;
    const auto taken = lend("R-1", "K-1", home);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->row.loan.id, lent->row.loan.id);
    EXPECT_EQ(taken->row.loan.dueOn, Day(2026, 3, 17));
    EXPECT_EQ(count("select count(*) from loan"), 1);
    EXPECT_EQ(count("select count(*) from use_act"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(count("select count(*) from loan where use_place = 'reading_room'"), 1);
}

TEST_F(DeskRulesTest, WhatIsInTheReadingRoomIsAskedAboutAndGoesHomeByOneYes) {
    LendRequest room;
    room.usePlace = collection::Lending::ReadingRoom;
    const auto lent = lend("R-1", "K-1", room);
    ASSERT_TRUE(lent);
    const auto again = refused(lend("R-1", "K-1", room));
    EXPECT_TRUE(has<AlreadyInReadingRoom>(again.blocks));
    EXPECT_THAT(again.confirmations, testing::IsEmpty()) << "nothing that could only be refused is asked";
    const auto asked = refused(lend("R-1", "K-1"));
    EXPECT_THAT(asked.blocks, testing::IsEmpty());
    EXPECT_TRUE(has<TakeHomeAsked>(asked.confirmations));
    LendRequest yes;
    yes.confirmed = Confirmed::allQuestions();
    const auto taken = lend("R-1", "K-1", yes);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->row.loan.id, lent->row.loan.id);
    EXPECT_EQ(taken->row.loan.usePlace, collection::Lending::Home);
    EXPECT_EQ(taken->row.loan.dueOn, Day(2026, 3, 17));
    EXPECT_EQ(count("select count(*) from loan"), 1);
    EXPECT_EQ(count("select count(*) from use_act"), 1);
}

TEST_F(DeskRulesTest, ADamagedCopyGoesToBeMendedAndTheHoldWaitsOn) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    const auto first = hold("R-2", book.recordId);
    ReturnRequest request;
    request.damaged = true;
    request.note = "оторвана обложка";
    const auto returned = takeBack("K-1", request);
    ASSERT_TRUE(returned);
    EXPECT_EQ(returned->routing.tray, Tray::Repair);
    EXPECT_EQ(stored(first.hold.id).state, holds::HoldState::Waiting);
    const auto no = refused(lend("R-3", "K-1"));
    EXPECT_TRUE(has<CopyNotInStock>(no.blocks));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(count("select count(*) from loan where returned_at is null"), 1);
}

TEST_F(DeskRulesTest, ARenewalWaitsForThoseWhoWait) {
    ASSERT_TRUE(lend("R-1", "K-1"));
    hold("R-2", book.recordId);
    library.clock().set(Day(2026, 3, 12));
    const auto no = library.renew("K-1");
    ASSERT_FALSE(no);
    EXPECT_EQ(std::get<RenewalReserved>(no.error()).waiting, 1);
    library.addCopy(book.recordId, "K-2");
    EXPECT_TRUE(library.renew("K-1")) << "the other copy serves the one who waits";
}

TEST_F(DeskRulesTest, WhatWasPutAsideForAnotherIsNotRenewedInsteadOfItsReturn) {
    const auto lent = lend("R-1", "K-1");
    hold("R-2", book.recordId);
    library.clock().set(Day(2026, 3, 12));
    ASSERT_TRUE(takeBack("K-1"));
    const auto no = library.write(
        [&](storage::Transaction& tx) { return library.loans.renewLoan(tx, library.by(tx), lent->row.loan.id); });
    ASSERT_FALSE(no);
    EXPECT_TRUE(std::holds_alternative<RenewalReserved>(no.error()));
}

TEST_F(DeskRulesTest, RenewsUntilADayThatWasTyped) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    const auto until = [this](Day day) {
        return library.write([&](storage::Transaction& tx) {
            return library.loans.renewAs(tx, library.by(tx), text::ScannedCode("K-1"), RenewRequest{day});
        });
    };
    const auto isDueByHand = [this] {
        const auto copies =
            library.read([](storage::Snapshot& s) { return LoanRepository().copies(s, text::ScannedCode("K-1")); });
        return copies->front().loan->dueByHand;
    };
    const auto renewed = until(Day(2026, 4, 15));
    ASSERT_TRUE(renewed);
    EXPECT_EQ(renewed->row.loan.dueOn, Day(2026, 4, 15));
    EXPECT_TRUE(isDueByHand());
    library.addLine({.rule = "weekly", .weekday = 7});
    EXPECT_EQ(test::refused<DueDayClosed>(until(Day(2026, 4, 19))).due, Day(2026, 4, 19));
    EXPECT_EQ(test::refused<DueDayBeyondCard>(until(Day(2027, 3, 3))).registeredUntil, Day(2026, 12, 31));
    EXPECT_EQ(test::refused<RenewalWouldNotMoveDueDate>(until(Day(2026, 4, 15))).due, Day(2026, 4, 15));
    library.clock().set(Day(2026, 4, 10));
    ASSERT_TRUE(library.renew("K-1"));
    EXPECT_FALSE(isDueByHand()) << "by the rules again";
}

TEST_F(DeskRulesTest, TheExplanationComesToTheSameVerdictAndDay) {
    library.addLine({.rule = "weekly", .weekday = 2}); // the 17th is a Tuesday
    library.setRule("loan_days", "15", "other");
    const auto why = library.read([&](storage::Snapshot& s) {
        return WhyService(library.journal())
            .why(s, library.by(s), text::ScannedCode("R-1"), text::ScannedCode("K-1"), {});
    });
    ASSERT_TRUE(why);
    EXPECT_EQ(why->verdict(), "lent");
    EXPECT_EQ(why->steps.back().day, why->due);
    EXPECT_EQ(why->steps.back().kind, DueStep::Kind::Moved);
    const auto days = std::ranges::find(why->rules, std::string_view("loan_days"),
                                        [](const rules::ExplainedTerm& term) { return term.type->name; });
    ASSERT_NE(days, why->rules.end());
    ASSERT_TRUE(days->winner);
    EXPECT_EQ(days->winner->category, "other");
    const auto lent = lend("R-1", "K-1");
    ASSERT_TRUE(lent);
    EXPECT_EQ(lent->row.loan.dueOn, why->due);
}

} // namespace kitapdar::circulation
