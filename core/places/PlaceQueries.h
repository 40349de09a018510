// Reading places, desks and the library's name.
#pragma once

#include "core/places/Place.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::places {

/// A place in its tree.
struct PlaceRow {
    Place place;
    int depth = 0; // 0: in no other place
};

/// Each place behind the one it is in, those beside each other in the order in which they were made. A place whose
/// whole is not there, or is part of itself, stands at depth 0.
std::vector<PlaceRow> treeOf(const std::vector<Place>& places);

class PlaceQueries {
public:
    /// In the order of treeOf().
    Result<std::vector<PlaceRow>> tree(storage::Snapshot& snapshot) const;
    Result<std::vector<Desk>> desks(storage::Snapshot& snapshot) const;
    /// With the id 0 while nobody has told it.
    Result<LibraryName> libraryName(storage::Snapshot& snapshot) const;
};

} // namespace kitapdar::places
