// The kinds of operations of this room. None is taken back by an undo: who might do what, and when, must stay readable
// as it was.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::staff::kinds {

inline constexpr journal::Kind addAccount{
    "staff.add", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind editAccount{
    "staff.edit", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind activateAccount{
    "staff.activate", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind suspendAccount{
    "staff.suspend", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind endAccount{
    "staff.leave", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind giveBadge{
    "staff.badge", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
/// By the recovery sheet, when nobody else could: Rescue.h.
inline constexpr journal::Kind rescue{"staff.rescue", Permission::StaffEdit, {"staff_account"}, journal::Undo::Reverse};
inline constexpr journal::Kind suggestRoles{
    "role.suggest", Permission::StaffEdit, {"staff_role"}, journal::Undo::Reverse};
inline constexpr journal::Kind addRole{"role.add", Permission::StaffEdit, {"staff_role"}, journal::Undo::Reverse};
inline constexpr journal::Kind editRole{"role.edit", Permission::StaffEdit, {"staff_role"}, journal::Undo::Reverse};
inline constexpr journal::Kind removeRole{"role.remove", Permission::StaffEdit, {"staff_role"}, journal::Undo::Reverse};
/// Permissions that a later program has brought: put into roles, or into none.
inline constexpr journal::Kind decidePermissions{
    "role.new", Permission::StaffEdit, {"staff_role"}, journal::Undo::Reverse};
inline constexpr journal::Kind grantRole{
    "role.grant", Permission::StaffEdit, {"staff_account", "staff_role"}, journal::Undo::Reverse};
inline constexpr journal::Kind revokeRole{
    "role.revoke", Permission::StaffEdit, {"staff_account", "staff_role"}, journal::Undo::Reverse};

/// What happened at the sign-ins of the days before, by its digest: StaffDays.h.
inline constexpr journal::Kind closeDay{"staff.day", Permission::AuditView, {"staff_day"}, journal::Undo::Reverse};
/// A reversing document takes an act back, never the signature below it.
inline constexpr journal::Kind sign{"signature.add", Permission::ActSign, {"signature"}, journal::Undo::Reverse};

inline constexpr std::array all = {&addAccount, &editAccount, &activateAccount, &suspendAccount,
                                   &endAccount, &giveBadge,   &suggestRoles,    &addRole,
                                   &editRole,   &removeRole,  &grantRole,       &revokeRole,
                                   &closeDay,   &sign,        &rescue,          &decidePermissions};

} // namespace kitapdar::staff::kinds
