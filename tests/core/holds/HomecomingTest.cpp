// Where a copy goes that nobody waits for, or whose reader would otherwise get another one that is yet to be fetched.
#include "tests/support/HoldLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::holds {
namespace {

TEST(HomecomingTest, ACopyWithoutAPlaceIsOfTheMainBranchAndGoesHomeThere) {
    test::HoldLibrary library;
    const auto record = library.addRecord("Абай жолы");
    const auto copy = library.addCopyAt(record, "K-1", "");
    const auto routed = library.route(copy.id, "store");
    ASSERT_TRUE(routed);
    EXPECT_EQ(routed->where, Routed::Where::Home);
    EXPECT_EQ(routed->to, "hall");
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::InTransit);
    ASSERT_TRUE(library.receive("K-1", "hall"));
    EXPECT_EQ(library.copy(copy.id).circulation, collection::Circulation::OnShelf);
    EXPECT_EQ(library.copy(copy.id).atPlace, "");
    EXPECT_EQ(library.route(copy.id, "hall")->where, Routed::Where::Shelf);
    library.setRule("return_to", "float");
    EXPECT_EQ(library.route(copy.id, "store")->where, Routed::Where::Shelf);
    EXPECT_EQ(library.copy(copy.id).atPlace, "store");
}

/// Copies K-1 and K-2 are of the hall, where K-2 stands on the shelf; K-1 is at a reader's home.
class FetchedForNothingTest : public testing::Test {
protected:
    FetchedForNothingTest() {
        for (const char* card : {"R-1", "R-2", "R-3"}) library.addReader(card);
        record = library.addRecord("Абай жолы");
        copy = library.addCopyAt(record, "K-1", "hall").id;
        EXPECT_TRUE(library.lend("R-1", "K-1", true));
        other = library.addCopyAt(record, "K-2", "hall").id;
    }
    HoldId hold(const char* card, const char* pickup) {
        const auto placed = library.place(card, {.recordId = record, .pickupPlace = pickup});
        EXPECT_TRUE(placed);
        return placed->hold.id;
    }
    /// K-1 is returned at a desk of this place.
    circulation::Routing back(const std::string& here) {
        const Session desk{"Айгүл", "1", here};
        const auto returned = library.write([&](storage::Transaction& tx) {
            return library.loans.returnCopy(tx, test::By(tx, desk), text::ScannedCode("K-1"));
        });
        EXPECT_TRUE(returned);
        return returned ? returned->routing : circulation::Routing{};
    }

    test::HoldLibrary library;
    catalogue::RecordId record{0};
    collection::CopyId copy{0}, other{0};
};

TEST_F(FetchedForNothingTest, WhatComesBackWhereItIsPickedUpStaysThereAndTheRequestElsewhereEnds) {
    const HoldId waiting = hold("R-2", "store");
    ASSERT_EQ(library.hold(waiting).state, HoldState::Requested);
    ASSERT_EQ(library.hold(waiting).capturedCopyId, other);
    const std::string before = library.dump();
    EXPECT_EQ(back("store").tray, circulation::Tray::HoldShelf);
    EXPECT_EQ(library.hold(waiting).state, HoldState::Ready);
    EXPECT_EQ(library.hold(waiting).capturedCopyId, copy);
    EXPECT_EQ(library.copy(copy).circulation, collection::Circulation::Held);
    EXPECT_EQ(library.copy(other).circulation, collection::Circulation::OnShelf);
    EXPECT_FALSE(library.take("K-2")) << "nobody is to fetch it any more";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(FetchedForNothingTest, TheCopyThatNeedNotBeFetchedIsRequestedForTheNextOne) {
    const HoldId first = hold("R-2", "store");
    const HoldId second = hold("R-3", "store");
    ASSERT_EQ(library.hold(second).state, HoldState::Waiting);
    EXPECT_EQ(back("store").tray, circulation::Tray::HoldShelf);
    EXPECT_EQ(library.hold(first).state, HoldState::Ready);
    EXPECT_EQ(library.hold(second).state, HoldState::Requested);
    EXPECT_EQ(library.hold(second).capturedCopyId, other);
}

TEST_F(FetchedForNothingTest, WhatIsTakenFromTheShelfAlreadyComesAllTheSame) {
    const HoldId waiting = hold("R-2", "store");
    ASSERT_TRUE(library.take("K-2", "hall"));
    EXPECT_EQ(back("store").reason, circulation::TrayReason::GoesHome);
    EXPECT_EQ(library.hold(waiting).capturedCopyId, other);
}

TEST_F(FetchedForNothingTest, ARequestInTheSameHouseEndsTooForTheCopyInHandIsNearer) {
    const HoldId waiting = hold("R-2", "hall");
    ASSERT_EQ(library.hold(waiting).capturedCopyId, other);
    const std::string before = library.dump();
    EXPECT_EQ(back("hall").tray, circulation::Tray::HoldShelf);
    EXPECT_EQ(library.hold(waiting).state, HoldState::Ready);
    EXPECT_EQ(library.hold(waiting).capturedCopyId, copy);
    EXPECT_EQ(library.copy(other).circulation, collection::Circulation::OnShelf);
    EXPECT_FALSE(library.take("K-2")) << "nobody is to fetch it any more";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(FetchedForNothingTest, WhatIsTakenInTheSameHouseKeepsItsReader) {
    const HoldId waiting = hold("R-2", "hall");
    ASSERT_TRUE(library.take("K-2", "hall"));
    EXPECT_EQ(back("hall").tray, circulation::Tray::Shelf);
    EXPECT_EQ(library.hold(waiting).capturedCopyId, other);
}

TEST_F(FetchedForNothingTest, AHoldOnThatOneCopyStands) {
    const auto placed = library.place("R-2", {.recordId = record, .copyId = other, .pickupPlace = "store"});
    ASSERT_TRUE(placed);
    EXPECT_EQ(back("store").reason, circulation::TrayReason::GoesHome);
    EXPECT_EQ(library.hold(placed->hold.id).capturedCopyId, other);
}

} // namespace
} // namespace kitapdar::holds
