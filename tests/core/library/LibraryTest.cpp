// The library asks the gate for each use case in the transaction of the use case.
#include "core/library/Library.h"
#include "core/staff/Gate.h"
#include "core/staff/UndoService.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

namespace kitapdar {
namespace {

TEST(LibraryTest, AUseCaseIsGivenItsPermissionAndTheSession) {
    test::Place place;
    SystemClock clock;
    auto library = Library::open(place.address(), storage::Access::Create, clock);
    ASSERT_TRUE(library);
    (*library)->setSession({"Айгүл", "1", "hall"});
    const auto permitted = (*library)->permission<Permission::ImportRun>().result();
    ASSERT_TRUE(permitted);
    EXPECT_EQ(permitted->session().operatorName, "Айгүл");
    EXPECT_EQ(permitted->session().desk, "1");
    EXPECT_EQ(permitted->session().place, "hall");
    const auto undone = (*library)->writeNow(&staff::UndoService::undoLast);
    ASSERT_FALSE(undone);
    EXPECT_TRUE(std::holds_alternative<journal::NothingToUndo>(undone.error()));
}

} // namespace
} // namespace kitapdar
