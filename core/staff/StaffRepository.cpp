#include "core/staff/StaffRepository.h"

#include "core/staff/Kinds.h"
#include "core/staff/StaffColumns.h"

#include <algorithm>

namespace kitapdar::staff {

namespace {

std::string selectAccounts(std::string_view tail) {
    return "select " + accountColumns.list() + " from staff_account " + std::string(tail);
}

} // namespace

Result<std::vector<Account>> StaffRepository::accounts(storage::Snapshot& snapshot) const {
    static const std::string sql = selectAccounts("order by code");
    return snapshot.all(sql, {}, accountColumns);
}

Result<std::optional<Account>> StaffRepository::account(storage::Snapshot& snapshot, const std::string& code) const {
    static const std::string sql = selectAccounts("where code = $1");
    return snapshot.first(sql, {code}, accountColumns);
}

Result<std::optional<Account>> StaffRepository::account(storage::Snapshot& snapshot, AccountId id) const {
    static const std::string sql = selectAccounts("where id = $1");
    return snapshot.first(sql, {id}, accountColumns);
}

Result<AccountId> StaffRepository::insert(journal::Operation& operation, const Account& account) const {
    TRY(const auto id, operation.insert("staff_account", accountColumns.inserted(account)));
    return AccountId(id);
}

Result<void> StaffRepository::update(journal::Operation& operation, const Account& account) const {
    return operation.update("staff_account", account.id.value, accountColumns.changed(account), account.version);
}

Result<bool> StaffRepository::hasPassword(storage::Snapshot& snapshot, AccountId id) const {
    TRY(const auto found,
        snapshot.number("select 1 from staff_secret where account_id = $1 and password is not null", {id}));
    return found == 1;
}

Result<std::int64_t> StaffRepository::activePersonsBeside(storage::Snapshot& snapshot, AccountId id) const {
    return snapshot.number("select count(*) from staff_account where kind = 'person' and state = 'active' and id <> $1",
                           {id});
}

Result<std::int64_t> StaffRepository::administrators(storage::Snapshot& snapshot, Day day) const {
    return snapshot.number(
        "select count(*) from staff_account a join staff_grant g on g.account_id = a.id "
        "join staff_role_permission p on p.role_id = g.role_id and p.permission = $1 "
        "where a.kind = 'person' and a.state = 'active' and a.from_day <= $2 and a.until_day is null "
        "and g.place = '' and g.ended_at is null and g.from_day <= $2 and g.until_day is null",
        {code(Permission::StaffEdit), day});
}

Result<std::vector<Role>> StaffRepository::roles(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + roleColumns.list() + " from staff_role order by id";
    TRY(auto roles, snapshot.all(sql, {}, roleColumns));
    if (roles.empty()) return suggestedRoles();
    CHECK(snapshot.each("select role_id, permission from staff_role_permission order by role_id", {},
                        [&](const storage::Row& row) {
                            const auto role = std::ranges::find(roles, row.id<RoleId>(0), &Role::id);
                            const auto permission = permissionFromCode(row.text(1));
                            if (role != roles.end() && permission) role->permissions.insert(*permission);
                            return true;
                        }));
    return roles;
}

Result<std::optional<Role>> StaffRepository::role(storage::Snapshot& snapshot, const std::string& code) const {
    TRY(const auto all, roles(snapshot));
    const auto found = std::ranges::find(all, code, &Role::code);
    return found == all.end() ? std::optional<Role>() : *found;
}

Result<std::int64_t> StaffRepository::storedRoles(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from staff_role");
}

Result<Permissions> StaffRepository::everInRoles(storage::Snapshot& snapshot) const {
    Permissions named;
    const auto look = [&](std::string_view text) { // "hold.edit reader.merge", or rows as JSON
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_.";
        for (std::size_t at = text.find_first_of(letters); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_not_of(letters, at), text.size());
            if (const auto permission = permissionFromCode(text.substr(at, end - at))) named.insert(*permission);
            at = text.find_first_of(letters, end);
        }
    };
    CHECK(
        snapshot.each("select o.facts, coalesce(p.changes, '') from operation o left join operation_payload p "
                      "on p.operation_seq = o.seq where o.kind in ($1, $2, $3, $4, $5)",
                      {kinds::suggestRoles.code, kinds::addRole.code, kinds::editRole.code, kinds::removeRole.code,
                       kinds::decidePermissions.code},
                      [&](const storage::Row& row) {
                          look(row.text(0));
                          look(row.text(1));
                          return true;
                      }));
    // What was there before the journal told of roles.
    CHECK(snapshot.each("select distinct permission from staff_role_permission", {}, [&](const storage::Row& row) {
        if (const auto permission = permissionFromCode(row.text(0))) named.insert(*permission);
        return true;
    }));
    return named;
}

