// The columns of holds. Private to this room.
#pragma once

#include "core/holds/Hold.h"
#include "core/storage/Columns.h"

namespace kitapdar::holds {

inline constexpr auto holdColumns = storage::columnsOf<Hold>(
    storage::readOnly("id", &Hold::id), storage::edited("record_id", &Hold::recordId),
    storage::fixed("copy_id", &Hold::copyId), storage::edited("reader_id", &Hold::readerId),
    storage::edited("state", &Hold::state, storage::codes(holdStateFromCode, HoldState::Cancelled)),
    storage::edited("position", &Hold::position),
    storage::fixed("use_place", &Hold::usePlace,
                   storage::codes(collection::lendingFromCode, collection::Lending::Home)),
    storage::edited("pickup_place", &Hold::pickupPlace), storage::fixed("placed_at", &Hold::placedAt),
    storage::fixed("placed_on", &Hold::placedOn), storage::edited("wanted_until", &Hold::wantedUntil),
    storage::edited("suspended", &Hold::suspended), storage::edited("suspended_until", &Hold::suspendedUntil),
    storage::edited("captured_copy_id", &Hold::capturedCopyId), storage::edited("captured_at", &Hold::capturedAt),
    storage::edited("ready_until", &Hold::readyUntil), storage::edited("ended_on", &Hold::endedOn),
    storage::edited("end_reason", &Hold::endReason), storage::edited("note", &Hold::note),
    storage::readOnly("row_version", &Hold::version));

} // namespace kitapdar::holds
