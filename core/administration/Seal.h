// Rows of imports that were made before imports held their rows are entered in the journal as they are: one step of an
// administrator, from which on the check knows them.
#pragma once

#include "core/administration/LibraryCheck.h"
#include "core/staff/Permitted.h"

#include <cstdint>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar {

/// Something else is wrong with the journal or the rows: it would be sealed with them. The first of the problems.
struct LibraryUnsound {
    CheckProblem first;
};
using SealRefusal = Refusal<LibraryUnsound>;

struct SealReport {
    std::int64_t rows = 0; // that no entry held; 0: there was nothing to seal and nothing is written
    bool newEnd = false;   // an end that was seen earlier is not in this journal: a file was put back by hand
};

/// One entry of kind "journal.seal" that holds every row which no entry holds. `knownHeads` as of checkLibrary():
/// that the journal lacks one of them is no obstacle, since the administrator says that this is the library; the caller
/// forgets them then.
/// Blocks as the check of a journal does; other desks work meanwhile.
Result<SealReport, SealRefusal> sealLibrary(storage::Store& store, const journal::Journal& journal,
                                            const staff::Permitted<Permission::ImportRun>& by,
                                            const std::vector<journal::Head>& knownHeads);

} // namespace kitapdar
