// Use cases of roles and grants. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/staff/Role.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

/// What somebody is to be given.
struct GrantRequest {
    std::string account;      // code
    std::string role;         // code
    std::string place;        // code; "": everywhere
    std::optional<Day> from;  // nullopt: today
    std::optional<Day> until; // nullopt: without end
};

/// A permission that a later program has brought: nobody in the library has decided about it yet.
struct NewPermission {
    Permission permission{};
    std::vector<std::string> roles; // codes; as proposed, or as decided: none is a decision, too
};

/// As AccountService: nothing of this is taken back by an undo, and NoAdministrator keeps one who may change it.
class RoleService {
public:
    explicit RoleService(const journal::Journal& journal) : m_journal(journal) {}

    /// In the order in which they were made; the suggested ones while a library has none.
    Result<std::vector<Role>> list(storage::Snapshot& snapshot) const;
    Result<Role, RoleRefusal> add(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                  const Role& role) const;
    /// Writes names and permissions. Fault::Conflict when `role.version` is not the present one. OwnRole when it adds a
    /// permission to a role that whoever asks has himself.
    Result<Role, RoleRefusal> edit(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                   const Role& role) const;
    /// Only a role that nobody has or had.
    Result<void, RoleRefusal> remove(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                     const std::string& code) const;
    /// Writes the suggested roles into a library that has none; else nothing.
    Result<void, Refusal<>> addSuggested(storage::Transaction& transaction,
                                         const Permitted<Permission::StaffEdit>& by) const;

    /// Permissions that no entry about the library's roles names, in the order of allPermissions, each with those of
    /// the library's roles for which it is suggested in new libraries. None while a library has no roles of its own.
    Result<std::vector<NewPermission>> newPermissions(storage::Snapshot& snapshot) const;
    /// Puts each permission into the roles that are named, all in one operation "role.new"; those with no role are put
    /// into none and are proposed no more. What was decided meanwhile is passed over. OwnRole as of edit(), while
    /// another person's account is active. Returns what was decided now.
    Result<std::vector<NewPermission>, RoleRefusal> decide(storage::Transaction& transaction,
                                                           const Permitted<Permission::StaffEdit>& by,
                                                           const std::vector<NewPermission>& decisions) const;

    /// What the account could do more, in the order of allPermissions: shown before the grant.
    Result<std::vector<Permission>, RoleGrantRefusal> adds(storage::Snapshot& snapshot,
                                                           const GrantRequest& request) const;
    /// Never to oneself, while another person's account is active.
    Result<Grant, RoleGrantRefusal> grant(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                          const GrantRequest& request) const;
    /// From the next use case on; the row stays.
    Result<Grant, RoleGrantRefusal> revoke(storage::Transaction& transaction,
                                           const Permitted<Permission::StaffEdit>& by, GrantId grant) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::staff
