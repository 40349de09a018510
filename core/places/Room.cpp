#include "core/places/Room.h"

#include "core/places/Kinds.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceService.h"

namespace kitapdar::places {

namespace {

void addServices(Services& services) {
    services.add<PlaceQueries>();
    services.add<PlaceService>();
}

} // namespace

const Room& room() {
    static const Room all = {
        .name = "places",
        .tables = {{.name = "library_name", .subject = Subject::LibraryName},
                   {.name = "place", .subject = Subject::Place},
                   {.name = "desk", .subject = Subject::Desk}},
        .kinds = kinds::all,
        .invariants = {pointsTo("place_without_whole", "place", "parent_id", "place"),
                       pointsTo("desk_without_place", "desk", "place_id", "place")},
        .addServices = addServices,
    };
    return all;
}

} // namespace kitapdar::places
