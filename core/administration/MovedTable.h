// The tables that a move copies row by row, and how their rows are read. Private to core/administration.
#pragma once

#include "core/storage/Table.h"
#include "core/storage/Value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kitapdar {

/// In an order in which no row points to one that is not there yet: the business tables first.
const storage::Tables& tablesToMove();

/// "id", "subject_table, subject_id"
std::string orderOf(const storage::Table& table);
/// The next rows, from the first or after the key $1, $2 …
std::string readSql(const storage::Table& table, bool fromTheFirst, std::size_t limit);
storage::Parameters keyOf(const storage::Table& table, const std::vector<std::string>& columns,
                          const storage::Parameters& row);

} // namespace kitapdar
