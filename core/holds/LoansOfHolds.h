// What holds must know of loans. The room of loans is above: declared here, where it is asked, and defined in
// core/circulation/LoansOfHolds.cpp, where the table is known.
#pragma once

#include "core/collection/Copy.h"
#include "core/readers/Reader.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace kitapdar::holds {

/// Whether the reader has this copy, or any copy of the record when none is named.
Result<bool> hasOnLoan(storage::Snapshot& snapshot, readers::ReaderId reader, catalogue::RecordId record,
                       std::optional<collection::CopyId> copy);

} // namespace kitapdar::holds
