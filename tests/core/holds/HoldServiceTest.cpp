// Holds: placed, queued, captured, ended; requests to the shelves; copies on their way.
#include "core/catalogue/MarcRecord.h"
#include "tests/support/HoldLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::holds {
namespace {

using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class HoldServiceTest : public ::testing::Test {
protected:
    HoldServiceTest() {
        for (const char* card : {"R-1", "R-2", "R-3", "R-4"}) library.addReader(card);
        record = library.addRecord("Абай жолы");
    }
    /// A copy of the record that somebody has at home, so that holds wait.
    collection::Copy lentCopy(const std::string& barcode = "K-1") {
        library.addReader("L-" + barcode);
        auto copy = library.addCopyAt(record, barcode, "hall");
        EXPECT_TRUE(library.lend("L-" + barcode, barcode));
        return copy;
    }
    HoldId place(const std::string& card) {
        const auto placed = library.place(card, record);
        EXPECT_TRUE(placed);
        return placed ? placed->hold.id : HoldId(0);
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }

    /// The record is for readers from that age on: "16+".
    void markFor(const std::string& mark) {
        catalogue::MarcRecord marc;
        marc.leader = "00000nam a2200000 a 4500";
        marc.fields.push_back({"521", ' ', ' ', {}, {{'a', mark}}});
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) {
            return tx.execute("update record set marc = $1 where id = $2", {catalogue::storeMarc(marc), record});
        }));
    }
    readers::Reader born(const std::string& card, Day birth) {
        auto reader = library.addReader(card);
        reader.birthDate = birth;
        return library.change(reader);
    }
    std::string newestFact(journal::FactName name) {
        const auto entries = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); });
        return journal::factText(entries->front().facts, name);
    }

    test::HoldLibrary library;
    catalogue::RecordId record{0};
};

} // namespace

TEST_F(HoldServiceTest, WhoWaitsStandsInADenseQueueAndCancellingClosesTheGap) {
    lentCopy();
    place("R-1");
    const HoldId second = place("R-2");
    place("R-3");
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-2", "R-3"));
    ASSERT_TRUE(library.cancel(second));
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-3"));
    EXPECT_EQ(library.hold(second).state, HoldState::Cancelled);
    EXPECT_EQ(refused<HoldEnded>(library.cancel(second)).state, HoldState::Cancelled);
}

TEST_F(HoldServiceTest, AHoldMovesUpAndDownToTheTopAndToTheBottom) {
    lentCopy();
    const HoldId first = place("R-1");
    place("R-2");
    const HoldId third = place("R-3");
    ASSERT_TRUE(library.move(third, Move::Up));
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-3", "R-2"));
    ASSERT_TRUE(library.move(third, Move::Top));
    EXPECT_THAT(library.queue(record), ElementsAre("R-3", "R-1", "R-2"));
    refused<HoldCannotMove>(library.move(third, Move::Up));
    ASSERT_TRUE(library.move(third, Move::Down));
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-3", "R-2"));
    ASSERT_TRUE(library.move(first, Move::Bottom));
    EXPECT_THAT(library.queue(record), ElementsAre("R-3", "R-2", "R-1"));
}

TEST_F(HoldServiceTest, AReaderWaitsOnceForARecordAndNotForWhatHeHas) {
    lentCopy();
    const HoldId id = place("R-1");
    EXPECT_EQ(refused<HoldAlready>(library.place("R-1", record)).hold, id);
    refused<HasItAlready>(library.place("L-K-1", record));
    refused<readers::UnknownReader>(library.place("nobody", record));
    refused<catalogue::UnknownRecord>(library.place("R-1", catalogue::RecordId(9999)));
    refused<places::UnknownPlace>(library.place("R-2", {.recordId = record, .pickupPlace = "nowhere"}));
    refused<DayInPast>(
        library.place("R-2", {.recordId = record, .pickupPlace = "hall", .wantedUntil = Day(2026, 3, 1)}));
}

TEST_F(HoldServiceTest, NobodyWaitsForWhatIsWrittenOffOrLostOrForNoCopyAtAll) {
    refused<NothingToHold>(library.place("R-1", record));
    const auto copy = library.addCopyAt(record, "K-1", "hall");
    library.writeOff(copy);
    refused<NothingToHold>(library.place("R-1", record));
    EXPECT_EQ(
        refused<CopyNotHoldable>(library.place("R-1", {.recordId = record, .copyId = copy.id, .pickupPlace = "hall"}))
            .state,
        collection::CopyState::WrittenOff);
}

