#include "core/places/PlaceQueries.h"

#include "core/places/PlaceRepository.h"

#include <algorithm>
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

std::vector<std::string> pathIn(const std::vector<Place>& places, const std::string& code) {
    std::vector<std::string> path;
    if (code.empty()) return path;
    path.push_back(code);
    auto place = std::ranges::find(places, code, &Place::code);
    while (place != places.end() && place->parent && path.size() <= places.size()) { // a ring ends, too
        place = std::ranges::find(places, *place->parent, &Place::id);
        if (place != places.end()) path.push_back(place->code);
    }
    return path;
}

std::string branchOf(const std::vector<Place>& places, const std::string& code) {
    const auto isBranch = [](const Place& place) { return place.level == Level::Branch; };
    for (const std::string& each : pathIn(places, code)) {
        const auto place = std::ranges::find(places, each, &Place::code);
        if (place != places.end() && isBranch(*place)) return place->code;
    }
    std::string main;
    PlaceId first{0};
    for (const Place& each : places) {
        if (!isBranch(each) || (!main.empty() && first < each.id)) continue;
        main = each.code;
        first = each.id;
    }
    return main;
}

Contact contactOf(const std::vector<Place>& places, const std::string& code) {
    std::vector<std::string> path = pathIn(places, code);
    if (std::ranges::find(places, code, &Place::code) == places.end()) {
        const auto isWhole = [](const Place& each) { return !each.parent; };
        const auto whole = std::ranges::find_if(places, isWhole);
        if (std::ranges::count_if(places, isWhole) == 1) path = {whole->code};
    }
    Contact contact;
    for (const std::string& each : path) {
        const auto place = std::ranges::find(places, each, &Place::code);
        if (place == places.end()) continue;
        if (contact.address.empty()) contact.address = place->address;
        if (contact.phone.empty()) contact.phone = place->phone;
    }
    return contact;
}

Result<std::vector<std::string>> pathOf(storage::Snapshot& snapshot, const std::string& code) {
    std::vector<std::string> path;
    if (code.empty()) return path;
    TRY(const auto places, PlaceRepository().places(snapshot));
    return pathIn(places, code);
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
