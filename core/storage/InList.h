// Rows named by the values of a column, many in one statement: a server gets few questions instead of one for each row.
#pragma once

#include "core/storage/Transaction.h"

#include <span>
#include <string>

namespace kitapdar::storage {

/// Runs "<select> in (…)" with these values and calls the visitor for each row, in no promised order. A visitor that
/// returns false ends the present statement; the next statement calls it again. `select` ends with the column.
Result<void> eachIn(Snapshot& snapshot, const std::string& select, std::span<const Value> values,
                    const RowVisitor& visitor);

} // namespace kitapdar::storage
