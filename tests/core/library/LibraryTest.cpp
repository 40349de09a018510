// The library asks the gate for each use case in the transaction of the use case.
#include "core/library/Library.h"
#include "core/readers/ReaderQueries.h"
#include "core/staff/AccountService.h"
#include "core/staff/Gate.h"
#include "core/staff/UndoService.h"
#include "core/storage/Store.h"
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

TEST(LibraryTest, AQuestionThatIsNotPermittedIsNotAnswered) {
    test::Place place;
    FixedClock clock{Day(2026, 3, 2)};
    auto library = Library::open(place.address(), storage::Access::Create, clock);
    ASSERT_TRUE(library);
    (*library)->setSession({"Айгүл", "1", {}});
    EXPECT_TRUE((*library)->readNow(&readers::ReaderQueries::anchors, std::string()));
    staff::Account account;
    account.code = "A1";
    account.nameKk = "Серікова Айгүл";
    account.from = clock.today();
    ASSERT_TRUE((*library)->writeNow(&staff::AccountService::add, account));
    ASSERT_TRUE((*library)->store().writeNow([](storage::Transaction& tx) {
        return tx.execute(
            "insert into staff_secret (account_id, password, must_change, changed_at) "
            "select id, $1, 0, 0 from staff_account",
            {storage::Blob{"hash"}});
    }));
    ASSERT_TRUE((*library)->writeNow(&staff::AccountService::activate, std::string("A1")));

    const auto refused = (*library)->readNow(&readers::ReaderQueries::anchors, std::string());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Fault::Kind::Denied);
    const auto undone = (*library)->writeNow(&staff::UndoService::undoLast);
    ASSERT_FALSE(undone);
    const auto* no = std::get_if<NotPermitted>(&undone.error());
    ASSERT_NE(no, nullptr);
    EXPECT_EQ(no->reason, Denial::SignedOut);
}

} // namespace
} // namespace kitapdar
