#include "core/transfers/HoldsOfCopies.h"

#include "core/holds/HoldRepository.h"

namespace kitapdar::transfers {

Result<bool> isHeldForReader(storage::Snapshot& snapshot, collection::CopyId copy) {
    TRY(const auto hold, holds::HoldRepository().capturedBy(snapshot, copy));
    return hold.has_value();
}

} // namespace kitapdar::transfers
