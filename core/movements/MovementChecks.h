// What is asked before anything of an act is written. Private to this room.
#pragma once

#include "core/accounts/BookChecks.h"
#include "core/movements/Movement.h"
#include "core/places/PlaceRepository.h"

#include <string>

namespace kitapdar::movements {

/// Copies are put there.
template <class Refusals>
Result<void, Refusals> checkPlace(storage::Snapshot& snapshot, const std::string& code) {
    TRY(const auto place, places::PlaceRepository().byCode(snapshot, code));
    if (!place) return fail(Refusals(places::UnknownPlace{code}));
    if (place->closed) return fail(Refusals(places::PlaceClosed{code}));
    return {};
}

/// The day is not in the future, nor before the books begin; of a re-valuation they are open for it.
template <class Refusals>
Result<void, Refusals> checkDay(storage::Snapshot& snapshot, const Clock& clock, MovementKind kind, Day on) {
    if (kind == MovementKind::Revaluation) return accounts::checkDay<Refusals>(snapshot, clock, on);
    if (clock.today() < on) return fail(Refusals(accounts::DayInFuture{on}));
    TRY(const auto opening, accounts::AccountsRepository().opening(snapshot));
    if (opening && on < opening->on) return fail(Refusals(accounts::BeforeOpening{opening->on}));
    return {};
}

/// What an act of its kind needs beside its list.
template <class Refusals>
Result<void, Refusals> checkHead(storage::Snapshot& snapshot, const Clock& clock, const MovementAct& act) {
    if (act.kind == MovementKind::Transfer) {
        if (act.toPlace.empty()) return fail(Refusals(ReceivingPlaceMissing{}));
        CHECK(checkPlace<Refusals>(snapshot, act.toPlace));
    }
    if (act.coefficient && (*act.coefficient <= 0 || *act.coefficient > greatestCoefficient))
        return fail(Refusals(CoefficientOutOfRange{}));
    return checkDay<Refusals>(snapshot, clock, act.kind, act.on);
}

} // namespace kitapdar::movements
