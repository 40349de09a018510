// The content of a library as canonical text: the same bytes for the same content, whatever the engine and whatever
// happened on the way. Used to compare libraries (undo, restore, move to another engine).
#pragma once

#include "core/base/Result.h"
#include "core/storage/Table.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <string_view>

namespace kitapdar::storage {

/// Those that are content, in the order given; derived tables (search, tokens), counters and the journal are not.
/// row_version is left out of a dump: it counts changes and is no content.
Tables businessTables(const Tables& tables);

/// The business tables that this library has: a library of an older schema may lack some.
Result<Tables> presentTables(Snapshot& snapshot, const Tables& tables);

/// One table in this form, its rows in the given order ("id"); every column but the one left out.
Result<void> dumpTable(Snapshot& snapshot, std::string_view table, std::string_view order, std::string_view omitted,
                       const std::function<void(std::string_view)>& piece);

/// The business tables among these, one line per row, "table<TAB>column=value<TAB>…", tables and rows in fixed order;
/// handed over in pieces. row_version is left out: it counts the way, not the state.
Result<void> dump(Snapshot& snapshot, const Tables& tables, const std::function<void(std::string_view)>& piece);

} // namespace kitapdar::storage
