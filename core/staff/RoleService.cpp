#include "core/staff/RoleService.h"

#include "core/base/SameFields.h"
#include "core/journal/Journal.h"
#include "core/staff/GrantPlaces.h"
#include "core/staff/Kinds.h"
#include "core/staff/SignatureRepository.h"
#include "core/staff/StaffColumns.h"
#include "core/staff/StaffRepository.h"
#include "core/staff/StaffRules.h"
#include "core/text/Barcode.h"

#include <algorithm>
#include <set>

namespace kitapdar::staff {

namespace {

const StaffRepository stored;

Role tidied(const Role& given) {
    Role role = given;
    role.code = text::normalizeScan(given.code);
    for (auto name : {&Role::kk, &Role::ru, &Role::en}) role.*name = text::tidyName(given.*name);
    return role;
}

/// A suggested one without a name of its own is worded by the program.
Result<void, RoleRefusal> checkName(const Role& role) {
    const bool suggested = std::ranges::find(suggestedRoles(), role.code, &Role::code) != suggestedRoles().end();
    if (!suggested && role.kk.empty() && role.ru.empty() && role.en.empty()) return fail(RoleUnnamed{});
    for (auto name : {&Role::kk, &Role::ru, &Role::en}) {
        if (text::isNameTooLong(role.*name)) return fail(NameTooLong{});
    }
    return {};
}

Result<void> finish(journal::Operation& operation, const Role& role) {
    operation.about("staff_role", role.id.value);
    operation.fact(journal::FactName::Role, role.code);
    CHECK(operation.finish());
    return {};
}

Result<void> finish(journal::Operation& operation, const Grant& grant, const Account& account,
                    const std::string& role) {
    operation.about("staff_account", account.id.value);
    operation.about("staff_role", grant.role.value);
    operation.fact(journal::FactName::Account, account.code);
    operation.fact(journal::FactName::Name, nameIn(account, "kk"));
    operation.fact(journal::FactName::Role, role);
    if (!grant.place.empty()) operation.fact(journal::FactName::Place, grant.place);
    CHECK(operation.finish());
    return {};
}

bool overlap(const Grant& one, const Grant& other) {
    return (!one.until || other.from <= *one.until) && (!other.until || one.from <= *other.until);
}

/// Whether a permission that holds at `held` holds at `wanted`, too; "" is everywhere.
Result<bool> covers(storage::Snapshot& snapshot, const std::string& held, const std::string& wanted) {
    if (held.empty() || held == wanted) return true;
    if (wanted.empty()) return false;
    return isPlaceIn(snapshot, wanted, held);
}

} // namespace

Result<std::vector<Role>> RoleService::list(storage::Snapshot& snapshot) const { return stored.roles(snapshot); }

Result<Role, RoleRefusal> RoleService::add(storage::Transaction& transaction,
                                           const Permitted<Permission::StaffEdit>& by, const Role& given) const {
    Role role = tidied(given);
    role.id = RoleId(0);
    if (!isRoleCode(role.code)) return fail(RoleCodeMalformed{role.code});
    CHECK(checkName(role));
    TRY(const auto same, stored.role(transaction, role.code));
    if (same) return fail(RoleCodeTaken{role.code});
    CHECK(addSuggested(transaction, by));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addRole);
    TRY(role.id, stored.insert(operation, role));
    role.version = 1;
    CHECK(finish(operation, role));
    return role;
}

Result<Role, RoleRefusal> RoleService::edit(storage::Transaction& transaction,
                                            const Permitted<Permission::StaffEdit>& by, const Role& given) const {
    const bool unstored = given.id.value == 0; // read before the suggested ones were written
    CHECK(addSuggested(transaction, by));
    Role role = tidied(given);
    TRY(const auto present, stored.role(transaction, role.code));
    if (!present) return fail(UnknownRole{role.code});
    CHECK(checkName(role));
    role.id = present->id;
    if (unstored) role.version = present->version;
    if (role.version == present->version && role.permissions == present->permissions &&
        sameFields(role, *present, roleColumns))
        return role;
    const bool widened = !std::ranges::includes(present->permissions, role.permissions);
    TRY(const auto own, accountOf(transaction, by));
    if (widened && own) {
        TRY(const auto grants, stored.grants(transaction, own->id));
        const auto isHeld = [&](const GrantRow& each) { return each.grant.role == role.id && !each.grant.ended; };
        if (std::ranges::any_of(grants, isHeld)) return fail(OwnRole{role.code});
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editRole);
    CHECK(stored.update(operation, role));
    CHECK(stored.setPermissions(transaction, operation, role.id, role.permissions));
    CHECK(keepsAdministrator(transaction, m_journal.clock().today()));
    ++role.version;
    CHECK(finish(operation, role));
    return role;
}