TEST_F(HoldServiceTest, ABlockedReaderAndOneWhoseRegistrationIsOverPlaceNoHold) {
    lentCopy();
    auto reader = library.addReader("R-9");
    reader.blockedReason = "owes a book";
    reader = library.change(reader);
    EXPECT_EQ(refused<ReaderBlocked>(library.place("R-9", record)).reason, "owes a book");
    library.clock().set(Day(2027, 1, 1));
    EXPECT_EQ(refused<RegistrationExpired>(library.place("R-1", record)).on, Day(2026, 12, 31));
}

TEST_F(HoldServiceTest, RulesLimitTheHoldsOfAReaderAndOfADay) {
    library.setRule("hold_limit", "2");
    library.setRule("holds_per_day", "1");
    const auto other = library.addRecord("Көшпенділер");
    const auto third = library.addRecord("Қан мен тер");
    for (const auto each : {record, other, third}) {
        const std::string barcode = "K-" + std::to_string(each.value);
        library.addReader("L-" + barcode);
        library.addCopyAt(each, barcode, "hall");
        ASSERT_TRUE(library.lend("L-" + barcode, barcode));
    }
    ASSERT_TRUE(library.place("R-1", record));
    EXPECT_EQ(refused<HoldsPerDayReached>(library.place("R-1", other)).limit, 1);
    library.clock().set(Day(2026, 3, 3));
    ASSERT_TRUE(library.place("R-1", other));
    library.clock().set(Day(2026, 3, 4));
    EXPECT_EQ(refused<HoldLimitReached>(library.place("R-1", third)).have, 2);
    library.setRule("holds_allowed", "0");
    refused<HoldsNotAllowed>(library.place("R-2", third));
}

TEST_F(HoldServiceTest, AHoldOnABookForOlderReadersIsRefusedAsLendingAsksAndMayBeSetAside) {
    markFor("16+");
    lentCopy();
    const auto child = born("R-9", Day(2013, 5, 1));
    born("R-8", Day(2010, 3, 2)); // sixteen today
    ASSERT_TRUE(library.place("R-8", record));
    ASSERT_TRUE(library.place("R-1", record)) << "no birth date: said when it is lent";
    const auto no = refused<AgeBelowMark>(library.place("R-9", record));
    EXPECT_EQ(no.mark, 16);
    EXPECT_EQ(no.age, 12);
    const NewHold wanted{.recordId = record,
                         .pickupPlace = "hall",
                         .overridden = {.codes = {"age_below_mark"}, .reason = "просьба матери"}};
    ASSERT_TRUE(library.place("R-9", wanted));
    EXPECT_EQ(newestFact(journal::FactName::Override), "age_below_mark");
    EXPECT_EQ(newestFact(journal::FactName::Reason), "просьба матери");
    ASSERT_TRUE(library.undo());

    library.setRule("age_marks", "refuse");
    EXPECT_EQ(refused<AgeRefused>(library.place("R-9", wanted)).mark, 16) << "nothing helps";
    library.setRule("age_marks", "ignore");
    EXPECT_TRUE(library.place("R-9", record));
    EXPECT_EQ(newestFact(journal::FactName::Override), "");
    EXPECT_EQ(child.card, "R-9");
}

TEST_F(HoldServiceTest, ALimitOfHoldsAndAnEndedRegistrationMayBeSetAsideAndNothingElse) {
    lentCopy();
    library.setRule("hold_limit", "0");
    const HoldOverride everything{.codes = {"hold_limit_reached", "registration_expired", "reader_blocked"},
                                  .reason = "старший"};
    refused<HoldLimitReached>(library.place("R-1", record));
    ASSERT_TRUE(library.place("R-1", {.recordId = record, .pickupPlace = "hall", .overridden = everything}));
    EXPECT_EQ(newestFact(journal::FactName::Override), "hold_limit_reached") << "what was not needed is not told";
    library.clock().set(Day(2027, 1, 1));
    ASSERT_TRUE(library.place("R-2", {.recordId = record, .pickupPlace = "hall", .overridden = everything}));
    EXPECT_EQ(newestFact(journal::FactName::Override), "registration_expired hold_limit_reached");
    auto reader = library.addReader("R-9");
    reader.blockedReason = "owes a book";
    library.change(reader);
    refused<ReaderBlocked>(library.place("R-9", {.recordId = record, .pickupPlace = "hall", .overridden = everything}));
    EXPECT_EQ(overrideCode(PlaceHoldRefusal(AgeBelowMark{16, 12})), "age_below_mark");
    EXPECT_EQ(overrideCode(PlaceHoldRefusal(AgeRefused{16, 12})), "");
    EXPECT_EQ(overrideCode(PlaceHoldRefusal(Fault{})), "");
}

