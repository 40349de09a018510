// What the engine itself says of the tables of a library.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::storage {

/// The columns of a table in their order; none when the library has no such table. `table` may be any text.
Result<std::vector<std::string>> columnNames(Snapshot& snapshot, std::string_view table);

/// What of the library is not as the migrations make it, a line each: "index loan_open_copy is missing", "trigger x
/// does not belong here". On SQLite every definition is compared; on a server what postgres/ServerSchema.h tells. The
/// library is of this program's schema.
Result<std::vector<std::string>> schemaDifferences(Snapshot& snapshot);

/// The full-text indexes that do not find what their rows say: "record_search". None on a server, whose indexes are no
/// tables that somebody could write to. Blocks, some two seconds with 100,000 records. Fault::DiskFull when there is no
/// room for the temporary copy that is compared.
Result<std::vector<std::string>> brokenTextIndexes(const Address& library);

/// Gives full-text indexes whose structure is lost an empty one, so that the engine can open them, if only to drop
/// them. Does nothing on a server. Blocks.
Result<void> mendTextIndexes(const Address& library);

} // namespace kitapdar::storage
