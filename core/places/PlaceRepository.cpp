#include "core/places/PlaceRepository.h"

#include "core/places/PlaceColumns.h"

namespace kitapdar::places {

namespace {

std::string selectPlaces(std::string_view tail) {
    return "select " + placeColumns.list() + " from place " + std::string(tail);
}

} // namespace

Result<std::vector<Place>> PlaceRepository::places(storage::Snapshot& snapshot) const {
    static const std::string sql = selectPlaces("order by id");
    return snapshot.all(sql, {}, placeColumns);
}

Result<std::optional<Place>> PlaceRepository::byCode(storage::Snapshot& snapshot, const std::string& code) const {
    static const std::string sql = selectPlaces("where code = $1");
    return snapshot.first(sql, {code}, placeColumns);
}

Result<std::optional<Place>> PlaceRepository::byId(storage::Snapshot& snapshot, PlaceId id) const {
    static const std::string sql = selectPlaces("where id = $1");
    return snapshot.first(sql, {id}, placeColumns);
}

Result<std::vector<Place>> PlaceRepository::ofImport(storage::Snapshot& snapshot, std::int64_t import) const {
    static const std::string sql = selectPlaces("where import_id = $1 order by id desc");
    return snapshot.all(sql, {import}, placeColumns);
}

Result<bool> PlaceRepository::hasOrphans(storage::Snapshot& snapshot) const {
    TRY(const auto parts, snapshot.number("select count(*) from place c left join place p on p.id = c.parent_id "
                                          "where c.parent_id is not null and p.id is null"));
    TRY(const auto desks, snapshot.number("select count(*) from desk d left join place p on p.id = d.place_id "
                                          "where p.id is null"));
    return parts + desks > 0;
}

Result<std::int64_t> PlaceRepository::partsOf(storage::Snapshot& snapshot, PlaceId id) const {
    return snapshot.number("select count(*) from place where parent_id = $1", {id});
}

Result<std::int64_t> PlaceRepository::desksAt(storage::Snapshot& snapshot, PlaceId id) const {
    return snapshot.number("select count(*) from desk where place_id = $1", {id});
}

Result<PlaceId> PlaceRepository::insert(journal::Operation& operation, const Place& place) const {
    TRY(const auto id, operation.insert("place", placeColumns.inserted(place)));
    return PlaceId(id);
}

Result<void> PlaceRepository::update(journal::Operation& operation, const Place& place) const {
    return operation.update("place", place.id.value, placeColumns.changed(place), place.version);
}

Result<void> PlaceRepository::erase(journal::Operation& operation, PlaceId id) const {
    return operation.erase("place", id.value);
}

Result<std::vector<Desk>> PlaceRepository::desks(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + deskColumns.list() + " from desk order by id";
    return snapshot.all(sql, {}, deskColumns);
}

Result<std::optional<std::string>> PlaceRepository::placeOfDesk(storage::Snapshot& snapshot,
                                                                const std::string& name) const {
    return snapshot.first("select p.code from desk d join place p on p.id = d.place_id where d.name = $1", {name},
                          [](const storage::Row& row) { return row.string(0); });
}

Result<DeskId> PlaceRepository::insert(journal::Operation& operation, const Desk& desk) const {
    TRY(const auto id, operation.insert("desk", deskColumns.inserted(desk)));
    return DeskId(id);
}

Result<void> PlaceRepository::update(journal::Operation& operation, const Desk& desk) const {
    return operation.update("desk", desk.id.value, deskColumns.changed(desk), desk.version);
}

Result<void> PlaceRepository::erase(journal::Operation& operation, DeskId id) const {
    return operation.erase("desk", id.value);
}

Result<LibraryName> PlaceRepository::libraryName(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + libraryNameColumns.list() + " from library_name order by id";
    TRY(auto name, snapshot.first(sql, {}, libraryNameColumns));
    return name.value_or(LibraryName());
}

Result<std::int64_t> PlaceRepository::insert(journal::Operation& operation, const LibraryName& name) const {
    return operation.insert("library_name", libraryNameColumns.inserted(name));
}

Result<void> PlaceRepository::update(journal::Operation& operation, const LibraryName& name) const {
    return operation.update("library_name", name.id, libraryNameColumns.changed(name), name.version);
}

} // namespace kitapdar::places
