#include "core/staff/AccountService.h"
#include "core/text/Badge.h"
#include "tests/support/StaffLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace kitapdar::staff {

namespace {

template <class Reason, class Answer>
bool isRefused(const Answer& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

class AccountServiceTest : public testing::Test {
protected:
    Account person(const std::string& code) {
        Account account;
        account.code = code;
        account.nameRu = "Иванова Анна";
        account.from = library.clock().today();
        return account;
    }
    auto add(const Account& account) { return library.as(nobody, library.accounts, &AccountService::add, account); }

    test::StaffLibrary library;
    Session nobody{"Айгүл", "1", {}};
};

} // namespace

TEST_F(AccountServiceTest, TheFirstPersonKeepsAccountsAndSigns) {
    const auto first = add(person("a1"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->account.code, "A1");
    EXPECT_EQ(first->account.state, AccountState::Invited);
    ASSERT_EQ(first->grants.size(), 2U);
    for (const GrantRow& each : first->grants) EXPECT_EQ(each.grant.givenBy, std::nullopt);
    const auto second = add(person("A2"));
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->grants.empty());
}

TEST_F(AccountServiceTest, ACodeIsNeverGivenTwice) {
    ASSERT_TRUE(add(person("A1")));
    ASSERT_TRUE(add(person("B1")));
    EXPECT_TRUE(isRefused<AccountCodeTaken>(add(person("b1"))));
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::leave, std::string("B1")));
    EXPECT_TRUE(isRefused<AccountCodeTaken>(add(person("B1")))) << "not after somebody has left";
    EXPECT_FALSE(library.undo()) << "an account is not taken back";
    EXPECT_TRUE(isRefused<AccountCodeMalformed>(add(person("with blank"))));
    EXPECT_TRUE(isRefused<AccountCodeMalformed>(add(person(""))));
}

TEST_F(AccountServiceTest, WhoHasLeftComesBackWithANewCode) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {"clerk"}, admin);
    ASSERT_TRUE(library.as(admin, library.accounts, &AccountService::leave, std::string("B1")));
    EXPECT_TRUE(
        isRefused<AccountHasLeft>(library.as(admin, library.accounts, &AccountService::activate, std::string("B1"))));
    EXPECT_TRUE(isRefused<AccountHasLeft>(
        library.as(admin, library.roles, &RoleService::grant, GrantRequest{"B1", "clerk", "", {}, {}})));
    const auto row = library.read([&](storage::Snapshot& s) { return library.accounts.find(s, "B1"); });
    ASSERT_TRUE(*row);
    EXPECT_TRUE((*row)->grants.front().grant.ended) << "who had access when stays readable";
}

TEST_F(AccountServiceTest, NobodyIsActiveWithoutAPassword) {
    ASSERT_TRUE(add(person("A1")));
    EXPECT_TRUE(isRefused<AccountWithoutSecret>(
        library.as(nobody, library.accounts, &AccountService::activate, std::string("A1"))));
}

TEST_F(AccountServiceTest, SomebodyAlwaysStaysWhoMayChangeAccounts) {
    library.invite("A1");
    library.invite("B1");
    EXPECT_TRUE(
        isRefused<NoAdministrator>(library.as(nobody, library.accounts, &AccountService::activate, std::string("B1"))))
        << "signing in would be on and nobody could turn it off";
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::activate, std::string("A1")));
    const Session first = library.signIn("A1");
    EXPECT_TRUE(
        isRefused<OwnAccount>(library.as(first, library.accounts, &AccountService::suspend, std::string("A1"))));
    library.give("B1", "admin", "", first);
    ASSERT_TRUE(library.as(first, library.accounts, &AccountService::activate, std::string("B1")));
    const Session second = library.signIn("B1");
    ASSERT_TRUE(library.as(second, library.accounts, &AccountService::suspend, std::string("A1")));

    // B1 is the last one: no day, role or grant may take that away.
    const auto row = library.read([&](storage::Snapshot& s) { return library.accounts.find(s, "B1"); });
    Account account = (*row)->account;
    account.until = library.clock().today().plusDays(30);
    EXPECT_TRUE(isRefused<NoAdministrator>(library.as(second, library.accounts, &AccountService::edit, account)));
    EXPECT_TRUE(isRefused<NoAdministrator>(
        library.as(second, library.roles, &RoleService::revoke, (*row)->grants.front().grant.id)));
    const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    Role admin = *std::ranges::find(*roles, "admin", &Role::code);
    admin.permissions.erase(Permission::StaffEdit);
    EXPECT_TRUE(isRefused<NoAdministrator>(library.as(second, library.roles, &RoleService::edit, admin)));
    EXPECT_EQ(library.denial(second, Permission::StaffEdit), std::nullopt) << "a refusal leaves everything";
}