Result<RoleId> StaffRepository::insert(journal::Operation& operation, const Role& role) const {
    TRY(const auto id, operation.insert("staff_role", roleColumns.inserted(role)));
    for (const Permission each : role.permissions) {
        CHECK(operation.insert("staff_role_permission", {{"role_id", id}, {"permission", code(each)}}));
    }
    return RoleId(id);
}

Result<void> StaffRepository::update(journal::Operation& operation, const Role& role) const {
    return operation.update("staff_role", role.id.value, roleColumns.changed(role), role.version);
}

Result<void> StaffRepository::setPermissions(storage::Snapshot& snapshot, journal::Operation& operation, RoleId role,
                                             const Permissions& permissions) const {
    struct Held {
        std::int64_t id;
        std::string permission;
    };
    TRY(const auto held, snapshot.all("select id, permission from staff_role_permission where role_id = $1 order by id",
                                      {role}, [](const storage::Row& row) {
                                          return Held{row.integer(0), row.string(1)};
                                      }));
    // What a newer program put there is left as it is.
    for (const Held& each : held) {
        const auto permission = permissionFromCode(each.permission);
        if (permission && !permissions.contains(*permission)) CHECK(operation.erase("staff_role_permission", each.id));
    }
    for (const Permission each : permissions) {
        if (std::ranges::find(held, code(each), &Held::permission) != held.end()) continue;
        CHECK(operation.insert("staff_role_permission", {{"role_id", role}, {"permission", code(each)}}));
    }
    return {};
}

Result<void> StaffRepository::erase(journal::Operation& operation, RoleId id) const {
    return operation.erase("staff_role", id.value);
}

Result<std::vector<GrantRow>> StaffRepository::grants(storage::Snapshot& snapshot,
                                                      std::optional<AccountId> account) const {
    static const std::string sql = "select " + grantColumns.list("g") +
                                   ", r.code from staff_grant g join staff_role r on r.id = g.role_id "
                                   "where g.account_id = $1 or $2 = 0 order by g.id desc";
    return snapshot.all(sql, {account.value_or(AccountId(0)), account ? 1 : 0}, [](const storage::Row& row) {
        return GrantRow{grantColumns(row), row.string(grantColumns.count)};
    });
}

Result<std::optional<Grant>> StaffRepository::grant(storage::Snapshot& snapshot, GrantId id) const {
    static const std::string sql = "select " + grantColumns.list() + " from staff_grant where id = $1";
    return snapshot.first(sql, {id}, grantColumns);
}

Result<std::int64_t> StaffRepository::accountsWith(storage::Snapshot& snapshot, RoleId role) const {
    return snapshot.number("select count(distinct account_id) from staff_grant where role_id = $1", {role});
}

Result<GrantId> StaffRepository::insert(journal::Operation& operation, const Grant& grant) const {
    TRY(const auto id, operation.insert("staff_grant", grantColumns.inserted(grant)));
    return GrantId(id);
}

Result<void> StaffRepository::update(journal::Operation& operation, const Grant& grant) const {
    return operation.update("staff_grant", grant.id.value, grantColumns.changed(grant), grant.version);
}

} // namespace kitapdar::staff
