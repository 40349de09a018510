#include "core/places/PlaceQueries.h"

#include "core/places/PlaceRepository.h"

#include <functional>
#include <set>

namespace kitapdar::places {

std::vector<PlaceRow> treeOf(const std::vector<Place>& places) {
    std::vector<PlaceRow> rows;
    std::set<PlaceId> known;
    std::set<PlaceId> placed;
    for (const Place& place : places) known.insert(place.id);
    const std::function<void(const Place&, int)> put = [&](const Place& place, int depth) {
        if (!placed.insert(place.id).second) return;
        rows.push_back({place, depth});
        for (const Place& part : places) {
            if (part.parent == place.id) put(part, depth + 1);
        }
    };
    for (const Place& place : places) {
        if (!place.parent || !known.contains(*place.parent)) put(place, 0);
    }
    for (const Place& place : places) put(place, 0); // of a ring
    return rows;
}

Result<std::vector<PlaceRow>> PlaceQueries::tree(storage::Snapshot& snapshot) const {
    TRY(const auto places, PlaceRepository().places(snapshot));
    return treeOf(places);
}

Result<std::vector<Desk>> PlaceQueries::desks(storage::Snapshot& snapshot) const {
    return PlaceRepository().desks(snapshot);
}

Result<LibraryName> PlaceQueries::libraryName(storage::Snapshot& snapshot) const {
    return PlaceRepository().libraryName(snapshot);
}

} // namespace kitapdar::places
