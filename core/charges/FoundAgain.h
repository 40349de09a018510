// The charge for a lost copy that is found again, inside an operation of another room. The thread of the transaction.
#pragma once

#include "core/charges/ChargeRepository.h"
#include "core/journal/Operation.h"

namespace kitapdar::charges {

/// The reason of the line, a code: people get its words.
inline constexpr std::string_view foundReason = "found";

/// What is still owed for the loss (ChargeRepository::standingLoss) is waived by a line of its own; nothing when
/// nothing is. What was paid stays held until it is given back. The kind of the operation is not put back by an undo
/// (kinds::find, kinds::chargeHasLines) and may be about charges.
Result<void> waiveFound(journal::Operation& operation, const Clock& clock, const Session& session,
                        const ChargeRow& loss);

} // namespace kitapdar::charges
