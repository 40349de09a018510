#include "core/movements/MovementQueries.h"

#include "core/journal/Journal.h"
#include "core/movements/MovementCheck.h"
#include "core/movements/MovementRepository.h"
#include "core/staff/SignatureService.h"
#include "core/withdrawals/WriteOffRepository.h"

#include <utility>

namespace kitapdar::movements {

namespace {

const MovementRepository stored;

} // namespace

Result<std::vector<MovementRow>> MovementQueries::list(storage::Snapshot& snapshot, std::optional<MovementKind> kind,
                                                       int limit) const {
    return stored.list(snapshot, kind, limit);
}

Result<std::optional<MovementRow>> MovementQueries::find(storage::Snapshot& snapshot, MovementId id) const {
    return stored.row(snapshot, id);
}

Result<std::optional<MovementRow>> MovementQueries::numbered(storage::Snapshot& snapshot, int year,
                                                             std::int64_t number) const {
    TRY(const auto act, stored.numbered(snapshot, year, number));
    if (!act) return std::optional<MovementRow>();
    return stored.row(snapshot, act->id);
}

Result<CheckedMovement, ShowMovementRefusal> MovementQueries::check(storage::Snapshot& snapshot, MovementId id) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownMovement{id});
    TRY(auto checked, checkedMovement(snapshot, *row));
    TRY(checked.isAlone, staff::SignatureService(m_journal).mayBeAlone(snapshot));
    return checked;
}

Result<std::vector<AwayCopy>> MovementQueries::away(storage::Snapshot& snapshot) const {
    TRY(const auto acts, stored.withAway(snapshot));
    std::vector<AwayCopy> away;
    for (const MovementAct& act : acts) {
        MovementRow row;
        row.act = act;
        TRY(auto checked, checkedMovement(snapshot, row));
        for (MovementLine& line : checked.lines) {
            if (!line.returnedOn) away.push_back({act, std::move(line)});
        }
    }
    return away;
}

Result<staff::Act, ShowMovementRefusal> MovementQueries::toSign(storage::Snapshot& snapshot, MovementId id) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownMovement{id});
    TRY(const auto checked, checkedMovement(snapshot, *row));
    TRY(auto act, signedMovement(checked));
    return act;
}

Result<std::optional<staff::Act>, ShowMovementRefusal> MovementQueries::toReverse(
    storage::Snapshot& snapshot, MovementId id, const MovementReversal& request) const {
    TRY(const auto row, stored.row(snapshot, id));
    if (!row) return fail(UnknownMovement{id});
    if (row->act.state != MovementState::Signed) return std::optional<staff::Act>();
    TRY(auto act, signedReversal(*row, request.on.value_or(m_journal.clock().today()), request.note));
    return std::optional(std::move(act));
}

Result<withdrawals::Commission> MovementQueries::lastCommission(storage::Snapshot& snapshot) const {
    TRY(auto found, stored.lastCommission(snapshot));
    if (found) return std::move(*found);
    TRY(auto other, withdrawals::WriteOffRepository().lastCommission(snapshot));
    return other.value_or(withdrawals::Commission());
}

} // namespace kitapdar::movements