Result<void, RoleRefusal> RoleService::remove(storage::Transaction& transaction,
                                              const Permitted<Permission::StaffEdit>& by,
                                              const std::string& code) const {
    CHECK(addSuggested(transaction, by));
    TRY(const auto role, stored.role(transaction, text::normalizeScan(code)));
    if (!role) return fail(UnknownRole{code});
    TRY(const auto accounts, stored.accountsWith(transaction, role->id));
    if (accounts > 0) return fail(RoleGiven{role->code, accounts});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeRole);
    CHECK(stored.setPermissions(transaction, operation, role->id, {}));
    CHECK(stored.erase(operation, role->id));
    CHECK(finish(operation, *role));
    return {};
}

Result<void, Refusal<>> RoleService::addSuggested(storage::Transaction& transaction,
                                                  const Permitted<Permission::StaffEdit>& by) const {
    TRY(const auto present, stored.storedRoles(transaction));
    if (present > 0) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::suggestRoles);
    for (const Role& role : suggestedRoles()) {
        TRY(const RoleId id, stored.insert(operation, role));
        operation.about("staff_role", id.value);
    }
    CHECK(operation.finish());
    return {};
}

Result<std::vector<NewPermission>> RoleService::newPermissions(storage::Snapshot& snapshot) const {
    std::vector<NewPermission> all;
    TRY(const auto present, stored.storedRoles(snapshot));
    if (present == 0) return all;
    TRY(const auto roles, stored.roles(snapshot));
    TRY(const auto decided, stored.everInRoles(snapshot));
    for (const Permission each : allPermissions) {
        if (decided.contains(each)) continue;
        NewPermission found{each, {}};
        for (const Role& role : roles) {
            const auto suggested = std::ranges::find(suggestedRoles(), role.code, &Role::code);
            if (suggested != suggestedRoles().end() && suggested->permissions.contains(each))
                found.roles.push_back(role.code);
        }
        all.push_back(std::move(found));
    }
    return all;
}

Result<std::vector<NewPermission>, RoleRefusal> RoleService::decide(storage::Transaction& transaction,
                                                                    const Permitted<Permission::StaffEdit>& by,
                                                                    const std::vector<NewPermission>& decisions) const {
    TRY(const auto open, newPermissions(transaction));
    std::vector<NewPermission> decided;
    for (const NewPermission& each : decisions) {
        if (std::ranges::find(open, each.permission, &NewPermission::permission) != open.end()) decided.push_back(each);
    }
    if (decided.empty()) return decided;
    TRY(auto roles, stored.roles(transaction));
    std::set<RoleId> own;
    TRY(const auto account, accountOf(transaction, by));
    TRY(const auto persons, SignatureRepository().activePersons(transaction));
    if (account && persons > 1) {
        TRY(const auto grants, stored.grants(transaction, account->id));
        for (const GrantRow& each : grants) {
            if (!each.grant.ended) own.insert(each.grant.role);
        }
    }
    std::set<RoleId> widened;
    std::string codes;
    for (const NewPermission& each : decided) {
        codes += (codes.empty() ? "" : " ") + std::string(code(each.permission));
        for (const std::string& name : each.roles) {
            const auto role = std::ranges::find(roles, text::normalizeScan(name), &Role::code);
            if (role == roles.end()) return fail(UnknownRole{name});
            if (own.contains(role->id)) return fail(OwnRole{role->code});
            role->permissions.insert(each.permission);
            widened.insert(role->id);
        }
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::decidePermissions);
    for (const Role& role : roles) {
        if (!widened.contains(role.id)) continue;
        CHECK(stored.update(operation, role));
        CHECK(stored.setPermissions(transaction, operation, role.id, role.permissions));
        operation.about("staff_role", role.id.value);
    }
    operation.fact(journal::FactName::Value, codes);
    CHECK(operation.finish());
    return decided;
}

