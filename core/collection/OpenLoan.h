// What lists of copies tell of the loan that a copy is on. The room of loans is above and contributes SQL: declared
// here, where it is asked, and defined in core/circulation/OpenLoan.cpp, where the table is known.
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

#include <string_view>

namespace kitapdar::collection {

/// Joins to `copy c` the loan `l` that it is on and the loan's reader `r`: "l.due_on", "r.card"; null when there is
/// none.
extern const std::string_view openLoanJoin;

Result<bool> isOnLoan(storage::Snapshot& snapshot, CopyId id);

} // namespace kitapdar::collection
