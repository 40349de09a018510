// Rows that are named by their values, many by one statement: a server is asked seldom, not once for each.
#pragma once

#include "core/storage/Transaction.h"

#include <span>
#include <string>

namespace kitapdar::storage {

/// Runs "<select> in (…)" with these values and shows the visitor the rows, in no promised order. A visitor that has
/// enough is asked no more within one statement, but may be by the next. `select` ends with the column.
Result<void> eachIn(Snapshot& snapshot, const std::string& select, std::span<const Value> values,
                    const RowVisitor& visitor);

} // namespace kitapdar::storage
