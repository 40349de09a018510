// What becomes of a copy that lies on the desk and is nobody's: the next reader's, mended, or on its way home. Private
// to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/circulation/Routing.h"
#include "core/holds/HoldCapture.h"
#include "core/rules/LoanRules.h"

#include <string>

namespace kitapdar::circulation {

/// The copy stands on its shelf and a reader waits for it: it was requested for this reader, or this one is the first
/// of the queue whom it can serve.
Result<bool> isAskedFor(storage::Snapshot& snapshot, const journal::Journal& journal, const collection::Copy& copy);

/// Nothing is to be written of a copy that is not lent: it is whole, nobody waits for it, and it is where it stays.
/// `here`: code of the place of the desk, "" when it has none.
Result<bool> isWhereItStays(storage::Snapshot& snapshot, const journal::Journal& journal, const collection::Copy& copy,
                            const rules::LoanTerms& terms, const std::string& here);
/// The tray of such a copy: the hold shelf when it lies there for a reader.
Result<Routing> trayWhereItStays(storage::Snapshot& snapshot, const collection::Copy& copy, const std::string& here);
/// The tray of a copy that nobody waits for and that stays `here`: its shelf at home, the shelf where it floats, or the
/// one of what is withheld.
Result<Routing> trayOf(storage::Snapshot& snapshot, const collection::Copy& copy, const std::string& here);

/// The copy goes where it has to go, inside an operation in the making. `copy` as it was read before.
Result<Routing> routeCopy(const holds::Work& work, const collection::Copy& copy, const std::string& here);
/// It goes to be mended.
Result<Routing> sendToRepair(const holds::Work& work, const collection::Copy& copy, const std::string& note, Day on);

/// A copy that is gone serves nobody: whoever it was put aside for gets another one or waits again (holds::withdraw),
/// and it is on no way.
Result<void> withdrawFromHold(const holds::Work& work, const collection::Copy& copy);

/// A copy that is lent is no longer put aside or on its way.
Result<void> leaveShelf(const holds::Work& work, const collection::Copy& copy);

} // namespace kitapdar::circulation
