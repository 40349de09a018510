// Where a copy goes that nobody waits for.
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

} // namespace
} // namespace kitapdar::holds
