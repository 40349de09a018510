// The SQL of places, desks and the library's name.
#pragma once

#include "core/journal/Operation.h"
#include "core/places/Place.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::places {

class PlaceRepository {
public:
    Result<std::vector<Place>> places(storage::Snapshot& snapshot) const;
    Result<std::optional<Place>> byCode(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::optional<Place>> byId(storage::Snapshot& snapshot, PlaceId id) const;
    Result<std::vector<Place>> ofImport(storage::Snapshot& snapshot, std::int64_t import) const;
    /// Whether a place or a desk stands in a place that is not there.
    Result<bool> hasOrphans(storage::Snapshot& snapshot) const;
    Result<std::int64_t> partsOf(storage::Snapshot& snapshot, PlaceId id) const;
    Result<std::int64_t> desksAt(storage::Snapshot& snapshot, PlaceId id) const;
    Result<PlaceId> insert(journal::Operation& operation, const Place& place) const;
    Result<void> update(journal::Operation& operation, const Place& place) const;
    Result<void> erase(journal::Operation& operation, PlaceId id) const;

    Result<std::vector<Desk>> desks(storage::Snapshot& snapshot) const;
    /// The code of the place in which the desk of this name stands.
    Result<std::optional<std::string>> placeOfDesk(storage::Snapshot& snapshot, const std::string& name) const;
    Result<DeskId> insert(journal::Operation& operation, const Desk& desk) const;
    Result<void> update(journal::Operation& operation, const Desk& desk) const;
    Result<void> erase(journal::Operation& operation, DeskId id) const;

    Result<LibraryName> libraryName(storage::Snapshot& snapshot) const;
    Result<std::int64_t> insert(journal::Operation& operation, const LibraryName& name) const;
    Result<void> update(journal::Operation& operation, const LibraryName& name) const;
};

} // namespace kitapdar::places
