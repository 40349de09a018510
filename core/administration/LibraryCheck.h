// Is the library sound? Looks at everything, changes nothing.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"

#include <string>
#include <vector>

namespace kitapdar {

/// One thing that is wrong. `code` is stable ("journal_chain", "copy_lent_twice" …; each room lists its own, see
/// core/journal/Room.h), `detail` names rows by table and id, never people.
struct CheckProblem {
    std::string code;
    std::string detail;

    friend bool operator==(const CheckProblem&, const CheckProblem&) = default;
};

/// Damage of the file, the hash chain of the journal, the search index, and what must hold between the rows. At most
/// ten problems of each kind are reported. Blocks; never on the window's thread.
Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const journal::Journal& journal,
                                               const catalogue::SearchIndex& search);

} // namespace kitapdar
