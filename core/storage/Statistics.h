// What an engine must know of the amount of rows to find good ways to them.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <span>
#include <string_view>

namespace kitapdar::storage {

/// To be called after very many rows were written at once. Nothing for an engine whose plans do not depend on it.
Result<void> analyze(Connection& connection);

/// The same for tables to which many rows are being added, when one has grown by half since it was counted; otherwise
/// next to nothing. Statements are planned once, and a plan made while a table was small reads all of it. The engine
/// counts by itself too, but not before the work is over; and it does so for a role that does not own the tables.
Result<void> analyzeGrown(Transaction& transaction, std::span<const std::string_view> tables);

} // namespace kitapdar::storage
