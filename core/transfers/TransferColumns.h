// The columns of transfers. Private to this room.
#pragma once

#include "core/storage/Columns.h"
#include "core/transfers/Transfer.h"

namespace kitapdar::transfers {

inline constexpr auto transferColumns = storage::columnsOf<Transfer>(
    storage::readOnly("id", &Transfer::id), storage::fixed("copy_id", &Transfer::copyId),
    storage::fixed("from_place", &Transfer::fromPlace), storage::fixed("to_place", &Transfer::toPlace),
    storage::fixed("reason", &Transfer::reason, storage::codes(transferReasonFromCode, TransferReason::Sent)),
    storage::fixed("sent_at", &Transfer::sentAt), storage::fixed("sent_on", &Transfer::sentOn),
    storage::edited("received_at", &Transfer::receivedAt), storage::edited("received_on", &Transfer::receivedOn),
    storage::edited("cancelled_on", &Transfer::cancelledOn), storage::readOnly("row_version", &Transfer::version));

} // namespace kitapdar::transfers
