// What a grant that is limited to a place must know of places and desks: declared here, where it is asked, and defined
// in core/places/GrantPlaces.cpp, where they are known.
#pragma once

#include "core/storage/Transaction.h"

#include <optional>
#include <string>

namespace kitapdar::staff {

Result<bool> isPlaceKnown(storage::Snapshot& snapshot, const std::string& place);

/// Whether `place` is `whole` or stands in it, at any depth. False for a place that is not there.
Result<bool> isPlaceIn(storage::Snapshot& snapshot, const std::string& place, const std::string& whole);

/// The code of the place in which the desk of this name stands; nullopt: the library has no such desk.
Result<std::optional<std::string>> placeOfDesk(storage::Snapshot& snapshot, const std::string& desk);

} // namespace kitapdar::staff
