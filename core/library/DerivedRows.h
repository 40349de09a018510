// What follows from other columns and rows: sort keys, fingerprints, tokens, the search index. Is it what it must be,
// and made anew where another version of ICU or an older program made it otherwise.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/jobs/Progress.h"
#include "core/journal/Room.h"
#include "core/storage/Store.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar {

/// What derived columns are made with here: the collation of ICU and the program's own rules.
std::string derivedVersion();

/// Puts down that the derived columns were made by this program: of a new library.
Result<void> markDerived(storage::Transaction& transaction);

/// Derived tables and columns follow every operation from now on, also an undo, which may put back columns that an
/// older program made. At composition only.
void keepDerived(journal::Journal& journal);

/// The version that the derived columns were made with, when it is another one. nullopt: they are of this version, or
/// nobody has put it down.
Result<std::optional<std::string>> otherDerivedVersion(storage::Snapshot& snapshot);

/// Makes everything derived what it must be, in slices beside the desk: fills a search index that waits for it, and
/// makes derived columns anew unless they are of this version. Nothing that people wrote is changed, and no entry of
/// the journal is made. Stops when it is cancelled; the next call goes on. Steps "indexing" and "upgrading" with rows
/// done and all. For files, when they are opened; for a shared library, in an administrator's step. Blocks.
Result<void> makeDerivedAnew(storage::Store& store, const catalogue::SearchIndex& search, jobs::Progress& progress);

/// The same though it is of this version: what the check has named. The words of the search index are gathered anew in
/// one transaction, for which desks wait; a second or two with 100,000 records. Faults: Corrupt when the index cannot
/// be read at all.
Result<void> remakeDerived(storage::Store& store, const catalogue::SearchIndex& search, jobs::Progress& progress);

/// The code of a derived column that is not what it must be.
inline constexpr std::string_view derivedColumn = "derived_column";

/// Called with the code and the row that is not what it must be: "record 7: title_key".
using DerivedReport = std::function<void(std::string_view code, std::string detail)>;

/// Looks at every row, in pages. Columns of another version are not compared. `isWanted`: whether these rows are to be
/// looked at; content, which has no keeper, only when it was tampered with. Fault::Cancelled within a page. Blocks:
/// some 30 seconds with 250,000 records.
Result<void> compareDerived(storage::Snapshot& snapshot, const std::function<bool(const Comparison& rows)>& isWanted,
                            const DerivedReport& report, jobs::Progress& progress);

} // namespace kitapdar
