// Editions that imports have put into records of others (catalogue/JoinedEditions.h), compared with what the entries of
// these imports say of them; and what an undo may have taken away by now.
#pragma once

#include "core/base/Result.h"
#include "core/journal/HeldRows.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::exchange {

/// The imports of which such rows were changed, added or taken away past the program, as "joined_edition of import 5".
/// The entry of an import holds its rows by their digest; of one without it (it stands as running, or an older program
/// made it) each row is compared with its own fingerprint.
Result<std::vector<std::string>> changedJoins(storage::Snapshot& snapshot);

/// Rows that entries hold and that undos take away which were begun and have not come to their end, in slices: some
/// are there and some not, and some were handed over to another import. Table and ids alone.
Result<std::vector<journal::HeldRows>> rowsBeingUndone(storage::Snapshot& snapshot);

} // namespace kitapdar::exchange
