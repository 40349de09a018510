#include "core/stocktaking/Outcome.h"

namespace kitapdar::stocktaking {

namespace {

using collection::Accounted;
using collection::Circulation;
using collection::Condition;

/// Whether a copy in this circulation is not looked for on its shelf.
bool isElsewhere(Circulation circulation) {
    switch (circulation) {
    case Circulation::OnShelf:
    case Circulation::Withheld:
        return false;
    case Circulation::Held:
    case Circulation::InTransit:
    case Circulation::OnDisplay:
    case Circulation::Bindery:
    case Circulation::Digitization:
        return true;
    }
    return false;
}

} // namespace

Outcome outcomeOf(const ExpectedFacts& facts) {
    if (facts.accounted == Accounted::Excluded) return Outcome::Left;
    const bool isAstray = facts.condition == Condition::Missing || facts.condition == Condition::Lost;
    if (facts.isScanned) return isAstray ? Outcome::FoundAgain : Outcome::Found;
    if (facts.isOnLoan) return Outcome::OnLoan;
    if (facts.wasSeen && !isAstray) return Outcome::SeenAtDesk;
    if (facts.condition == Condition::Lost) return Outcome::Lost;
    if (isElsewhere(facts.circulation) && !isAstray) return Outcome::Elsewhere;
    if (!facts.isInScope) return Outcome::Left;
    return facts.wasMissingBefore && isAstray ? Outcome::MissingAgain : Outcome::Missing;
}

} // namespace kitapdar::stocktaking
