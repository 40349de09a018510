// Rows of named records, many by one statement: a server is asked seldom, not once for each. Private to core/catalogue.
#pragma once

#include "core/catalogue/Record.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// Shows the visitor the rows of these records in no promised order; unknown ids have none. `select` ends with
/// "from record r".
Result<void> eachOfRecords(storage::Snapshot& snapshot, const std::string& select, const std::vector<RecordId>& ids,
                           const storage::RowVisitor& visitor);

} // namespace kitapdar::catalogue
