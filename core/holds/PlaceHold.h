// Whether a hold may be placed. Source: docs/circulation.md, 7. The thread of the transaction.
#pragma once

#include "core/holds/HoldRepository.h"
#include "core/text/ScannedCode.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::holds {

struct JudgedHold {
    Hold hold;                                    // of this reader, with its place of pickup, without position and id
    std::vector<std::string_view> overrides = {}; // codes of the refusals that NewHold::overridden has set aside
};

/// The hold that would be placed.
Result<JudgedHold, PlaceHoldRefusal> judgeHold(storage::Snapshot& snapshot, const journal::Journal& journal,
                                               const text::ScannedCode& card, const NewHold& hold,
                                               const std::string& herePlace);

} // namespace kitapdar::holds
