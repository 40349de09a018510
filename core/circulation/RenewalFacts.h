// Reads what a renewal depends on. Private to this room.
#pragma once

#include "core/circulation/Renewal.h"
#include "core/storage/Transaction.h"

namespace kitapdar::circulation {

/// As far as the terms make it worth knowing. The copy has a loan.
Result<RenewalFacts> renewalFacts(storage::Snapshot& snapshot, const CopyFacts& copy, const rules::LoanTerms& terms,
                                  Day today);

} // namespace kitapdar::circulation
