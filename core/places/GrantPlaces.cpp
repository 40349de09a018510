#include "core/staff/GrantPlaces.h"

#include "core/places/PlaceRepository.h"

#include <algorithm>

namespace kitapdar::staff {

Result<bool> isPlaceKnown(storage::Snapshot& snapshot, const std::string& place) {
    TRY(const auto found, places::PlaceRepository().byCode(snapshot, place));
    return found.has_value();
}

Result<bool> isPlaceIn(storage::Snapshot& snapshot, const std::string& place, const std::string& whole) {
    TRY(const auto all, places::PlaceRepository().places(snapshot));
    auto at = std::ranges::find(all, place, &places::Place::code);
    for (std::size_t steps = 0; at != all.end() && steps <= all.size(); ++steps) {
        if (at->code == whole) return true;
        if (!at->parent) return false;
        at = std::ranges::find(all, *at->parent, &places::Place::id);
    }
    return false;
}

Result<std::optional<std::string>> placeOfDesk(storage::Snapshot& snapshot, const std::string& desk) {
    return places::PlaceRepository().placeOfDesk(snapshot, desk);
}

} // namespace kitapdar::staff