TEST_F(HoldServiceTest, WhereRequestsAreNotAllowedAFreeCopyIsTakenFromTheShelf) {
    library.setRule("requests_allowed", "0");
    library.addCopyAt(record, "K-1", "hall");
    refused<RequestsNotAllowed>(library.place("R-1", record));
    ASSERT_TRUE(library.lend("R-2", "K-1"));
    EXPECT_EQ(library.hold(place("R-1")).state, HoldState::Waiting);
}

TEST_F(HoldServiceTest, AReturnedCopyGoesToTheFirstOfTheQueueWhoIsNotSuspendedAndStillWantsIt) {
    const auto copy = lentCopy();
    const HoldId first = place("R-1");
    ASSERT_TRUE(library.suspend(first, Day(2026, 4, 1)));
    const auto outdated =
        library.place("R-2", {.recordId = record, .pickupPlace = "hall", .wantedUntil = Day(2026, 3, 5)});
    ASSERT_TRUE(outdated);
    const HoldId third = place("R-3");
    library.clock().set(Day(2026, 3, 6)); // a Friday
    ASSERT_TRUE(library.returnCopy("K-1"));
    const auto routed = library.route(copy.id, "hall");
    ASSERT_TRUE(routed);
    EXPECT_EQ(routed->where, Routed::Where::HoldShelf);
    EXPECT_EQ(routed->hold->id, third);
    EXPECT_EQ(library.hold(third).state, HoldState::Ready);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::Held);
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-2"));
}

TEST_F(HoldServiceTest, ASuspensionEndsByItselfOnItsDay) {
    const auto copy = lentCopy();
    const HoldId first = place("R-1");
    ASSERT_TRUE(library.suspend(first, Day(2026, 3, 5)));
    EXPECT_EQ(refused<DayInPast>(library.suspend(first, Day(2026, 3, 2))).day, Day(2026, 3, 2));
    library.clock().set(Day(2026, 3, 5));
    ASSERT_TRUE(library.returnCopy("K-1"));
    EXPECT_EQ(library.route(copy.id, "hall")->hold->id, first);
}

TEST_F(HoldServiceTest, TheHoldShelfKeepsACopyForThePickupDaysWithoutClosedOnes) {
    library.addLine({.rule = "weekly", .weekday = 6});
    library.addLine({.rule = "weekly", .weekday = 7});
    const auto copy = lentCopy();
    const HoldId id = place("R-1");
    library.clock().set(Day(2026, 3, 6)); // a Friday
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    EXPECT_EQ(library.hold(id).readyUntil, Day(2026, 3, 11)); // Monday, Tuesday, Wednesday
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    ASSERT_EQ(library.hold(id).state, HoldState::Waiting);
    library.setRule("pickup_skips_closed", "0");
    library.setRule("pickup_days", "4");
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    EXPECT_EQ(library.hold(id).readyUntil, Day(2026, 3, 10));
}

TEST_F(HoldServiceTest, TheReadersOwnLimitEndsTheHoldShelfEarlier) {
    const auto copy = lentCopy();
    const auto placed =
        library.place("R-1", {.recordId = record, .pickupPlace = "hall", .wantedUntil = Day(2026, 3, 3)});
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    EXPECT_EQ(library.hold(placed->hold.id).readyUntil, Day(2026, 3, 3));
}

TEST_F(HoldServiceTest, WhatIsNotPickedUpPassesToTheNextReaderAndThenBackToTheShelf) {
    const auto copy = lentCopy();
    const HoldId first = place("R-1");
    const HoldId second = place("R-2");
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    EXPECT_THAT(library.expireAll().expired, IsEmpty());
    library.clock().set(Day(2026, 3, 6)); // ready until the fifth
    const auto swept = library.expireAll();
    ASSERT_EQ(swept.expired.size(), 1U);
    EXPECT_EQ(swept.expired.front().copy->hold->id, second);
    EXPECT_EQ(library.hold(first).state, HoldState::Expired);
    EXPECT_EQ(library.hold(second).state, HoldState::Ready);
    library.clock().set(Day(2026, 3, 12));
    EXPECT_EQ(library.expireAll().expired.size(), 1U);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::OnShelf);
}

