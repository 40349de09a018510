// Which rows somebody has changed, as it stands: what was taken back does not count, whatever row_version says. A row
// that an undo put back counts its versions from one again, and one that was changed and put back counts two too many.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <set>
#include <string_view>

namespace kitapdar::journal {

/// Of these rows of a table those that an entry wrote which stands: it was not undone, or was done again. Entries are
/// found by what they are about, so every use case that writes rows of the table names them as its subjects. Rows that
/// came in bulk were changed by nobody.
Result<std::set<std::int64_t>> rowsWithStandingChange(storage::Snapshot& snapshot, std::string_view table,
                                                      const storage::Parameters& ids);

} // namespace kitapdar::journal
