// Statistics: the numbers of rows by which an engine plans its queries.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <span>
#include <string_view>

namespace kitapdar::storage {

/// Counts the rows of all tables. To be called after a bulk write. Does nothing on an engine whose plans do not depend
/// on counts.
Result<void> analyze(Connection& connection);

/// Counts the rows of tables to which many rows are being added, when one has grown by half since its last count;
/// otherwise it costs next to nothing. A statement is planned once, and a plan made while a table was small reads the
/// whole table. The engine also counts by itself, for any role, but only after the work is over.
Result<void> analyzeGrown(Transaction& transaction, std::span<const std::string_view> tables);

} // namespace kitapdar::storage