TEST_F(HoldServiceTest, ARevertedHoldWaitsAsTheFirstAndItsCopyPassesToTheNextReader) {
    const auto copy = lentCopy();
    const HoldId first = place("R-1");
    const HoldId second = place("R-2");
    place("R-3");
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
    const auto reverted = library.revert(first);
    ASSERT_TRUE(reverted);
    ASSERT_TRUE(reverted->copy);
    EXPECT_EQ(reverted->copy->where, Routed::Where::HoldShelf);
    EXPECT_EQ(reverted->next->readerCard, "R-2");
    EXPECT_EQ(library.hold(second).state, HoldState::Ready);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::Held);
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-3"));
    refused<HoldNotCaptured>(library.revert(first));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(first).state, HoldState::Ready);
    EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
}

TEST_F(HoldServiceTest, ARevertedHoldThatNobodyIsBehindWaitsAndItsCopyStandsOnItsShelf) {
    const auto copy = lentCopy();
    const HoldId only = place("R-1");
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    const auto reverted = library.revert(only);
    ASSERT_TRUE(reverted);
    EXPECT_EQ(reverted->copy->where, Routed::Where::Shelf);
    EXPECT_FALSE(reverted->next);
    EXPECT_EQ(reverted->barcode, "K-1") << "which one it was";
    EXPECT_THAT(library.queue(record), ElementsAre("R-1"));
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::OnShelf);
}

TEST_F(HoldServiceTest, ARevertedRequestIsForAnotherCopyAndForTheNextReaderAtOnce) {
    const auto first = library.addCopyAt(record, "K-1", "stacks", "1");
    const HoldId one = place("R-1");
    const HoldId two = place("R-2");
    const auto second = library.addCopyAt(record, "K-2", "stacks", "2"); // came since: nobody has asked for it
    ASSERT_TRUE(library.revert(one));
    EXPECT_EQ(library.hold(one).capturedCopyId, second.id);
    EXPECT_EQ(library.hold(two).capturedCopyId, first.id);
    EXPECT_THAT(library.queue(record), IsEmpty());
    ASSERT_TRUE(library.revert(two));
    EXPECT_THAT(library.queue(record), ElementsAre("R-2")) << "not the same copy again";
    EXPECT_THAT(library.requested(""), ElementsAre("K-2"));
}

TEST_F(HoldServiceTest, AHoldOnAFreeCopyIsARequestToItsPlaceInShelfOrder) {
    const auto other = library.addRecord("Көшпенділер");
    library.addCopyAt(record, "K-10", "stacks", "84 Қаз 10");
    library.addCopyAt(other, "K-2", "stacks", "84 Қаз 2");
    library.addCopyAt(record, "K-3", "store", "1"); // of another branch
    place("R-1");
    ASSERT_TRUE(library.place("R-2", other));
    EXPECT_THAT(library.requested("stacks"), ElementsAre("K-2", "K-10"));
    EXPECT_THAT(library.requested("hall"), ElementsAre("K-2", "K-10")); // the stacks lie in it
    EXPECT_THAT(library.requested("store"), IsEmpty());
    const auto taken = library.take("K-10");
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->row.hold.state, HoldState::Ready);
    EXPECT_THAT(library.requested("hall"), ElementsAre("K-2"));
    refused<NotRequested>(library.take("K-10"));
}

TEST_F(HoldServiceTest, ListsOfAPlaceHaveWhatLiesInIt) {
    lentCopy();
    ASSERT_TRUE(library.place("R-1", {.recordId = record, .pickupPlace = "stacks"}));
    ASSERT_TRUE(library.place("R-2", {.recordId = record, .pickupPlace = "store"}));
    const auto pickedUpIn = [&](const std::string& place) {
        const auto rows = library.read([&](storage::Snapshot& s) {
            return HoldQueries(library.journal()).list(s, library.by(s), {.pickupPlace = place});
        });
        return rows->size();
    };
    EXPECT_EQ(pickedUpIn("hall"), 1U) << "the stacks lie in it";
    EXPECT_EQ(pickedUpIn("stacks"), 1U);
    EXPECT_EQ(pickedUpIn("store"), 1U);
    EXPECT_EQ(pickedUpIn(""), 2U);
    library.addCopyAt(library.addRecord("Көшпенділер"), "K-7", "store");
    ASSERT_TRUE(library.send("K-7", "stacks"));
    const auto onTheWay = [&](const std::string& place) {
        return library
            .read([&](storage::Snapshot& s) {
                return transfers::TransferQueries(library.journal()).onTheWay(s, place, 0);
            })
            ->size();
    };
    EXPECT_EQ(onTheWay("hall"), 1U);
    EXPECT_EQ(onTheWay("store"), 0U);
}

