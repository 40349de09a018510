// What the role of a desk may do with each table of a library, in one place. Private to core/storage.
#pragma once

#include <string>
#include <vector>

namespace kitapdar::storage::postgres {

/// The statements that leave the role with exactly the rights of a desk, in the schema of the library: it reads
/// everything, writes the business tables and what is derived from them, and adds to the journal, in which it can
/// change and erase nothing.
std::vector<std::string> deskRights(const std::string& role, const std::vector<std::string>& businessTables);

} // namespace kitapdar::storage::postgres
