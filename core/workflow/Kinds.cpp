#include "core/workflow/Kinds.h"

#include "core/storage/Transaction.h"
#include "core/workflow/RightsOfItems.h"

#include <string>

namespace kitapdar::workflow::kinds {

Result<bool> leavesRightsUndecided(storage::Snapshot& snapshot, const journal::Entry&) {
    TRY(const auto undecided, snapshot.number("select count(*) from (" + std::string(itemsWithoutRights) + ") q"));
    return undecided > 0;
}

} // namespace kitapdar::workflow::kinds
