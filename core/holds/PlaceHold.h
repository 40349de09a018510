// Whether a hold may be placed. Source: docs/circulation.md, 7. The thread of the transaction.
#pragma once

#include "core/holds/HoldRepository.h"
#include "core/text/ScannedCode.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::holds {

/// The hold that would be placed: of this reader, with its place of pickup, without position and id.
Result<Hold, PlaceHoldRefusal> judgeHold(storage::Snapshot& snapshot, const journal::Journal& journal,
                                         const text::ScannedCode& card, const NewHold& hold,
                                         const std::string& herePlace);

} // namespace kitapdar::holds
