// The end of a loan: it is closed, and what being late costs is charged. Private to this room.
#pragma once

#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/holds/HoldCapture.h"

#include <vector>

namespace kitapdar::circulation {

/// Closes the open loan of the copy as of the moment, inside an operation in the making; `policy` is that of its
/// reader. What there is to tell: a fine, a suspension.
Result<std::vector<Note>> endLoan(const holds::Work& work, const staff::Permitted<Permission::LoanLend>& by,
                                  const CopyFacts& copy, const Policy& policy, const Moment& moment, bool forgiveFine);

} // namespace kitapdar::circulation
