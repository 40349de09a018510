// The content of a library as canonical text: the same bytes for the same content, whatever the engine and whatever
// happened on the way. Used to compare libraries (undo, restore, move to another engine).
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <string>
#include <string_view>

namespace kitapdar::storage {

/// The business tables in the order they are dumped; derived tables (search, tokens), counters and the journal are not
/// content. row_version is left out: it counts changes and is no content.
std::vector<std::string> businessTables();

/// The business tables that this library has: a library of an older schema may lack some.
Result<std::vector<std::string>> presentTables(Snapshot& snapshot);

/// One table in this form, its rows in the given order ("id"); every column but the one left out.
Result<void> dumpTable(Snapshot& snapshot, std::string_view table, std::string_view order, std::string_view omitted,
                       const std::function<void(std::string_view)>& piece);

/// One line per row, "table<TAB>column=value<TAB>…", tables and rows in fixed order; handed over in pieces.
Result<void> dump(Snapshot& snapshot, const std::function<void(std::string_view)>& piece);

} // namespace kitapdar::storage
