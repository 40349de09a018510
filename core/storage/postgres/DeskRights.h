// What the role of a desk is granted in a library. Private to core/storage.
#pragma once

#include "core/storage/Table.h"

#include <string>
#include <vector>

namespace kitapdar::storage::postgres {

/// The statements that leave the role with exactly the rights of a desk, in the schema of the library: it reads
/// everything and may do with each table what the table says.
std::vector<std::string> deskRights(const std::string& role, const Tables& tables);

} // namespace kitapdar::storage::postgres