TEST_F(HoldServiceTest, ARefusedRequestIsCountedAndGoesOnToTheNextCopy) {
    const auto first = library.addCopyAt(record, "K-1", "stacks", "1");
    library.addCopyAt(record, "K-2", "stacks", "2");
    const HoldId id = place("R-1");
    EXPECT_THAT(library.requested(""), ElementsAre("K-1"));
    const auto next = library.refuse("K-1", UnmetReason::NotInPlace, true);
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->hasNextCopy);
    EXPECT_EQ(library.copy(first.id).condition, collection::Condition::Missing);
    EXPECT_THAT(library.requested(""), ElementsAre("K-2"));
    const auto none = library.refuse("K-2", UnmetReason::Defective);
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->hasNextCopy);
    EXPECT_EQ(library.hold(id).state, HoldState::Waiting);
    EXPECT_EQ(library.hold(id).position, 1);
    EXPECT_EQ(number("select count(*) from unmet_request where hold_id is not null and person_shape_id is not null"),
              2);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(number("select count(*) from unmet_request"), 0);
    EXPECT_EQ(library.copy(first.id).condition, collection::Condition::Sound);
    EXPECT_THAT(library.requested(""), ElementsAre("K-1"));
}

TEST_F(HoldServiceTest, ARefusedRequestWaitsBeforeThoseThatWerePlacedLater) {
    library.addCopyAt(record, "K-1", "stacks");
    place("R-1");
    place("R-2");
    ASSERT_TRUE(library.refuse("K-1", UnmetReason::Busy));
    EXPECT_THAT(library.queue(record), ElementsAre("R-1", "R-2"));
}

TEST_F(HoldServiceTest, WhenARequestIsCancelledTheNextReaderGetsTheCopy) {
    library.addCopyAt(record, "K-1", "stacks");
    const HoldId first = place("R-1");
    const HoldId second = place("R-2");
    EXPECT_EQ(library.hold(second).state, HoldState::Waiting);
    ASSERT_TRUE(library.cancel(first));
    EXPECT_EQ(library.hold(second).state, HoldState::Requested);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(first).state, HoldState::Requested);
    EXPECT_EQ(library.hold(second).state, HoldState::Waiting);
}

TEST_F(HoldServiceTest, WhatIsReadInTheRoomOnlyIsHeldForTheRoomAndWaitsUntilItsDay) {
    library.addCopyAt(record, "K-1", "stacks", "", collection::Lending::ReadingRoom);
    refused<ReadingRoomOnly>(library.place("R-1", record));
    const auto placed = library.place("R-1", {.recordId = record,
                                              .pickupPlace = "hall",
                                              .wantedUntil = Day(2026, 4, 30),
                                              .usePlace = collection::Lending::ReadingRoom});
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->hold.state, HoldState::Requested);
    ASSERT_TRUE(library.take("K-1"));
    EXPECT_EQ(library.hold(placed->hold.id).readyUntil, Day(2026, 4, 30));
}

TEST_F(HoldServiceTest, ACopyOfAnotherBranchTravelsToTheReaderAndIsReadyWhenItArrives) {
    const auto copy = library.addCopyAt(record, "K-1", "store");
    const HoldId id = place("R-1");
    const auto taken = library.take("K-1", "store");
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->copy.where, Routed::Where::ToPickup);
    EXPECT_EQ(library.hold(id).state, HoldState::InTransit);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::InTransit);
    EXPECT_FALSE(library.hold(id).readyUntil);
    const auto arrived = library.receive("K-1", "hall");
    ASSERT_TRUE(arrived);
    EXPECT_FALSE(arrived->isElsewhere);
    EXPECT_EQ(arrived->hold->readerCard, "R-1");
    EXPECT_EQ(library.hold(id).state, HoldState::Ready);
    EXPECT_EQ(library.copy(copy.id).atPlace, "hall");
    refused<transfers::NotInTransit>(library.receive("K-1", "hall"));
    // Nobody comes: it goes home.
    library.clock().set(Day(2026, 3, 20));
    const auto swept = library.expireAll();
    ASSERT_EQ(swept.expired.size(), 1U);
    EXPECT_EQ(swept.expired.front().copy->where, Routed::Where::Home);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::InTransit);
    ASSERT_TRUE(library.receive("K-1", "store"));
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::OnShelf);
    EXPECT_EQ(library.copy(copy.id).atPlace, "");
}

