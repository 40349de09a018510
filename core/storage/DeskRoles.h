// The roles of a server that work at the desks of a library there: each may do what a desk does and nothing beyond it
// (each table tells what, see Table.h). The library remembers them, so that an upgrade can grant again.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Table.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::storage {

/// The row of `meta` that remembers them.
inline constexpr std::string_view deskRolesName = "desk_roles";

Result<bool> roleExists(Snapshot& snapshot, std::string_view role);
/// The remembered roles, in the order in which they were granted.
Result<std::vector<std::string>> deskRoles(Snapshot& snapshot);
/// Sets the rights of the role in these tables to those of a desk and remembers it. Fault::Denied unless the owner of
/// the library asks.
Result<void> grantDesk(Transaction& transaction, const Tables& tables, const std::string& role);
/// Grants again to every remembered role that still exists. To be called after the tables have changed.
Result<void> grantAgain(Transaction& transaction, const Tables& tables);

} // namespace kitapdar::storage
