// Charges inside an operation of another room: a late return, a lost copy. The thread of the transaction.
#pragma once

#include "core/charges/Charge.h"
#include "core/journal/Operation.h"

namespace kitapdar::charges {

/// Fault::Internal when the amount is none of 1…mostAmount. The entry gets the amount as a fact.
Result<ChargeId> add(journal::Operation& operation, const NewCharge& charge);

} // namespace kitapdar::charges
