#include "core/transfers/HoldsOfCopies.h"

#include "core/collection/HoldsOfEntries.h"
#include "core/holds/HoldRepository.h"
#include "core/holds/Kinds.h"

namespace kitapdar::collection {

Result<bool> leavesHoldsUnsound(storage::Snapshot& snapshot, const journal::Entry& entry) {
    return holds::kinds::holdsUnsound(snapshot, entry);
}

} // namespace kitapdar::collection

namespace kitapdar::transfers {

Result<bool> isHeldForReader(storage::Snapshot& snapshot, collection::CopyId copy) {
    TRY(const auto hold, holds::HoldRepository().capturedBy(snapshot, copy));
    return hold.has_value();
}

} // namespace kitapdar::transfers
