// What the gate answers, to whom, on which day and where.
#include "core/circulation/LoanService.h"
#include "core/staff/UndoService.h"
#include "tests/support/StaffLibrary.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

namespace kitapdar::staff {

namespace {

class GateTest : public testing::Test {
protected:
    test::StaffLibrary library;
    Session nobody{"Айгүл", "1", {}};
};

} // namespace

TEST_F(GateTest, AdmitsEveryoneUntilAPersonIsActive) {
    for (const Permission each : allPermissions) EXPECT_EQ(library.denial(nobody, each), std::nullopt);
    library.invite("A1");
    for (const Permission each : allPermissions) EXPECT_EQ(library.denial(nobody, each), std::nullopt) << code(each);
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::activate, std::string("A1")));
    for (const Permission each : allPermissions) EXPECT_EQ(library.denial(nobody, each), Denial::SignedOut);
}

TEST_F(GateTest, AServiceAccountTurnsNothingOn) {
    Account account;
    account.code = "NIGHT";
    account.kind = AccountKind::Service;
    account.nameKk = "Түнгі жұмыс";
    account.from = library.clock().today();
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::add, account));
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::activate, std::string("NIGHT")));
    EXPECT_EQ(library.denial(nobody, Permission::LoanLend), std::nullopt);
}

TEST_F(GateTest, AsksForARoleThatGivesThePermission) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {"clerk"}, admin);
    const Session clerk = library.signIn("B1", "2");
    EXPECT_EQ(library.denial(clerk, Permission::LoanLend), std::nullopt);
    EXPECT_EQ(library.denial(clerk, Permission::LoanOverride), Denial::RoleMissing);
    EXPECT_EQ(library.denial(clerk, Permission::StaffEdit), Denial::RoleMissing);
    EXPECT_EQ(library.denial(admin, Permission::StaffEdit), std::nullopt);
    EXPECT_EQ(library.denial(admin, Permission::LoanLend), Denial::RoleMissing) << "no permission implies another";
}

TEST_F(GateTest, GivesASuggestedRoleWhatStandsInItAndNothingElse) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    for (const Role& role : suggestedRoles()) {
        const std::string who = "P" + std::to_string(&role - suggestedRoles().data());
        library.hire(who, {role.code.c_str()}, admin);
        const Session session = library.signIn(who);
        for (const Permission each : allPermissions) {
            const auto expected =
                role.permissions.contains(each) ? std::optional<Denial>() : std::optional(Denial::RoleMissing);
            EXPECT_EQ(library.denial(session, each), expected) << role.code << " " << code(each);
        }
    }
}

TEST_F(GateTest, ASignInBelongsToOneAccountAndEnds) {
    library.hire("A1", {"clerk"});
    Session session = library.signIn("A1");
    EXPECT_EQ(library.denial(session, Permission::LoanLend), std::nullopt);
    Session other = session;
    other.operatorCode = "B1";
    EXPECT_EQ(library.denial(other, Permission::LoanLend), Denial::SignedOut) << "the journal would name another";
    other = session;
    ++other.signIn;
    EXPECT_EQ(library.denial(other, Permission::LoanLend), Denial::SignedOut);

    library.clock().advanceMilliseconds(signInLasts - 1);
    EXPECT_EQ(library.denial(session, Permission::LoanLend), std::nullopt);
    library.clock().advanceMilliseconds(1);
    EXPECT_EQ(library.denial(session, Permission::LoanLend), Denial::SignedOut);

    session = library.signIn("A1");
    EXPECT_EQ(library.denial(session, Permission::LoanLend), std::nullopt);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update staff_session set ended_at = $1 where id = $2",
                          {library.clock().now(), session.signIn});
    }));
    EXPECT_EQ(library.denial(session, Permission::LoanLend), Denial::SignedOut);
}

TEST_F(GateTest, ARoleForAPlaceHoldsThereAndInWhatStandsInIt) {
    library.addPlace("F1");
    library.addPlace("F1A", "F1");
    library.addPlace("F2");
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {}, admin);
    library.give("B1", "clerk", "F1", admin);
    for (const auto& [place, expected] :
         std::initializer_list<std::pair<std::optional<std::string>, std::optional<Denial>>>{
             {"F1", std::nullopt},
             {"F1A", std::nullopt},
             {"F2", Denial::OtherPlace},
             {"none", Denial::OtherPlace},
             {std::nullopt, Denial::OtherPlace}}) {
        const Session here = library.signIn("B1", "1", place);
        EXPECT_EQ(library.denial(here, Permission::LoanLend), expected) << place.value_or("no place");
    }
}