TEST_F(AccountServiceTest, OneWhoWorksAloneTurnsSigningInOffAndOnAgain) {
    library.hire("A1");
    const Session alone = library.signIn("A1");
    library.hire("B1", {"clerk"}, alone);
    EXPECT_TRUE(isRefused<NoAdministrator>(library.as(alone, library.accounts, &AccountService::endSigningIn)));
    ASSERT_TRUE(library.as(alone, library.accounts, &AccountService::suspend, std::string("B1")));
    ASSERT_TRUE(library.as(alone, library.accounts, &AccountService::endSigningIn));
    EXPECT_EQ(library.denial(nobody, Permission::LoanLend), std::nullopt);
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::activate, std::string("A1")));
    EXPECT_EQ(library.denial(nobody, Permission::LoanLend), Denial::SignedOut);
}

TEST_F(AccountServiceTest, ABadgeIsNewEachTimeAndNoCodeOfABook) {
    ASSERT_TRUE(add(person("A1")));
    const auto first = library.as(nobody, library.accounts, &AccountService::giveBadge, std::string("A1"));
    const auto second = library.as(nobody, library.accounts, &AccountService::giveBadge, std::string("A1"));
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->badge, second->badge);
    EXPECT_EQ(text::badgeIn(*second->badge), second->badge);
    EXPECT_TRUE(text::looksLikeBadge(*second->badge));
}

TEST_F(AccountServiceTest, NobodyGivesHimselfARoleOrWidensHisOwn) {
    library.hire("A1");
    const Session admin = library.signIn("A1");
    const auto giveSelf = [&](const char* role) {
        return library.as(admin, library.roles, &RoleService::grant, GrantRequest{"A1", role, "", {}, {}});
    };
    EXPECT_TRUE(giveSelf("clerk")) << "whoever works alone has nobody who could";
    library.hire("B1", {}, admin);
    EXPECT_TRUE(isRefused<GrantToSelf>(giveSelf("senior")));
    const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    Role own = *std::ranges::find(*roles, "admin", &Role::code);
    own.permissions.insert(Permission::ReaderReveal);
    EXPECT_TRUE(isRefused<OwnRole>(library.as(admin, library.roles, &RoleService::edit, own)));
}

TEST_F(AccountServiceTest, AGrantTellsBeforehandWhatItAdds) {
    library.invite("A1");
    library.invite("B1");
    library.give("B1", "clerk");
    const auto adds = library.read([&](storage::Snapshot& s) {
        return library.roles.adds(s, GrantRequest{"B1", "fund", "", {}, {}});
    });
    ASSERT_TRUE(adds);
    EXPECT_EQ(*adds, (std::vector<Permission>{Permission::CatalogueEdit, Permission::CopyEdit, Permission::ImportRun,
                                              Permission::TransferEdit}));
    EXPECT_TRUE(isRefused<AlreadyGranted>(
        library.as(nobody, library.roles, &RoleService::grant, GrantRequest{"B1", "clerk", "", {}, {}})));
    EXPECT_TRUE(isRefused<GrantPlaceUnknown>(
        library.as(nobody, library.roles, &RoleService::grant, GrantRequest{"B1", "clerk", "F9", {}, {}})));
    const Day today = library.clock().today();
    EXPECT_TRUE(isRefused<GrantDaysReversed>(library.as(nobody, library.roles, &RoleService::grant,
                                                        GrantRequest{"B1", "fund", "", today, today.plusDays(-1)})));
}

TEST_F(AccountServiceTest, RolesAreOfTheLibraryOnceOneIsChanged) {
    const auto shipped = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    ASSERT_EQ(shipped->size(), suggestedRoles().size());
    Role role;
    role.code = "night";
    EXPECT_TRUE(isRefused<RoleUnnamed>(library.as(nobody, library.roles, &RoleService::add, role)));
    role.kk = "Түнгі кезек";
    role.permissions = {Permission::LoanLend};
    ASSERT_TRUE(library.as(nobody, library.roles, &RoleService::add, role));
    EXPECT_TRUE(isRefused<RoleCodeTaken>(library.as(nobody, library.roles, &RoleService::add, role)));
    const auto stored = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    ASSERT_EQ(stored->size(), suggestedRoles().size() + 1);
    for (std::size_t i = 0; i < shipped->size(); ++i) {
        EXPECT_EQ(stored->at(i).code, shipped->at(i).code);
        EXPECT_EQ(stored->at(i).permissions, shipped->at(i).permissions);
    }
    ASSERT_TRUE(library.as(nobody, library.roles, &RoleService::remove, std::string("night")));
    ASSERT_TRUE(add(person("A1")));
    EXPECT_TRUE(isRefused<RoleGiven>(library.as(nobody, library.roles, &RoleService::remove, std::string("admin"))));
}