Result<std::vector<Permission>, RoleGrantRefusal> RoleService::adds(storage::Snapshot& snapshot,
                                                                    const GrantRequest& request) const {
    TRY(const auto account, stored.account(snapshot, tidyAccountCode(request.account)));
    if (!account) return fail(UnknownAccount{request.account});
    TRY(const auto roles, stored.roles(snapshot));
    const auto role = std::ranges::find(roles, text::normalizeScan(request.role), &Role::code);
    if (role == roles.end()) return fail(UnknownRole{request.role});
    Permissions has;
    TRY(const auto grants, stored.grants(snapshot, account->id));
    for (const GrantRow& each : grants) {
        if (each.grant.ended || each.grant.until) continue;
        TRY(const bool covered, covers(snapshot, each.grant.place, request.place));
        const auto held = std::ranges::find(roles, each.grant.role, &Role::id);
        if (covered && held != roles.end()) has.insert(held->permissions.begin(), held->permissions.end());
    }
    std::vector<Permission> more;
    for (const Permission each : allPermissions) {
        if (role->permissions.contains(each) && !has.contains(each)) more.push_back(each);
    }
    return more;
}

Result<Grant, RoleGrantRefusal> RoleService::grant(storage::Transaction& transaction,
                                                   const Permitted<Permission::StaffEdit>& by,
                                                   const GrantRequest& request) const {
    CHECK(addSuggested(transaction, by));
    TRY(const auto account, stored.account(transaction, tidyAccountCode(request.account)));
    if (!account) return fail(UnknownAccount{request.account});
    if (account->state == AccountState::Left) return fail(AccountHasLeft{account->code});
    TRY(const auto role, stored.role(transaction, text::normalizeScan(request.role)));
    if (!role) return fail(UnknownRole{request.role});
    TRY(const auto giver, accountOf(transaction, by));
    const bool toSelf = giver && giver->id == account->id;
    if (toSelf) {
        // Where one person works there is nobody else who could.
        TRY(const auto persons, SignatureRepository().activePersons(transaction));
        if (persons > 1) return fail(GrantToSelf{});
    }

    Grant grant;
    grant.account = account->id;
    grant.role = role->id;
    grant.place = text::normalizeScan(request.place);
    grant.from = request.from.value_or(m_journal.clock().today());
    grant.until = request.until;
    if (giver && !toSelf) grant.givenBy = giver->id;
    if (grant.until && *grant.until < grant.from) return fail(GrantDaysReversed{grant.from, *grant.until});
    if (!grant.place.empty()) {
        TRY(const bool known, isPlaceKnown(transaction, grant.place));
        if (!known) return fail(GrantPlaceUnknown{grant.place});
    }
    TRY(const auto present, stored.grants(transaction, account->id));
    const auto isSame = [&](const GrantRow& each) {
        return !each.grant.ended && each.grant.role == grant.role && each.grant.place == grant.place &&
               overlap(each.grant, grant);
    };
    if (std::ranges::any_of(present, isSame)) return fail(AlreadyGranted{role->code});

    journal::Operation operation = m_journal.begin(transaction, by, kinds::grantRole);
    TRY(grant.id, stored.insert(operation, grant));
    grant.version = 1;
    CHECK(finish(operation, grant, *account, role->code));
    return grant;
}

Result<Grant, RoleGrantRefusal> RoleService::revoke(storage::Transaction& transaction,
                                                    const Permitted<Permission::StaffEdit>& by, GrantId id) const {
    TRY(auto grant, stored.grant(transaction, id));
    if (!grant) return fail(UnknownGrant{});
    if (grant->ended) return *grant;
    TRY(const auto account, stored.account(transaction, grant->account));
    TRY(const auto roles, stored.roles(transaction));
    const auto role = std::ranges::find(roles, grant->role, &Role::id);
    if (!account || role == roles.end()) return fail(UnknownGrant{});
    grant->ended = m_journal.clock().now();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::revokeRole);
    CHECK(stored.update(operation, *grant));
    CHECK(keepsAdministrator(transaction, m_journal.clock().today()));
    ++grant->version;
    CHECK(finish(operation, *grant, *account, role->code));
    return *grant;
}

} // namespace kitapdar::staff
