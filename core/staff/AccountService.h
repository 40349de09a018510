// Use cases of accounts. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Account.h"
#include "core/staff/Permitted.h"
#include "core/staff/Role.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

/// An account and the roles it has or had, the newest first.
struct AccountRow {
    Account account;
    std::vector<GrantRow> grants;
};

/// Signing in is on while a person's account is active, see isSigningInOn(). From then on at least one active account
/// without end may change accounts everywhere (Permission::StaffEdit): what would leave none is refused with
/// NoAdministrator. None of this is taken back by an undo: a change is made by the opposite change.
class AccountService {
public:
    explicit AccountService(const journal::Journal& journal) : m_journal(journal) {}

    /// By code.
    Result<std::vector<AccountRow>> list(storage::Snapshot& snapshot) const;
    Result<std::optional<AccountRow>> find(storage::Snapshot& snapshot, const std::string& code) const;

    /// Makes an account in the state Invited; id, badge and state of `account` are not looked at. The first person of a
    /// library gets the roles "admin" and "director", and the suggested roles are written where there are none.
    Result<AccountRow, AccountRefusal> add(storage::Transaction& transaction,
                                           const Permitted<Permission::StaffEdit>& by, const Account& account) const;
    /// Writes names, positions, colour and days. Fault::Conflict when `account.version` is not the present one.
    Result<Account, AccountRefusal> edit(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                         const Account& account) const;

    /// A person needs a password first (staff_secret). The first activation of a person turns signing in on.
    Result<Account, AccountRefusal> activate(storage::Transaction& transaction,
                                             const Permitted<Permission::StaffEdit>& by, const std::string& code) const;
    /// From the next use case on the account may do nothing, at any desk. Refused for one's own.
    Result<Account, AccountRefusal> suspend(storage::Transaction& transaction,
                                            const Permitted<Permission::StaffEdit>& by, const std::string& code) const;
    /// For good: it is suspended and its grants end.
    Result<Account, AccountRefusal> leave(storage::Transaction& transaction, const Permitted<Permission::StaffEdit>& by,
                                          const std::string& code) const;
    /// Suspends the only active person, who must be the one that asks: signing in is off then, and everyone may do
    /// everything. NoAdministrator where another person is active.
    Result<Account, AccountRefusal> endSigningIn(storage::Transaction& transaction,
                                                 const Permitted<Permission::StaffEdit>& by) const;

    /// A new badge; the one before it opens nothing any more.
    Result<Account, AccountRefusal> giveBadge(storage::Transaction& transaction,
                                              const Permitted<Permission::StaffEdit>& by,
                                              const std::string& code) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::staff
