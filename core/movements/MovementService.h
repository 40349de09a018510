// Use cases of movements. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/movements/Movement.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::movements {

/// By what a signed act is taken back.
struct MovementReversal {
    std::optional<Day> on = std::nullopt; // nullopt: today
    std::string note = {};                // why
};

class MovementService {
public:
    explicit MovementService(const journal::Journal& journal) : m_journal(journal) {}

    // A draft: each step is undone by Ctrl+Z while the act is one.

    /// Copies that cannot move are taken, too: the check names them.
    Result<MovementAct, DraftMovementRefusal> draft(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                    const NewMovement& act) const;
    /// Writes day, place, coefficient, commission, receiver and note. Fault::Conflict when `act.version` is not the
    /// present one.
    Result<MovementAct, EditMovementRefusal> edit(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  const MovementAct& act) const;
    Result<withdrawals::Added, EditMovementRefusal> add(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                                        const std::vector<collection::CopyId>& copies) const;
    /// Copies that stand in the stock and meet the filter.
    Result<withdrawals::Added, EditMovementRefusal> addMatching(storage::Transaction& transaction,
                                                                const staff::Permitted<Permission::CopyEdit>& by,
                                                                MovementId id,
                                                                const withdrawals::CopyFilter& filter) const;
    /// Those that are not on the act are passed over. How many were taken off.
    Result<std::int64_t, EditMovementRefusal> remove(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                                     const std::vector<collection::CopyId>& copies) const;
    /// Takes off what cannot move now.
    Result<std::int64_t, EditMovementRefusal> removeBlocked(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            MovementId id) const;
    /// What a copy is to be worth; nullopt: by the coefficient of the act.
    Result<void, EditMovementRefusal> setValue(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                               collection::CopyId copy, std::optional<Money> value) const;
    /// Erases the draft with its list.
    Result<void, EditMovementRefusal> discard(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::CopyEdit>& by, MovementId id) const;

    // Signing. Another person (of a transfer: the one who takes the copies over) has signed MovementQueries::toSign()
    // for the one who works here; where one person works alone, the signature says so. In one entry of the journal the
    // act gets its number and its copies their place, leave the shelf, or are worth something else. Not undone: only
    // reversed.

    /// By the one who collected the copies, when the other one has signed.
    Result<MovementRow, SignMovementRefusal> sign(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  MovementId id) const;
    /// By the second person, who has signed for the one who drafted the act.
    Result<MovementRow, SignMovementRefusal> signAsSecond(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::ActSign>& by,
                                                          MovementId id) const;

    /// Copies come back from binding or repair and stand on the shelf; a damaged one that was repaired is sound. No
    /// `copies`: all of the act that are away. Those that are back are passed over. One that was
    /// written off meanwhile is away no more and on no shelf. Undone by Ctrl+Z.
    Result<TakenBack, TakeBackRefusal> takeBack(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                                const std::vector<collection::CopyId>& copies) const;

    // Reversing: an act of its own with the next number takes a whole act back: the copies have their places, stand
    // where they stood, are worth what they were. Every copy must be as the act left it. Whoever asks for it
    // has prepared it: another person has signed MovementQueries::toReverse() for that one.

    Result<MovementRow, ReverseMovementRefusal> reverse(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                                        const MovementReversal& request) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::movements
