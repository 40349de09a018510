// The tables that a move copies row by row, with the order in which their rows are read. Private to
// core/administration.
#pragma once

#include "core/storage/Value.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kitapdar {

struct MovedTable {
    std::string name;
    std::vector<std::string> key; // unique; the rows come in its order

    /// "id", "subject_table, subject_id"
    std::string order() const;
    /// The next rows, from the first or after the key $1, $2 …
    std::string readSql(bool fromTheFirst, std::size_t limit) const;
    storage::Parameters keyOf(const std::vector<std::string>& columns, const storage::Parameters& row) const;
};

/// In an order in which no row points to one that is not there yet.
std::vector<MovedTable> allMovedTables();

} // namespace kitapdar
