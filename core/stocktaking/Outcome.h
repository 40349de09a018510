// What comes of an expected copy. Pure; any thread.
#pragma once

#include "core/stocktaking/Stocktaking.h"

namespace kitapdar::stocktaking {

/// What is known of a copy of the list.
struct ExpectedFacts {
    bool isScanned = false;
    bool isOnLoan = false;
    bool wasSeen = false;          // came back from a reader, or was found by hand, since the start
    bool isInScope = true;         // still belongs there
    bool wasMissingBefore = false; // by the signed stocktaking before, and nobody has found it since
    collection::Accounted accounted = collection::Accounted::Entered;
    collection::Circulation circulation = collection::Circulation::OnShelf;
    collection::Condition condition = collection::Condition::Sound;
};

/// As of now, as if scanning had ended: never Open. What weighs most: that it left the books, that it was scanned, that
/// a reader has it, that it was seen, that somebody has lost it, where it is, that it belongs elsewhere now.
Outcome outcomeOf(const ExpectedFacts& facts);

inline bool isMissing(Outcome outcome) { return outcome == Outcome::Missing || outcome == Outcome::MissingAgain; }

} // namespace kitapdar::stocktaking
