// An act with all that is known of its copies: what service and queries of this room both go by. Private to this room.
#pragma once

#include "core/base/Time.h"
#include "core/storage/Transaction.h"
#include "core/withdrawals/WriteOff.h"
#include "core/withdrawals/WriteOffService.h"

namespace kitapdar::withdrawals {

/// Lines in the order of their inventory numbers; figures; of a draft blocks and warnings as they are on `today`.
/// Without columns.
Result<CheckedAct> checkedAct(storage::Snapshot& snapshot, const ActRow& row, Day today);

/// What is signed below an act.
Result<staff::Act> signedAct(const CheckedAct& checked);
/// What is signed before an act is taken back.
Result<staff::Act> signedReversal(const ActRow& row, Day on, const std::string& note);

} // namespace kitapdar::withdrawals