// S1: a new permission is in no role of an existing library.
TEST_F(AccountServiceTest, NewPermissionsAreProposedUntilSomebodyDecides) {
    const auto proposed = [&] {
        std::map<Permission, std::vector<std::string>> found;
        const auto all = library.read([&](storage::Snapshot& s) { return library.roles.newPermissions(s); });
        EXPECT_TRUE(all);
        for (const NewPermission& each : *all) found.emplace(each.permission, each.roles);
        return found;
    };
    const auto decide = [&](const Session& by, const std::vector<NewPermission>& decisions) {
        return library.as(by, library.roles, &RoleService::decide, decisions);
    };
    const auto permissionsOf = [&](const std::string& code) {
        const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
        return std::ranges::find(*roles, code, &Role::code)->permissions;
    };
    using enum Permission;
    EXPECT_TRUE(proposed().empty()) << "the suggested roles have them";
    library.hire("A1");
    const Session admin = library.signIn("A1");
    library.hire("B1", {}, admin);
    ASSERT_TRUE(proposed().empty());

    // As a library whose roles an earlier program has written: nothing of it names what came later.
    ASSERT_TRUE(library.write([](storage::Transaction& tx) -> Result<void> {
        for (const std::string name : {"hold.edit", "charge.waive", "audit.view"}) {
            CHECK(tx.execute("delete from staff_role_permission where permission = $1", {name}));
            CHECK(tx.execute("update operation_payload set changes = replace(changes, $1, 'x')", {name}));
        }
        return {};
    }));
    EXPECT_EQ(proposed(), (std::map<Permission, std::vector<std::string>>{{AuditView, {"reports", "admin", "director"}},
                                                                          {HoldEdit, {"clerk", "senior"}},
                                                                          {ChargeWaive, {"senior", "director"}}}));
    EXPECT_TRUE(isRefused<OwnRole>(decide(admin, {{AuditView, {"admin"}}})));
    EXPECT_TRUE(isRefused<UnknownRole>(decide(admin, {{HoldEdit, {"nobody"}}})));
    EXPECT_EQ(proposed().size(), 3U) << "nothing was decided";
    const auto decided = decide(admin, {{HoldEdit, {"clerk", "senior"}}, {ChargeWaive, {}}, {LoanLend, {"fund"}}});
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->size(), 2U) << "about lending it was decided before";
    EXPECT_TRUE(permissionsOf("clerk").contains(HoldEdit));
    EXPECT_TRUE(permissionsOf("senior").contains(HoldEdit));
    EXPECT_FALSE(permissionsOf("senior").contains(ChargeWaive)) << "to nobody is a decision, too";
    EXPECT_FALSE(permissionsOf("fund").contains(LoanLend));
    ASSERT_EQ(proposed().size(), 1U);
    EXPECT_TRUE(proposed().contains(AuditView));
    // A role is edited by hand, and taken away again: that is a decision as well.
    const auto roles = library.read([&](storage::Snapshot& s) { return library.roles.list(s); });
    Role reports = *std::ranges::find(*roles, "reports", &Role::code);
    reports.permissions.insert(AuditView);
    const auto once = library.as(admin, library.roles, &RoleService::edit, reports);
    ASSERT_TRUE(once);
    reports = *once;
    reports.permissions.erase(AuditView);
    ASSERT_TRUE(library.as(admin, library.roles, &RoleService::edit, reports));
    EXPECT_TRUE(proposed().empty());
}

TEST_F(AccountServiceTest, WhatAnotherHasChangedIsNotWrittenOver) {
    const auto added = add(person("A1"));
    Account first = added->account;
    first.positionRu = "Библиотекарь";
    ASSERT_TRUE(library.as(nobody, library.accounts, &AccountService::edit, first));
    Account second = added->account;
    second.positionRu = "Директор";
    const auto refused = library.as(nobody, library.accounts, &AccountService::edit, second);
    ASSERT_FALSE(refused);
    const auto* fault = std::get_if<Fault>(&refused.error());
    ASSERT_NE(fault, nullptr);
    EXPECT_EQ(fault->kind, Fault::Kind::Conflict);
}

} // namespace kitapdar::staff