TEST_F(HoldServiceTest, ACopyThatComesToTheWrongBranchGoesOn) {
    EXPECT_TRUE(library.write([](storage::Transaction& tx) {
        return tx.execute(
            "insert into place (code, name_kk, name_ru, name_en, level) values ('far', 'А', 'Б', 'C', 'branch')");
    }));
    const auto copy = library.addCopyAt(record, "K-1", "hall");
    ASSERT_TRUE(library.send("K-1", "store"));
    EXPECT_EQ(refused<transfers::AlreadyInTransit>(library.send("K-1", "far")).toPlace, "store");
    const auto arrived = library.receive("K-1", "far");
    ASSERT_TRUE(arrived);
    EXPECT_TRUE(arrived->isElsewhere);
    EXPECT_EQ(arrived->routed.where, Routed::Where::Onwards);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::InTransit);
    ASSERT_TRUE(library.receive("K-1", "store"));
    EXPECT_EQ(library.copy(copy.id).atPlace, "store");
}

TEST_F(HoldServiceTest, ACopyFloatsWhereTheRulesLetIt) {
    const auto copy = library.addCopyAt(record, "K-1", "hall");
    EXPECT_EQ(library.route(copy.id, "store")->where, Routed::Where::Home);
    ASSERT_TRUE(library.undo());
    library.setRule("return_to", "float");
    EXPECT_EQ(library.route(copy.id, "store")->where, Routed::Where::Shelf);
    EXPECT_EQ(library.copy(copy.id).atPlace, "store");
    EXPECT_EQ(library.route(copy.id, "hall")->where, Routed::Where::Shelf);
    EXPECT_EQ(library.copy(copy.id).atPlace, "");
}

TEST_F(HoldServiceTest, ATransferThatIsCalledOffPutsTheCopyBackAndItIsRequestedAnew) {
    const auto copy = library.addCopyAt(record, "K-1", "store");
    const HoldId id = place("R-1");
    ASSERT_TRUE(library.take("K-1", "store"));
    const auto cancelled = library.cancelTransfer("K-1");
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(cancelled->hold->hold.state, HoldState::Requested);
    EXPECT_EQ(library.hold(id).state, HoldState::Requested);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::OnShelf);
    EXPECT_THAT(library.requested("store"), ElementsAre("K-1"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(id).state, HoldState::InTransit);
}

TEST_F(HoldServiceTest, WhoWaitsGetsTheCopyOfATransferThatIsCalledOff) {
    library.addCopyAt(record, "K-1", "hall");
    ASSERT_TRUE(library.send("K-1", "store"));
    const HoldId id = place("R-1");
    ASSERT_EQ(library.hold(id).state, HoldState::Waiting);
    ASSERT_TRUE(library.cancelTransfer("K-1"));
    EXPECT_EQ(library.hold(id).state, HoldState::Requested);
}

TEST_F(HoldServiceTest, WhatLiesOnTheHoldShelfOfAnotherBranchGoesThere) {
    const auto copy = lentCopy();
    const HoldId id = place("R-1");
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(library.route(copy.id, "hall"));
    const auto routed = library.route(copy.id, "store");
    ASSERT_TRUE(routed);
    EXPECT_EQ(routed->where, Routed::Where::ToPickup);
    EXPECT_EQ(routed->to, "hall");
    EXPECT_EQ(library.hold(id).state, HoldState::InTransit);
    ASSERT_TRUE(library.receive("K-1", "hall"));
    EXPECT_EQ(library.hold(id).state, HoldState::Ready);
}

