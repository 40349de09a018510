// Roles: what several accounts may do alike; and grants, which give a role to an account.
#pragma once

#include "core/base/Id.h"
#include "core/base/Permission.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/staff/Account.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::staff {

using RoleId = Id<struct RoleTag>;
using GrantId = Id<struct GrantTag>;
using Permissions = std::set<Permission>;

/// "loan.lend" → LoanLend; nullopt for a permission that this program does not know.
std::optional<Permission> permissionFromCode(std::string_view code);

struct Role {
    RoleId id{0};
    std::string code; // 1–24 of a–z 0–9 _ -, never changed
    std::string kk;   // all three names "": a suggested role, worded by its code in wording/
    std::string ru;
    std::string en;
    std::int64_t version = 0;
    Permissions permissions = {};
};

/// What a library begins with; each may be edited, none is asked for by its code: "clerk", "senior", "fund",
/// "digitization", "reports", "admin", "director". A permission that a later program brings is in none of a library's
/// roles until somebody puts it there.
const std::vector<Role>& suggestedRoles();

/// A role given to an account.
struct Grant {
    GrantId id{0};
    AccountId account{0};
    RoleId role{0};
    std::string place; // code; also holds for the places in it. "": everywhere
    Day from;
    std::optional<Day> until;         // the last day; nullopt: without end
    std::optional<AccountId> givenBy; // nullopt: given while signing in was off
    std::optional<Instant> ended;     // when it was taken back
    std::int64_t version = 0;
};

struct GrantRow {
    Grant grant;
    std::string role; // its code
};

struct RoleCodeMalformed { // see Role::code
    static constexpr std::string_view code = "role_code_malformed";
    std::string role;
};
struct RoleCodeTaken {
    static constexpr std::string_view code = "role_code_taken";
    std::string role;
};
struct RoleUnnamed {
    static constexpr std::string_view code = "role_unnamed";
};
struct UnknownRole {
    static constexpr std::string_view code = "unknown_role";
    std::string role;
};
struct RoleGiven { // somebody has it, or had it: "who had access then" must stay answerable
    static constexpr std::string_view code = "role_given";
    std::string role;
    std::int64_t accounts;
};
struct OwnRole { // nobody widens a role that he has himself
    static constexpr std::string_view code = "own_role";
    std::string role;
};
using RoleRefusal = Refusal<RoleCodeMalformed, RoleCodeTaken, RoleUnnamed, NameTooLong, UnknownRole, RoleGiven, OwnRole,
                            NoAdministrator>;

struct GrantToSelf {
    static constexpr std::string_view code = "grant_to_self";
};
struct GrantPlaceUnknown {
    static constexpr std::string_view code = "grant_place_unknown";
    std::string place;
};
struct GrantDaysReversed {
    static constexpr std::string_view code = "grant_days_reversed";
    Day from;
    Day until;
};
struct AlreadyGranted { // the same role, for the same place, for days that overlap
    static constexpr std::string_view code = "already_granted";
    std::string role;
};
struct UnknownGrant {
    static constexpr std::string_view code = "unknown_grant";
};
using RoleGrantRefusal = Refusal<UnknownAccount, AccountHasLeft, UnknownRole, GrantToSelf, GrantPlaceUnknown,
                                 GrantDaysReversed, AlreadyGranted, UnknownGrant, NoAdministrator>;

} // namespace kitapdar::staff
