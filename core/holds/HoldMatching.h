// Which hold a copy serves, and which copy a hold. Source: docs/circulation.md, 7. The thread of the transaction.
#pragma once

#include "core/holds/HoldRepository.h"

#include <optional>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::holds {

/// The first of the queue whom this copy can serve today: neither suspended nor outdated, wants it or any, and may have
/// it by the rules and as the copy is lent. Whether the copy is free is the caller's knowledge. `passedOver`: a hold
/// that has just let the copy go.
Result<std::optional<Hold>> nextFor(storage::Snapshot& snapshot, const journal::Journal& journal,
                                    const collection::Copy& copy, std::optional<HoldId> passedOver = {});
/// The first hold that is picked up at `here` and for which another copy is requested that was not taken yet: this
/// copy, which lies at `here` and which it may have as in nextFor(), saves the way to the other branch or to the shelf.
Result<std::optional<Hold>> requestedAnother(storage::Snapshot& snapshot, const journal::Journal& journal,
                                             const collection::Copy& copy, const std::string& here);
/// The free copy that is requested for the hold: in the branch where it is picked up before others, sound before
/// damaged, then in the order of places and shelves. None that was refused to it, or to anybody today, nor the one that
/// it `letGo`.
Result<std::optional<collection::Copy>> copyFor(storage::Snapshot& snapshot, const journal::Journal& journal,
                                                const Hold& hold, std::optional<collection::CopyId> letGo = {});
/// The last day of the hold shelf when the copy is put there for the hold today (HoldRules::readyUntil).
Result<Day> readyUntil(storage::Snapshot& snapshot, const journal::Journal& journal, const Hold& hold,
                       const collection::Copy& copy);

/// Rows of one list by the places of their copies in the order of the tree, then by the shelf, then by the title.
Result<void> sortByShelf(storage::Snapshot& snapshot, std::vector<HoldRow>& rows);

} // namespace kitapdar::holds
