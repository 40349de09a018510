// Columns that tables had once and that entries of the journal still name: a migration has put what they held into
// other columns. Entries are never changed, so they are read as if they had been written with the columns of today. The
// rooms above know their tables and contribute: declared here, where it is asked, and defined in
// core/collection/FormerState.cpp, the only room with such a column. Private to core/journal and to that file.
#pragma once

#include "core/journal/RowDigest.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::journal {

/// A value that the column had, and what stands in the columns of today for it. No two values stand for the same.
struct FormerValue {
    std::string_view value;
    std::vector<std::pair<std::string_view, storage::Value>> now;
};

struct FormerColumn {
    std::string_view table;
    std::string_view name;
    std::vector<FormerValue> values; // all with the same columns
};

std::span<const FormerColumn> formerColumns();

/// Puts the columns of today in the place of the former ones of `table`. False, and nothing is changed, when a former
/// column has a value that it never had, or stands beside one of today: such an entry is of no program of ours.
bool readFormerColumns(std::string_view table, nlohmann::json& values);

/// Adds the former columns of `table` to the content of a row that has those of today, for digests that were made
/// while the former ones were there. A row that no former value stands for gets none.
void addFormerColumns(std::string_view table, RowDigests& row);

} // namespace kitapdar::journal
