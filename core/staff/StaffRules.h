// Rules that accounts and roles share. Private to this room.
#pragma once

#include "core/staff/Account.h"
#include "core/staff/StaffRepository.h"

#include <string>
#include <string_view>

namespace kitapdar::staff {

/// As Account::code is stored: in capitals, without blanks around it.
std::string tidyAccountCode(std::string_view text);
bool isAccountCode(std::string_view code);
bool isRoleCode(std::string_view code);

/// Whether somebody who stays may change accounts and roles, or signing in is off. Asked when the change was written:
/// a refusal takes it back.
Result<void, Refusal<NoAdministrator>> keepsAdministrator(storage::Snapshot& snapshot, Day day);

/// The account of a session; nullopt while nobody is signed in.
Result<std::optional<Account>> accountOf(storage::Snapshot& snapshot, const Session& session);

} // namespace kitapdar::staff
