// The SQL of accounts, roles and grants. Private to this room.
#pragma once

#include "core/journal/Operation.h"
#include "core/staff/Account.h"
#include "core/staff/Role.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::staff {

class StaffRepository {
public:
    /// By code.
    Result<std::vector<Account>> accounts(storage::Snapshot& snapshot) const;
    Result<std::optional<Account>> account(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::optional<Account>> account(storage::Snapshot& snapshot, AccountId id) const;
    Result<AccountId> insert(journal::Operation& operation, const Account& account) const;
    Result<void> update(journal::Operation& operation, const Account& account) const;
    /// Whether the account has a password.
    Result<bool> hasPassword(storage::Snapshot& snapshot, AccountId id) const;
    /// Other persons whose accounts are active.
    Result<std::int64_t> activePersonsBeside(storage::Snapshot& snapshot, AccountId id) const;
    /// Active accounts of persons without end that may change accounts everywhere, on a day.
    Result<std::int64_t> administrators(storage::Snapshot& snapshot, Day day) const;

    /// With their permissions, in the order in which they were made; the suggested ones, with the id 0, while none is
    /// stored.
    Result<std::vector<Role>> roles(storage::Snapshot& snapshot) const;
    Result<std::optional<Role>> role(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::int64_t> storedRoles(storage::Snapshot& snapshot) const;
    /// Permissions that an entry of the journal about roles names: somebody has decided about them.
    Result<Permissions> everInRoles(storage::Snapshot& snapshot) const;
    /// With its permissions.
    Result<RoleId> insert(journal::Operation& operation, const Role& role) const;
    Result<void> update(journal::Operation& operation, const Role& role) const;
    /// Makes the permissions of a role those that are given.
    Result<void> setPermissions(storage::Snapshot& snapshot, journal::Operation& operation, RoleId role,
                                const Permissions& permissions) const;
    Result<void> erase(journal::Operation& operation, RoleId id) const;

    /// Of one account, of all when there is none; the newest first.
    Result<std::vector<GrantRow>> grants(storage::Snapshot& snapshot,
                                         std::optional<AccountId> account = std::nullopt) const;
    Result<std::optional<Grant>> grant(storage::Snapshot& snapshot, GrantId id) const;
    /// Accounts that have the role or had it.
    Result<std::int64_t> accountsWith(storage::Snapshot& snapshot, RoleId role) const;
    Result<GrantId> insert(journal::Operation& operation, const Grant& grant) const;
    Result<void> update(journal::Operation& operation, const Grant& grant) const;
};

} // namespace kitapdar::staff
