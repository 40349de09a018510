#include "core/derivatives/DerivativeQueries.h"

#include "core/derivatives/BookQueries.h"
#include "core/derivatives/DerivativeRepository.h"
#include "core/derivatives/Inputs.h"

#include <algorithm>

namespace kitapdar::derivatives {

Result<std::vector<DerivativeState>> DerivativeQueries::states(storage::Snapshot& snapshot,
                                                               digitization::ItemId item) const {
    std::vector<DerivativeState> states;
    TRY(const auto stored, storedBook(snapshot, item));
    if (!stored) return states;
    TRY(const auto present, DerivativeRepository(snapshot).present(item));
    for (const DerivativeKind kind : derivativeKinds()) {
        DerivativeState& state = states.emplace_back();
        state.kind = kind;
        const auto found = std::ranges::find(present, kind, &Derivative::kind);
        if (found == present.end()) continue;
        state.present = *found;
        state.isStale = found->inputs != inputsOf(stored->book, kind);
    }
    return states;
}

Result<std::vector<DerivativeKind>> DerivativeQueries::staleKinds(storage::Snapshot& snapshot,
                                                                  digitization::ItemId item) const {
    TRY(const auto all, states(snapshot, item));
    std::vector<DerivativeKind> stale;
    for (const DerivativeState& state : all) {
        if (state.isStale) stale.push_back(state.kind);
    }
    return stale;
}

Result<bool> DerivativeQueries::hasPresentPdf(storage::Snapshot& snapshot, digitization::ItemId item) const {
    TRY(const auto all, states(snapshot, item));
    return std::ranges::any_of(all, [](const DerivativeState& state) {
        return state.kind == DerivativeKind::Pdf && state.present && !state.isStale;
    });
}

} // namespace kitapdar::derivatives
