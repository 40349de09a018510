// What becomes of holds inside an operation: of this room or of another one, as lending and returning are. Whoever
// calls names the holds, records and copies as subjects of the operation. The thread of the transaction.
#pragma once

#include "core/holds/HoldRepository.h"
#include "core/journal/Journal.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::holds {

/// The operation that something is done in. What it names outlives the call.
struct Work {
    const journal::Journal& journal;
    journal::Operation& operation;
    storage::Transaction& transaction;
};

/// A free copy is requested for a hold that waits.
Result<void> request(const Work& work, Hold& hold, const collection::Copy& copy);
/// The copy lies on a desk at `here` and is kept for the hold: on the hold shelf until `readyUntil`, or on its way to
/// the branch where it is picked up. The hold waits, or has captured this copy already.
Result<Routed> capture(const Work& work, Hold hold, const collection::Copy& copy, const std::string& here,
                       Day readyUntil);
/// The reader of the hold has got this copy: the hold has come to its end. The copy circulates again, also when another
/// one had been captured.
Result<void> fulfil(const Work& work, Hold hold, const collection::Copy& lent);

/// Where a hold stands that waits again.
enum class Rejoin {
    First,    // before all others
    ByPlacing // before those that were placed later
};
/// A hold that has captured a copy waits again. The copy circulates again; one that is on its way goes on.
Result<Hold> release(const Work& work, Hold hold, Rejoin rejoin = Rejoin::First);
/// The hold is over: fulfilled, cancelled, expired, refused. What becomes of its copy is the caller's, see reassign().
Result<void> end(const Work& work, Hold& hold, HoldState state, const std::string& reason);
/// The copy that an ended hold had captured: from the hold shelf to the next reader or home, from a shelf to the next
/// request. Nothing when the hold had none, or when the copy is on its way.
Result<std::optional<Routed>> reassign(const Work& work, const Hold& ended, HoldState before);
/// The hold has captured a copy, lets it go and waits as the first of its queue. It gets another copy that is free; the
/// one that it let go passes to the next reader whom it serves, else home or on its shelf. Where a copy goes that lay
/// on the hold shelf; nullopt: it lay there not.
Result<std::optional<Routed>> revert(const Work& work, const Hold& hold);

/// Positions 1…n in this order, which has every waiting hold of a record.
Result<void> renumber(const Work& work, std::vector<Hold> order);
/// A copy that was let go, and is not requested again in the same operation.
struct LetGo {
    collection::CopyId copy{0};
    std::optional<HoldId> hold = {}; // for which it is not requested; nullopt: for none
};
/// Waiting holds of the record get the copies that are free, in the order of the queue; which ones.
Result<std::vector<Hold>> requestFree(const Work& work, catalogue::RecordId record, std::optional<LetGo> letGo = {});
/// The copy can be kept for no reader any more: it is damaged, lost, missing, written off, in the bindery, or lent past
/// its hold. The hold that has captured it waits as the first of its queue, and those who wait for the record get the
/// copies that are free, never this one. What becomes of the copy is the caller's. The hold as it stands then; nullopt:
/// none had captured the copy.
Result<std::optional<Hold>> withdraw(const Work& work, collection::CopyId copy);
/// The copy lies on a desk at `here` and is on no loan; the way that it was on is at its end. It goes to the reader for
/// whom it was captured, else to one who fetches it here and for whom another copy is requested and not taken yet
/// (requestedAnother(), that request ends), else to the first of the queue, else where it was sent, else home or on
/// the shelf as the rules say (return_to). One that is on the hold shelf of another branch goes there. `passedOver`: a
/// hold that has just let it go.
Result<Routed> route(const Work& work, collection::CopyId copy, const std::string& here,
                     std::optional<HoldId> passedOver = {});

/// What lists and slips show of it: title and card of the reader are facts of the operation, hold, record and copy its
/// subjects.
Result<void> describe(const Work& work, const Hold& hold);

} // namespace kitapdar::holds
