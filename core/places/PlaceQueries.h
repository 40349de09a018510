// Reading places, desks and the library's name.
#pragma once

#include "core/places/Place.h"
#include "core/storage/Transaction.h"

#include <string>
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

/// The code of a place and those of the places in which it lies, narrowest first; a code of no place is alone.
std::vector<std::string> pathIn(const std::vector<Place>& places, const std::string& code);
/// The code of the branch in which a place lies: the narrowest of that level. What lies in none (departments that an
/// import has made, "", a code of no place) is of the main branch: the one that was made first. "": there is no branch.
std::string branchOf(const std::vector<Place>& places, const std::string& code);

/// Where people find the place, and call it.
struct Contact {
    std::string address; // "": nobody has told it
    std::string phone;
};
/// Of the place with this code, else of the nearest one in which it lies and which has them. Of "" and of a code of no
/// place: that of the one place that lies in no other, where there is but one.
Contact contactOf(const std::vector<Place>& places, const std::string& code);
/// As it is stored; "": no code.
Result<std::vector<std::string>> pathOf(storage::Snapshot& snapshot, const std::string& code);

class PlaceQueries {
public:
    /// In the order of treeOf().
    Result<std::vector<PlaceRow>> tree(storage::Snapshot& snapshot) const;
    Result<std::vector<Desk>> desks(storage::Snapshot& snapshot) const;
    /// With the id 0 while nobody has told it.
    Result<LibraryName> libraryName(storage::Snapshot& snapshot) const;
};

} // namespace kitapdar::places
