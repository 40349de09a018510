// An act with all that is known of its copies: what service and queries of this room both go by. Private to this room.
#pragma once

#include "core/base/Time.h"
#include "core/movements/Movement.h"
#include "core/movements/MovementService.h"
#include "core/storage/Transaction.h"

namespace kitapdar::movements {

/// Lines in the order of their inventory numbers; of a draft with obstacles and cautions as they are now.
Result<CheckedMovement> checkedMovement(storage::Snapshot& snapshot, const MovementRow& row);

/// What is signed below an act.
Result<staff::Act> signedMovement(const CheckedMovement& checked);
/// What is signed before an act is taken back.
Result<staff::Act> signedReversal(const MovementRow& row, Day on, const std::string& note);

} // namespace kitapdar::movements