TEST_F(GateTest, WhoWorksAtADeskWorksInItsPlaceAsTheLibraryHasItNow) {
    library.addPlace("F1");
    library.addPlace("F2");
    const auto put = [&](const std::string& place) {
        EXPECT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
            CHECK(tx.execute("delete from desk where name = '7'"));
            CHECK(tx.execute("insert into desk (name, place_id) select '7', id from place where code = $1", {place}));
            return {};
        }));
    };
    const auto placeOf = [&](const Session& session) {
        return *library.read([&](storage::Snapshot& snapshot) -> Result<std::string, Refusal<>> {
            TRY(const auto by, Gate(library.clock()).admit<Permission::LoanLend>(snapshot, session));
            return by.session().place.value_or("none");
        });
    };
    put("F1");
    EXPECT_EQ(placeOf({"Айгүл", "7", {}}), "F1");
    EXPECT_EQ(placeOf({"Айгүл", "8", {}}), "none");
    EXPECT_EQ(placeOf({"Айгүл", "", {}}), "none");
    EXPECT_EQ(placeOf({"Айгүл", "7", "F2"}), "F2") << "a place that was named";
    put("F2");
    EXPECT_EQ(placeOf({"Айгүл", "7", {}}), "F2");

    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {}, admin);
    library.give("B1", "clerk", "F2", admin);
    const Session here = library.signIn("B1", "7");
    EXPECT_EQ(library.denial(here, Permission::LoanLend), std::nullopt);
    put("F1");
    EXPECT_EQ(library.denial(here, Permission::LoanLend), Denial::OtherPlace);
}

// S3: suspended at one desk, refused at the next operation of another.
TEST_F(GateTest, AnAccountThatIsSuspendedAtOneDeskMayDoNothingMoreAtAnother) {
    library.hire("A1");
    const Session deskA = library.signIn("A1", "A");
    library.hire("B1", {"fund"}, deskA);
    const Session deskB = library.signIn("B1", "B");
    EXPECT_EQ(library.denial(deskB, Permission::CopyEdit), std::nullopt);
    ASSERT_TRUE(library.as(deskA, library.accounts, &AccountService::suspend, std::string("B1")));

    const std::string before = library.dump();
    const circulation::LoanService loans(library.journal());
    const auto refused = library.as(deskB, loans, &circulation::LoanService::returnCopy, text::ScannedCode("K-1"));
    ASSERT_FALSE(refused);
    const auto* no = std::get_if<NotPermitted>(&refused.error());
    ASSERT_NE(no, nullptr);
    EXPECT_EQ(no->reason, Denial::Suspended);
    EXPECT_EQ(library.dump(), before);

    ASSERT_TRUE(library.as(deskA, library.accounts, &AccountService::activate, std::string("B1")));
    EXPECT_EQ(library.denial(deskB, Permission::CopyEdit), Denial::SignedOut) << "suspending has ended the sign-in";
    EXPECT_EQ(library.denial(library.signIn("B1", "B"), Permission::CopyEdit), std::nullopt);
}

TEST_F(GateTest, ARoleThatIsTakenBackOrChangedHoldsNoMoreFromTheNextUseCaseOn) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {}, admin);
    const Grant grant = library.give("B1", "clerk", "", admin);
    const Session clerk = library.signIn("B1", "2");
    ASSERT_EQ(library.denial(clerk, Permission::LoanLend), std::nullopt);
    auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    Role role = roles->front();
    ASSERT_EQ(role.code, "clerk");
    role.permissions.erase(Permission::LoanLend);
    ASSERT_TRUE(library.as(admin, library.roles, &RoleService::edit, role));
    EXPECT_EQ(library.denial(clerk, Permission::LoanLend), Denial::RoleMissing);
    EXPECT_EQ(library.denial(clerk, Permission::ReaderView), std::nullopt);
    ASSERT_TRUE(library.as(admin, library.roles, &RoleService::revoke, grant.id));
    EXPECT_EQ(library.denial(clerk, Permission::ReaderView), Denial::RoleMissing);
}

TEST_F(GateTest, WhatAnotherDidIsTakenBackByThoseWhoMayDoThat) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {"fund"}, admin);
    library.hire("C1", {"fund"}, admin);
    library.hire("D1", {"fund", "senior"}, admin);
    static constexpr journal::Kind addPlace{"test.add", Permission::CatalogueEdit, {"place"}};
    library.journal().know(std::array{&addPlace});
    const Session b = library.signIn("B1");
    const auto added = library.write([&](storage::Transaction& tx) -> Result<std::int64_t> {
        auto operation = library.journal().begin(tx, b, addPlace);
        CHECK(operation.insert("place", {{"code", "A"}, {"name_kk", ""}, {"name_ru", ""}, {"name_en", ""}}));
        return operation.finish();
    });
    ASSERT_TRUE(added);
    const UndoService undoing(library.journal());
    const auto asked = [&](const char* who) {
        return library.as(library.signIn(who), undoing, &UndoService::undo, *added);
    };
    const auto refused = asked("C1");
    ASSERT_FALSE(refused);
    const auto* no = std::get_if<NotPermitted>(&refused.error());
    ASSERT_NE(no, nullptr);
    EXPECT_EQ(no->permission, Permission::JournalUndoAny);
    EXPECT_TRUE(asked("D1"));
}

} // namespace kitapdar::staff