TEST_F(HoldServiceTest, WhatIsKeptForAReaderIsNotSentAway) {
    library.addCopyAt(record, "K-1", "hall");
    place("R-1");
    EXPECT_EQ(refused<transfers::CopyNotOnShelf>(library.send("K-1", "store")).state, collection::CopyState::Held);
    refused<transfers::TransferPlaceMissing>(library.send("K-1", ""));
    refused<places::UnknownPlace>(library.send("K-1", "nowhere"));
}

TEST_F(HoldServiceTest, LendingFulfilsTheHoldAndLetsAnotherCopyGo) {
    library.addCopyAt(record, "K-1", "stacks");
    const auto other = library.addCopyAt(record, "K-2", "store");
    const HoldId id = place("R-1");
    const HoldId second = place("R-2");
    EXPECT_EQ(library.hold(second).capturedCopyId, other.id);
    // The first reader gets the copy that was requested for the second one's hold of another branch.
    ASSERT_TRUE(library.cancel(second));
    ASSERT_TRUE(library.fulfil(id, other.id));
    EXPECT_EQ(library.hold(id).state, HoldState::Fulfilled);
    EXPECT_THAT(library.requested(""), IsEmpty());
}

TEST_F(HoldServiceTest, AnUndoThatWouldLeaveAGapIsRefused) {
    lentCopy();
    const HoldId first = place("R-1");
    place("R-2");
    ASSERT_TRUE(library.cancel(first));
    const auto cancelled = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); });
    place("R-3");
    EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
    const auto undone = library.write([&](storage::Transaction& tx) {
        const test::By session = library.by(tx);
        return library.journal().undo(tx, session, cancelled->front());
    });
    EXPECT_EQ(refused<journal::UndoForbidden>(undone).why, journal::Objection::RulesOfRoom);
    EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
}

TEST_F(HoldServiceTest, ReceivingAtTheWrongBranchIsTakenBackWhateverBecameOfTheHoldSince) {
    const auto copy = library.addCopyAt(record, "K-1", "store");
    const HoldId id = place("R-1");
    ASSERT_TRUE(library.take("K-1", "store"));
    const auto taken = library.hold(id).capturedAt;
    library.clock().set(Day(2026, 3, 3));
    ASSERT_TRUE(library.receive("K-1", "store"));
    EXPECT_EQ(library.hold(id).capturedAt, taken); // it only goes on
    const auto received = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); });
    const auto other = library.addCopyAt(record, "K-2", "hall");
    ASSERT_TRUE(library.revert(id));
    EXPECT_EQ(library.hold(id).capturedCopyId, other.id);
    const auto undone = library.write([&](storage::Transaction& tx) {
        const test::By session = library.by(tx);
        return library.journal().undo(tx, session, received->front());
    });
    EXPECT_TRUE(undone);
    EXPECT_EQ(number("select count(*) from transfer"), 1);
    EXPECT_EQ(number("select count(*) from transfer where received_at is null"), 1);
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::InTransit);
}

TEST_F(HoldServiceTest, UnmetRequestsAreCountedByReasonAndShowWhatIsMostWanted) {
    lentCopy();
    place("R-1");
    const auto note = [&](NewUnmet unmet) {
        return library.write([&](storage::Transaction& tx) { return library.unmet.note(tx, library.by(tx), unmet); });
    };
    ASSERT_TRUE(note({.reason = UnmetReason::Lacuna, .wanted = "Ақиқат 1937"}));
    ASSERT_TRUE(note({.reason = UnmetReason::Lacuna, .wanted = "Ақиқат 1937", .n = 2}));
    ASSERT_TRUE(note({.reason = UnmetReason::Busy, .recordId = record, .wanted = ""}));
    refused<WantedMissing>(note({.reason = UnmetReason::Other, .wanted = ""}));
    const auto counts =
        library.read([&](storage::Snapshot& s) { return library.unmet.counts(s, Day(2026, 1, 1), Day(2026, 12, 31)); });
    ASSERT_EQ(counts->size(), 2U);
    EXPECT_EQ(counts->front().title, "Ақиқат 1937");
    EXPECT_EQ(counts->front().n, 3);
    const auto wanted =
        library.read([&](storage::Snapshot& s) { return library.unmet.mostWanted(s, Day(2026, 1, 1), 10); });
    ASSERT_EQ(wanted->size(), 2U);
    EXPECT_EQ(wanted->back().recordId, record);
    EXPECT_EQ(wanted->back().unmet, 1);
    EXPECT_EQ(wanted->back().waiting, 1);
}

} // namespace kitapdar::holds
