// Accounts of those who work in the library, and why one cannot be made or changed.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/text/Name.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::staff {

using AccountId = Id<struct AccountTag>;

enum class AccountKind {
    Person,  // signs in
    Service, // nightly work of a program; has no password
};
/// Stable codes as stored: "person", "service".
std::string_view code(AccountKind kind);
std::optional<AccountKind> accountKindFromCode(std::string_view code);

enum class AccountState {
    Invited,   // made, has not signed in yet
    Active,    // may work
    Suspended, // may not work for the time being
    Left,      // works here no longer; for good
};
/// Stable codes as stored: "invited", "active", "suspended", "left".
std::string_view code(AccountState state);
std::optional<AccountState> accountStateFromCode(std::string_view code);

struct Account {
    AccountId id{0};
    std::string code; // personnel code: 1–16 of A–Z 0–9 . _ -, never changed, never given twice
    AccountKind kind = AccountKind::Person;
    std::string nameKk;
    std::string nameRu;
    std::string positionKk; // "": not told
    std::string positionRu;
    std::optional<std::string> badge; // "KZS…", see core/text/Badge.h; nullopt: none was given out
    int colour = 0;                   // 0…11, of the bar beside the name
    AccountState state = AccountState::Invited;
    Day from;                 // works from this day …
    std::optional<Day> until; // … to this one; nullopt: without end
    std::int64_t version = 0;
};

/// The name in this language ("kk", "ru"); in the other one where there is none.
inline const std::string& nameIn(const Account& account, std::string_view language) {
    const bool kazakh = language == "kk";
    const std::string& first = kazakh ? account.nameKk : account.nameRu;
    return !first.empty() ? first : kazakh ? account.nameRu : account.nameKk;
}

using text::NameTooLong;

struct AccountCodeMalformed { // see Account::code
    static constexpr std::string_view code = "account_code_malformed";
    std::string account;
};
struct AccountCodeTaken { // of somebody who left, too
    static constexpr std::string_view code = "account_code_taken";
    std::string account;
};
struct AccountUnnamed {
    static constexpr std::string_view code = "account_unnamed";
};
struct UnknownAccount {
    static constexpr std::string_view code = "unknown_account";
    std::string account;
};
struct AccountDaysReversed { // it would end before it begins
    static constexpr std::string_view code = "account_days_reversed";
    Day from;
    Day until;
};
struct AccountHasLeft { // whoever comes back gets an account of a new code
    static constexpr std::string_view code = "account_has_left";
    std::string account;
};
struct AccountWithoutSecret { // nobody could sign in with it
    static constexpr std::string_view code = "account_without_password";
    std::string account;
};
struct OwnAccount { // nobody suspends himself
    static constexpr std::string_view code = "own_account";
    std::string account;
};
/// Signing in would be on, and nobody could change accounts and roles any more.
struct NoAdministrator {
    static constexpr std::string_view code = "no_administrator";
};
using AccountRefusal = Refusal<AccountCodeMalformed, AccountCodeTaken, AccountUnnamed, NameTooLong, UnknownAccount,
                               AccountDaysReversed, AccountHasLeft, AccountWithoutSecret, OwnAccount, NoAdministrator>;

} // namespace kitapdar::staff
