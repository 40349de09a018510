// A copy that was kept for a reader and cannot be any more: whatever takes it away, the reader gets the next free copy
// in the same operation, and an undo gives both back.
#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "tests/support/HoldLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace kitapdar::holds {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Road {
    const char* name;
    std::function<bool(test::HoldLibrary&, collection::CopyId)> take; // the copy is K-1
};

bool edit(test::HoldLibrary& library, collection::CopyId id, const std::function<void(collection::Copy&)>& change) {
    return library
        .write([&](storage::Transaction& tx) -> Result<collection::Copy, collection::ChangeCopyRefusal> {
            TRY(auto copy, collection::CopyRepository().byId(tx, id));
            change(*copy);
            return library.copies.edit(tx, library.by(tx), *copy);
        })
        .has_value();
}

const std::array roads = {
    Road{"Lost",
         [](test::HoldLibrary& library, collection::CopyId id) {
             return library
                 .write([&](storage::Transaction& tx) {
                     return circulation::LossService(library.journal()).lose(tx, library.by(tx), id, {});
                 })
                 .has_value();
         }},
    Road{"Damaged",
         [](test::HoldLibrary& library, collection::CopyId) {
             return library
                 .write([&](storage::Transaction& tx) {
                     return circulation::LossService(library.journal())
                         .damage(tx, library.by(tx), text::ScannedCode("K-1"), {});
                 })
                 .has_value();
         }},
    Road{"ReturnedDamaged",
         [](test::HoldLibrary& library, collection::CopyId) {
             circulation::ReturnRequest request;
             request.damaged = true;
             return library
                 .write([&](storage::Transaction& tx) {
                     return library.loans.returnAs(tx, library.by(tx), text::ScannedCode("K-1"), request);
                 })
                 .has_value();
         }},
    Road{"Missing",
         [](test::HoldLibrary& library, collection::CopyId id) {
             return edit(library, id, [](collection::Copy& copy) { copy.condition = collection::Condition::Missing; });
         }},
    Road{"Bindery",
         [](test::HoldLibrary& library, collection::CopyId id) {
             return edit(library, id,
                         [](collection::Copy& copy) { copy.circulation = collection::Circulation::Bindery; });
         }},
    Road{"WrittenOff",
         [](test::HoldLibrary& library, collection::CopyId id) {
             const collection::WriteOffDocument act{"5", library.clock().today()};
             return library
                 .write([&](storage::Transaction& tx) {
                     return collection::CopyActionService(library.journal()).writeOff(tx, library.by(tx), id, act);
                 })
                 .has_value();
         }},
    Road{"LentPastTheHold",
         [](test::HoldLibrary& library, collection::CopyId) { return library.lend("R-9", "K-1", true).has_value(); }}};

class WithdrawalTest : public ::testing::TestWithParam<Road> {
protected:
    WithdrawalTest() {
        for (const char* card : {"R-1", "R-2", "R-9"}) library.addReader(card);
        library.visit("R-9");
        record = library.addRecord("Абай жолы");
        kept = library.addCopyAt(record, "K-1", "hall", "1").id;
    }
    HoldId place(const std::string& card) {
        const auto placed = library.place(card, record);
        EXPECT_TRUE(placed);
        return placed ? placed->hold.id : HoldId(0);
    }

    test::HoldLibrary library;
    catalogue::RecordId record{0};
    collection::CopyId kept{0};
};

} // namespace

TEST_P(WithdrawalTest, TheReaderOfARequestGetsTheNextFreeCopyAndUndoGivesBoth) {
    const HoldId first = place("R-1");
    const HoldId second = place("R-2");
    const auto other = library.addCopyAt(record, "K-2", "hall", "2"); // came since: nobody has asked for it
    const std::string before = library.dump();
    ASSERT_TRUE(GetParam().take(library, kept));
    EXPECT_EQ(library.hold(first).state, HoldState::Requested);
    EXPECT_EQ(library.hold(first).capturedCopyId, other.id);
    EXPECT_EQ(library.hold(second).position, 1);
    EXPECT_THAT(library.requested(""), ElementsAre("K-2"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(first).capturedCopyId, kept);
    EXPECT_EQ(library.dump(), before);
}

TEST_P(WithdrawalTest, TheReaderOfACopyOnTheHoldShelfDoesToo) {
    const HoldId first = place("R-1");
    ASSERT_TRUE(library.take("K-1"));
    const auto other = library.addCopyAt(record, "K-2", "store", "2");
    const std::string before = library.dump();
    ASSERT_TRUE(GetParam().take(library, kept));
    EXPECT_EQ(library.hold(first).capturedCopyId, other.id);
    EXPECT_FALSE(library.hold(first).readyUntil);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.hold(first).state, HoldState::Ready);
    EXPECT_EQ(library.dump(), before);
}

TEST_P(WithdrawalTest, WhereNoCopyIsFreeTheReaderWaitsAsTheFirst) {
    const HoldId first = place("R-1");
    const HoldId second = place("R-2");
    ASSERT_TRUE(GetParam().take(library, kept));
    EXPECT_EQ(library.hold(first).position, 1);
    EXPECT_EQ(library.hold(second).position, 2);
    EXPECT_THAT(library.requested(""), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Roads, WithdrawalTest, ::testing::ValuesIn(roads),
                         [](const auto& info) { return info.param.name; });

TEST(WithdrawalOfAReaderTest, WhoBorrowsPastAHoldAndWaitsTooTakesNoOtherCopyFromIt) {
    test::HoldLibrary library;
    for (const char* card : {"R-1", "R-2"}) library.addReader(card);
    const auto record = library.addRecord("Абай жолы");
    library.addCopyAt(record, "K-1", "hall", "1");
    const HoldId first = library.place("R-1", record)->hold.id;
    const HoldId own = library.place("R-2", record)->hold.id;
    const auto other = library.addCopyAt(record, "K-2", "hall", "2");
    ASSERT_TRUE(library.lend("R-2", "K-1", true));
    EXPECT_EQ(library.hold(own).state, HoldState::Fulfilled);
    EXPECT_EQ(library.hold(first).capturedCopyId, other.id);
}

} // namespace kitapdar::holds
