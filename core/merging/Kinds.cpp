#include "core/merging/Kinds.h"

#include "core/digitization/UndoRules.h"
#include "core/holds/Kinds.h"

namespace kitapdar::merging::kinds {

Result<bool> leavesUnsound(storage::Snapshot& snapshot, const journal::Entry& entry) {
    TRY(const bool breaks, digitization::breaksInvariant(snapshot, entry));
    if (breaks) return true;
    return holds::kinds::holdsUnsound(snapshot, entry);
}

} // namespace kitapdar::merging::kinds
