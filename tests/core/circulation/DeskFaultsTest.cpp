// Days at the desk that once came out wrong: what an undo may not leave behind, and whose a copy is while it is lent.
#include "core/circulation/ErasureService.h"
#include "core/merging/ReaderMergeService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Columns.h"
#include "core/transfers/TransferService.h"
#include "tests/support/ChargeLibrary.h"
#include "tests/support/HoldLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

using holds::HoldId;
using holds::HoldState;
using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DeskFaultsTest : public ::testing::Test {
protected:
    DeskFaultsTest() {
        for (const char* card : {"R-1", "R-2", "R-3", "R-4"}) library.addReader(card);
        record = library.addRecord("Абай жолы");
        first = library.addCopyAt(record, "K-1", "hall").id;
        second = library.addCopyAt(record, "K-2", "hall").id;
    }
    HoldId place(const std::string& card) {
        const auto placed = library.place(card, record);
        EXPECT_TRUE(placed);
        return placed ? placed->hold.id : HoldId(0);
    }
    /// Both copies are lent, two readers wait; the first copy comes back and is put aside for the first of them.
    void putAside() {
        ASSERT_TRUE(library.lend("R-1", "K-1"));
        ASSERT_TRUE(library.lend("R-1", "K-2", true));
        place("R-2");
        place("R-3");
        ASSERT_TRUE(library.returnCopy("K-1"));
    }
    std::int64_t newest() {
        return *library.read([&](storage::Snapshot& snapshot) { return library.journal().newest(snapshot); });
    }
    bool undo(std::int64_t entry) {
        const auto undone = library.write([&](storage::Transaction& tx) {
            return staff::UndoService(library.journal()).undo(tx, library.by(tx), entry);
        });
        return undone.has_value();
    }
    std::vector<std::string> unsound() {
        std::vector<std::string> found;
        for (const Room& room : allRooms()) {
            for (const Invariant& each : room.invariants) {
                EXPECT_TRUE(library.read([&](storage::Snapshot& snapshot) {
                    return snapshot.each(each.sql, {}, [&](const storage::Row& row) {
                        found.push_back(std::string(each.code) + ": " + row.string(0));
                        return true;
                    });
                }));
            }
        }
        return found;
    }

    test::HoldLibrary library;
    catalogue::RecordId record{0};
    collection::CopyId first{0};
    collection::CopyId second{0};
};

} // namespace

TEST_F(DeskFaultsTest, ACopyThatIsBeingLentIsRequestedForNobody) {
    const HoldId passedOver = place("R-2"); // gets the first copy
    place("R-1");                           // gets the second one
    ASSERT_TRUE(library.lend("R-1", "K-1", true));
    EXPECT_EQ(library.hold(passedOver).state, HoldState::Requested);
    EXPECT_EQ(library.hold(passedOver).capturedCopyId, second);
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, AReturnIsNotTakenBackWhereTheQueueHasGoneOn) {
    putAside();
    const std::int64_t returned = newest();
    place("R-4"); // stands now where an undo would put another
    EXPECT_FALSE(undo(returned));
    EXPECT_THAT(unsound(), IsEmpty());
    ASSERT_TRUE(library.undo()); // of the last hold
    EXPECT_TRUE(undo(returned));
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, ALossIsNotTakenBackWhereTheQueueHasGoneOn) {
    putAside();
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return LossService(library.journal()).loseByReader(tx, library.by(tx), first, {});
    }));
    const std::int64_t lost = newest();
    place("R-4");
    EXPECT_FALSE(undo(lost));
    EXPECT_THAT(unsound(), IsEmpty());
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(undo(lost));
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, WhatIsReadInTheReadingRoomAloneIsNotTakenHomeFromThere) {
    library.addCopy(record, "K-9", collection::Lending::ReadingRoom);
    ASSERT_TRUE(library.lend("R-1", "K-9", true));
    LendRequest home;
    home.usePlace = collection::Lending::Home;
    home.confirmed = Confirmed::everything();
    const auto taken = library.write([&](storage::Transaction& tx) {
        return library.loans.lendAs(tx, library.by(tx), text::ScannedCode("R-1"), text::ScannedCode("K-9"), home);
    });
    const auto blocks = refused<NotLent>(taken).blocks;
    ASSERT_EQ(blocks.size(), 1U);
    ASSERT_TRUE(std::holds_alternative<AlreadyInReadingRoom>(blocks.front()));
    EXPECT_EQ(std::get<AlreadyInReadingRoom>(blocks.front()).due, library.clock().today());
}

TEST_F(DeskFaultsTest, NothingIsSentToWhereItLies) {
    const Session there{"Айгүл", "2", "store"};
    const auto sent = library.write([&](storage::Transaction& tx) {
        return transfers::TransferService(library.journal())
            .send(tx, test::By(tx, there), text::ScannedCode("K-1"), "store");
    });
    EXPECT_EQ(refused<transfers::AlreadyThere>(sent).place, "store");
}

