#include "core/workflow/CopyInWork.h"

#include "core/collection/CopyRepository.h"
#include "core/collection/OpenLoan.h"

namespace kitapdar::workflow {

namespace {

using collection::Circulation;
using digitization::ItemState;

const collection::CopyRepository copies;

} // namespace

bool needsCopy(ItemState state) {
    return state == ItemState::Prepare || state == ItemState::Scan || state == ItemState::PageCheck;
}

Result<std::optional<Obstacle>> againstCopy(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage) {
    if (!item.copyId || !needsCopy(stateOf(stage))) return std::nullopt;
    TRY(const auto copy, copies.byId(snapshot, *item.copyId));
    if (!copy) return std::nullopt;
    TRY(const bool lent, collection::isOnLoan(snapshot, copy->id));
    if (lent) return Obstacle{ObstacleKind::CopyLent};
    const auto state = collection::stateOf(*copy);
    if (collection::isLendable(state) || state == collection::CopyState::Digitization) return std::nullopt;
    return Obstacle{ObstacleKind::CopyNotThere, 0, {}, state};
}

Result<void> moveCopy(storage::Snapshot& snapshot, journal::Operation& operation, const digitization::Item& item,
                      ItemState to) {
    if (!item.copyId || needsCopy(item.state) == needsCopy(to)) return {};
    TRY(const auto copy, copies.byId(snapshot, *item.copyId));
    const Circulation from = needsCopy(to) ? Circulation::OnShelf : Circulation::Digitization;
    if (!copy || copy->circulation != from) return {};
    CHECK(copies.setWhereabouts(operation, copy->id, needsCopy(to) ? Circulation::Digitization : Circulation::OnShelf,
                                copy->atPlace));
    operation.about("copy", copy->id.value);
    return {};
}

} // namespace kitapdar::workflow
