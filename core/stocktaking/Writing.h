// What the use cases of this room have in common. Private to it.
#pragma once

#include "core/journal/Journal.h"
#include "core/stocktaking/StocktakingRepository.h"

#include <algorithm>
#include <initializer_list>

namespace kitapdar::stocktaking {

/// The stocktaking, when it is in one of these states.
template <class Refusals>
Result<Stocktaking, Refusals> stocktakingIn(storage::Snapshot& snapshot, StocktakingId id,
                                            std::initializer_list<StocktakingState> states) {
    TRY(const auto found, StocktakingRepository().byId(snapshot, id));
    if (!found) return fail(Refusals(UnknownStocktaking{id.value}));
    const bool fits = std::ranges::find(states, found->state) != states.end();
    if (!fits) return fail(Refusals(StocktakingNotIn{found->state}));
    return *found;
}

/// Names the stocktaking in an entry of the journal.
inline void tell(journal::Operation& operation, const Stocktaking& stocktaking) {
    operation.about("stocktaking", stocktaking.id.value);
    operation.fact(journal::FactName::Value, numberOf(stocktaking));
    operation.fact(journal::FactName::Place, stocktaking.scope.place);
}

} // namespace kitapdar::stocktaking