TEST_F(DeskFaultsTest, WhatIsPutAsideAndGoesToTheBinderyLetsItsReaderWaitAgain) {
    putAside();
    const std::string before = library.dump();
    for (const bool isMissing : {false, true}) {
        collection::Copy copy = library.copy(first);
        copy.circulation = isMissing ? copy.circulation : collection::Circulation::Bindery;
        copy.condition = isMissing ? collection::Condition::Missing : copy.condition;
        library.change(copy);
        EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
        EXPECT_THAT(unsound(), IsEmpty());
        ASSERT_TRUE(library.undo());
        EXPECT_EQ(library.dump(), before);
    }
}

TEST_F(DeskFaultsTest, WhatIsWrittenOffIsKeptForNobodyAndOnNoWay) {
    putAside();
    const std::string before = library.dump();
    library.writeOff(library.copy(first));
    EXPECT_THAT(library.queue(record), ElementsAre("R-2", "R-3"));
    EXPECT_THAT(unsound(), IsEmpty());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);

    const auto other = library.addCopy("K-7");
    ASSERT_TRUE(library.send("K-7", "store"));
    library.writeOff(other);
    const auto open = library.read([&](storage::Snapshot& snapshot) {
        return transfers::TransferQueries(library.journal()).onTheWay(snapshot, "", 0);
    });
    EXPECT_THAT(*open, IsEmpty());
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, ACopyThatIsKeptForAReaderIsNotMadeLostAgain) {
    const LossService losses(library.journal());
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return losses.loseByReader(tx, library.by(tx), first, {}); }));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return losses.find(tx, library.by(tx), first); }));
    const std::int64_t found = newest();
    EXPECT_EQ(library.hold(place("R-2")).capturedCopyId, first);
    EXPECT_FALSE(undo(found));
    ASSERT_TRUE(library.undo()); // of the hold
    EXPECT_TRUE(undo(found));
}

TEST_F(DeskFaultsTest, ACopyThatIsRequestedIsNotLentAgainByTakingBackItsReturn) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    const std::int64_t returned = newest();
    EXPECT_EQ(library.hold(place("R-2")).capturedCopyId, first);
    EXPECT_FALSE(undo(returned));
    EXPECT_THAT(unsound(), IsEmpty());
    ASSERT_TRUE(library.undo()); // of the hold
    EXPECT_TRUE(undo(returned));
}

TEST_F(DeskFaultsTest, ACopyThatIsRequestedIsNotPutBackOnItsWay) {
    const auto copy = library.addCopy("K-7");
    ASSERT_TRUE(library.send("K-7", "store"));
    ASSERT_TRUE(library.receive("K-7", "store"));
    const std::int64_t received = newest();
    ASSERT_TRUE(library.place("R-2", copy.recordId));
    EXPECT_FALSE(undo(received));
    EXPECT_THAT(unsound(), IsEmpty());
    ASSERT_TRUE(library.undo()); // of the hold
    EXPECT_TRUE(undo(received));
}

TEST_F(DeskFaultsTest, ACopyThatIsLentIsNotMadeLostAgainByTakingBackItsUseInTheHouse) {
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return LossService(library.journal()).loseByReader(tx, library.by(tx), first, {});
    }));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return library.loans.useInHouse(tx, library.by(tx), text::ScannedCode("K-1"), "");
    }));
    const std::int64_t used = newest();
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    EXPECT_FALSE(undo(used));
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, AForgottenReaderMayHaveTheNumberOfAForgottenFormerCard) {
    const readers::ReaderId kept(1);
    const readers::ReaderId other(2);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return merging::ReaderMergeService(library.journal()).merge(tx, library.by(tx), kept, other);
    }));
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return ErasureService(library.journal()).erase(tx, library.by(tx), kept); }));
    EXPECT_THAT(unsound(), IsEmpty());
}

TEST_F(DeskFaultsTest, TheVisitIsOfTheDayOfTheLending) {
    LendRequest request;
    request.confirmed = Confirmed::everything();
    request.on = library.clock().today().plusDays(-3);
    for (const char* barcode : {"K-1", "K-2"}) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return library.loans.lendAs(tx, library.by(tx), text::ScannedCode("R-1"), text::ScannedCode(barcode),
                                        request);
        }));
    }
    const auto days = library.read([](storage::Snapshot& snapshot) {
        return snapshot.all("select on_day from visit order by id", {}, storage::only<std::string>);
    });
    EXPECT_THAT(*days, ElementsAre(request.on->iso()));
}

TEST(LostAndDamagedTest, ALostCopyThatComesBackDamagedIsOwedNoMore) {
    test::ChargeLibrary library;
    const auto reader = library.addReader("R-1");
    auto copy = library.addCopy("K-1");
    copy.price = test::tenge(900);
    copy = library.change(copy);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lose(copy.id));
    EXPECT_EQ(library.owedBy(reader.id), test::tenge(900));
    ASSERT_TRUE(library.damage("K-1", {.note = "торн"}));
    EXPECT_EQ(library.owedBy(reader.id), test::tenge(0));
    EXPECT_THAT(library.unsound(), IsEmpty());
}

} // namespace kitapdar::circulation
