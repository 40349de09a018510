// Which rows entries hold in bulk, without looking at the rows.
#pragma once

#include "core/journal/HeldRows.h"

namespace kitapdar::journal {

/// The ranges that entries about these things hold, each row once, neighbours as one: without digest and number of
/// rows.
Result<std::vector<HeldRows>> rangesHeldBy(storage::Snapshot& snapshot, std::string_view subjectTable,
                                           const std::vector<std::int64_t>& subjects);

} // namespace kitapdar::journal
