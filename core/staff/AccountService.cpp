#include "core/staff/AccountService.h"

#include "core/base/SameFields.h"
#include "core/journal/Journal.h"
#include "core/staff/Kinds.h"
#include "core/staff/RoleService.h"
#include "core/staff/SignInRepository.h"
#include "core/staff/StaffColumns.h"
#include "core/staff/StaffRepository.h"
#include "core/staff/StaffRules.h"
#include "core/text/Badge.h"

#include <algorithm>
#include <array>

namespace kitapdar::staff {

namespace {

const StaffRepository stored;
constexpr int colours = 12;
constexpr std::string_view badgeSeries = "badge";
/// Those of the first person: whoever makes accounts, and whoever signs.
constexpr std::array<std::string_view, 2> firstRoles = {"admin", "director"};

Account tidied(const Account& given) {
    Account account = given;
    account.code = tidyAccountCode(given.code);
    for (auto name : {&Account::nameKk, &Account::nameRu, &Account::positionKk, &Account::positionRu})
        account.*name = text::tidyName(given.*name);
    account.colour = std::clamp(given.colour, 0, colours - 1);
    return account;
}

Result<void, AccountRefusal> checkFields(const Account& account) {
    if (account.nameKk.empty() && account.nameRu.empty()) return fail(AccountUnnamed{});
    for (auto name : {&Account::nameKk, &Account::nameRu, &Account::positionKk, &Account::positionRu}) {
        if (text::isNameTooLong(account.*name)) return fail(NameTooLong{});
    }
    if (account.until && *account.until < account.from) return fail(AccountDaysReversed{account.from, *account.until});
    return {};
}

Result<Account, AccountRefusal> present(storage::Snapshot& snapshot, const std::string& code) {
    TRY(const auto account, stored.account(snapshot, tidyAccountCode(code)));
    if (!account) return fail(UnknownAccount{code});
    return *account;
}

Result<void> finish(journal::Operation& operation, const Account& account) {
    operation.about("staff_account", account.id.value);
    operation.fact(journal::FactName::Account, account.code);
    operation.fact(journal::FactName::Name, nameIn(account, "kk"));
    CHECK(operation.finish());
    return {};
}

/// Writes a changed account, unless nobody could change accounts any more.
Result<Account, AccountRefusal> write(const journal::Journal& journal, storage::Transaction& transaction,
                                      const Session& session, const journal::Kind& kind, Account account,
                                      std::string_view series = {}) {
    journal::Operation operation = journal.begin(transaction, session, kind);
    if (!series.empty()) operation.numbered(series);
    CHECK(stored.update(operation, account));
    CHECK(keepsAdministrator(transaction, journal.clock().today()));
    // Nobody whose account is active again is still signed in somewhere.
    if (account.state != AccountState::Active)
        CHECK(SignInRepository().endAll(transaction, account.id, "", journal.clock().now()));
    ++account.version;
    CHECK(finish(operation, account));
    return account;
}

/// An account that is not the own one goes over into another state.
Result<Account, AccountRefusal> otherAccount(storage::Snapshot& snapshot, const Session& session,
                                             const std::string& code) {
    TRY(const Account account, present(snapshot, code));
    if (account.state == AccountState::Left) return fail(AccountHasLeft{account.code});
    TRY(const auto own, accountOf(snapshot, session));
    if (own && own->id == account.id) return fail(OwnAccount{account.code});
    return account;
}

} // namespace

Result<std::vector<AccountRow>> AccountService::list(storage::Snapshot& snapshot) const {
    TRY(auto accounts, stored.accounts(snapshot));
    TRY(const auto grants, stored.grants(snapshot));
    std::vector<AccountRow> rows;
    for (Account& account : accounts) {
        AccountRow& row = rows.emplace_back();
        row.account = std::move(account);
        for (const GrantRow& grant : grants) {
            if (grant.grant.account == row.account.id) row.grants.push_back(grant);
        }
    }
    return rows;
}

Result<std::optional<AccountRow>> AccountService::find(storage::Snapshot& snapshot, const std::string& code) const {
    TRY(auto account, stored.account(snapshot, tidyAccountCode(code)));
    if (!account) return std::optional<AccountRow>();
    TRY(auto grants, stored.grants(snapshot, account->id));
    return AccountRow{std::move(*account), std::move(grants)};
}

Result<AccountRow, AccountRefusal> AccountService::add(storage::Transaction& transaction,
                                                       const Permitted<Permission::StaffEdit>& by,
                                                       const Account& given) const {
    Account account = tidied(given);
    account.id = AccountId(0);
    account.badge.reset();
    account.state = AccountState::Invited;
    if (!isAccountCode(account.code)) return fail(AccountCodeMalformed{account.code});
    CHECK(checkFields(account));
    TRY(const auto all, stored.accounts(transaction));
    if (std::ranges::find(all, account.code, &Account::code) != all.end()) return fail(AccountCodeTaken{account.code});
    const bool first =
        account.kind == AccountKind::Person && std::ranges::find(all, AccountKind::Person, &Account::kind) == all.end();
    const RoleService roles(m_journal);
    if (first) CHECK(roles.addSuggested(transaction, by));

    journal::Operation operation = m_journal.begin(transaction, by, kinds::addAccount);
    TRY(account.id, stored.insert(operation, account));
    account.version = 1;
    if (first) {
        for (const std::string_view each : firstRoles) {
            TRY(const auto role, stored.role(transaction, std::string(each)));
            if (!role) continue; // the library has roles of its own
            Grant grant;
            grant.account = account.id;
            grant.role = role->id;
            grant.from = account.from;
            CHECK(stored.insert(operation, grant));
        }
    }
    CHECK(finish(operation, account));
    TRY(auto grants, stored.grants(transaction, account.id));
    return AccountRow{std::move(account), std::move(grants)};
}

Result<Account, AccountRefusal> AccountService::edit(storage::Transaction& transaction,
                                                     const Permitted<Permission::StaffEdit>& by,
                                                     const Account& given) const {
    Account account = tidied(given);
    TRY(const Account before, present(transaction, account.code));
    if (before.state == AccountState::Left) return fail(AccountHasLeft{account.code});
    account.id = before.id;
    account.kind = before.kind;
    account.badge = before.badge;
    account.state = before.state;
    CHECK(checkFields(account));
    if (account.version == before.version && sameFields(account, before, accountColumns)) return account;
    return write(m_journal, transaction, by, kinds::editAccount, account);
}

Result<Account, AccountRefusal> AccountService::activate(storage::Transaction& transaction,
                                                         const Permitted<Permission::StaffEdit>& by,
                                                         const std::string& code) const {
    TRY(Account account, present(transaction, code));
    if (account.state == AccountState::Active) return account;
    if (account.state == AccountState::Left) return fail(AccountHasLeft{account.code});
    TRY(const bool hasPassword, stored.hasPassword(transaction, account.id));
    if (account.kind == AccountKind::Person && !hasPassword) return fail(AccountWithoutSecret{account.code});
    account.state = AccountState::Active;
    return write(m_journal, transaction, by, kinds::activateAccount, account);
}

Result<Account, AccountRefusal> AccountService::suspend(storage::Transaction& transaction,
                                                        const Permitted<Permission::StaffEdit>& by,
                                                        const std::string& code) const {
    TRY(Account account, otherAccount(transaction, by, code));
    if (account.state == AccountState::Suspended) return account;
    account.state = AccountState::Suspended;
    return write(m_journal, transaction, by, kinds::suspendAccount, account);
}

Result<Account, AccountRefusal> AccountService::leave(storage::Transaction& transaction,
                                                      const Permitted<Permission::StaffEdit>& by,
                                                      const std::string& code) const {
    TRY(Account account, otherAccount(transaction, by, code));
    account.state = AccountState::Left;
    account.badge.reset();
    TRY(const auto grants, stored.grants(transaction, account.id));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::endAccount);
    CHECK(stored.update(operation, account));
    for (const GrantRow& each : grants) {
        if (each.grant.ended) continue;
        Grant ended = each.grant;
        ended.ended = m_journal.clock().now();
        CHECK(stored.update(operation, ended));
    }
    CHECK(keepsAdministrator(transaction, m_journal.clock().today()));
    ++account.version;
    CHECK(finish(operation, account));
    return account;
}

Result<Account, AccountRefusal> AccountService::endSigningIn(storage::Transaction& transaction,
                                                             const Permitted<Permission::StaffEdit>& by) const {
    TRY(auto own, accountOf(transaction, by));
    if (!own) return fail(UnknownAccount{by.session().operatorCode});
    TRY(const auto others, stored.activePersonsBeside(transaction, own->id));
    if (others > 0) return fail(NoAdministrator{});
    own->state = AccountState::Suspended;
    return write(m_journal, transaction, by, kinds::suspendAccount, *own);
}

Result<Account, AccountRefusal> AccountService::giveBadge(storage::Transaction& transaction,
                                                          const Permitted<Permission::StaffEdit>& by,
                                                          const std::string& code) const {
    TRY(Account account, present(transaction, code));
    if (account.state == AccountState::Left) return fail(AccountHasLeft{account.code});
    TRY(const auto number, transaction.nextNumber(badgeSeries));
    account.badge = text::makeBadge(number);
    return write(m_journal, transaction, by, kinds::giveBadge, account, badgeSeries);
}

} // namespace kitapdar::staff
