#include "core/places/PlaceService.h"

#include "core/base/SameFields.h"
#include "core/journal/Journal.h"
#include "core/places/Kinds.h"
#include "core/places/PlaceCode.h"
#include "core/places/PlaceColumns.h"
#include "core/places/PlaceRepository.h"
#include "core/places/PlaceUse.h"
#include "core/text/Barcode.h"
#include "core/text/Name.h"

#include <algorithm>
#include <array>

namespace kitapdar::places {

namespace {

const PlaceRepository stored;

std::string trimmed(const std::string& text) { return text::normalizeScan(text); }

PlaceName tidied(const PlaceName& name) {
    return {text::tidyName(name.kk), text::tidyName(name.ru), text::tidyName(name.en)};
}

Result<void, PlaceRefusal> checkTexts(const Place& place) {
    const PlaceName& name = place.name;
    if (name.isEmpty()) return fail(PlaceUnnamed{});
    for (const std::string& each : {name.kk, name.ru, name.en, place.address, place.phone}) {
        if (text::isNameTooLong(each)) return fail(NameTooLong{});
    }
    return {};
}

/// The parent is there and is not the place itself or in it.
Result<void, PlaceRefusal> checkParent(storage::Snapshot& snapshot, const Place& place) {
    TRY(const auto all, stored.places(snapshot));
    std::optional<PlaceId> above = place.parent;
    for (std::size_t steps = 0; above && steps <= all.size(); ++steps) {
        if (place.id.value != 0 && *above == place.id) return fail(PlaceInItself{place.code});
        const auto parent = std::ranges::find(all, *above, &Place::id);
        if (parent == all.end()) return fail(UnknownPlace{place.code});
        above = parent->parent;
    }
    return {};
}

Result<void> finish(journal::Operation& operation, const Place& place) {
    operation.about("place", place.id.value);
    operation.fact(journal::FactName::Place, place.code);
    operation.fact(journal::FactName::Name, place.name.kk.empty() ? place.name.ru : place.name.kk);
    CHECK(operation.finish());
    return {};
}

Result<void> finish(journal::Operation& operation, const Desk& desk) {
    operation.about("desk", desk.id.value);
    operation.about("place", desk.place.value);
    operation.fact(journal::FactName::Name, desk.name);
    CHECK(operation.finish());
    return {};
}

/// The name is free and the place is there.
Result<void, DeskRefusal> checkDesk(storage::Snapshot& snapshot, const Desk& desk) {
    if (desk.name.empty()) return fail(DeskUnnamed{});
    if (text::isNameTooLong(desk.name)) return fail(NameTooLong{});
    TRY(const auto all, stored.desks(snapshot));
    const auto same = std::ranges::find(all, desk.name, &Desk::name);
    if (same != all.end() && same->id != desk.id) return fail(DeskNameTaken{desk.name});
    TRY(const auto place, stored.byId(snapshot, desk.place));
    if (!place) return fail(UnknownPlace{});
    return {};
}

} // namespace

Result<Place, PlaceRefusal> PlaceService::add(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::LibraryEdit>& by,
                                              const Place& given) const {
    Place place = given;
    place.id = PlaceId(0);
    place.code = trimmed(given.code);
    place.name = tidied(given.name);
    place.address = text::tidyName(given.address);
    place.phone = text::tidyName(given.phone);
    if (!isPlaceCode(place.code)) return fail(PlaceCodeMalformed{place.code});
    CHECK(checkTexts(place));
    TRY(const auto same, stored.byCode(transaction, place.code));
    if (same) return fail(PlaceCodeTaken{place.code});
    CHECK(checkParent(transaction, place));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addPlace);
    TRY(place.id, stored.insert(operation, place));
    place.version = 1;
    CHECK(finish(operation, place));
    return place;
}

Result<Place, PlaceRefusal> PlaceService::edit(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::LibraryEdit>& by,
                                               const Place& given) const {
    TRY(const auto present, stored.byId(transaction, given.id));
    if (!present) return fail(UnknownPlace{given.code});
    Place place = given;
    place.code = present->code;
    place.name = tidied(given.name);
    place.address = text::tidyName(given.address);
    place.phone = text::tidyName(given.phone);
    CHECK(checkTexts(place));
    CHECK(checkParent(transaction, place));
    if (place.version == present->version && sameFields(place, *present, placeColumns)) return place;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editPlace);
    CHECK(stored.update(operation, place));
    ++place.version;
    CHECK(finish(operation, place));
    return place;
}

Result<void, PlaceRefusal> PlaceService::remove(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LibraryEdit>& by,
                                                const std::string& code) const {
    TRY(const auto place, stored.byCode(transaction, trimmed(code)));
    if (!place) return fail(UnknownPlace{code});
    TRY(const auto use, useOf(transaction, place->code));
    TRY(const auto parts, stored.partsOf(transaction, place->id));
    TRY(const auto desks, stored.desksAt(transaction, place->id));
    if (use.copies + use.rules + parts + desks > 0)
        return fail(PlaceInUse{place->code, use.copies, parts, desks, use.rules});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removePlace);
    CHECK(stored.erase(operation, place->id));
    CHECK(finish(operation, *place));
    return {};
}

Result<Desk, DeskRefusal> PlaceService::addDesk(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LibraryEdit>& by,
                                                const Desk& given) const {
    Desk desk{DeskId(0), text::tidyName(given.name), given.place};
    CHECK(checkDesk(transaction, desk));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addDesk);
    TRY(desk.id, stored.insert(operation, desk));
    desk.version = 1;
    CHECK(finish(operation, desk));
    return desk;
}

Result<Desk, DeskRefusal> PlaceService::editDesk(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LibraryEdit>& by,
                                                 const Desk& given) const {
    Desk desk = given;
    desk.name = text::tidyName(given.name);
    CHECK(checkDesk(transaction, desk));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editDesk);
    CHECK(stored.update(operation, desk));
    ++desk.version;
    CHECK(finish(operation, desk));
    return desk;
}

Result<void, DeskRefusal> PlaceService::removeDesk(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::LibraryEdit>& by,
                                                   const std::string& name) const {
    TRY(const auto all, stored.desks(transaction));
    const auto desk = std::ranges::find(all, trimmed(name), &Desk::name);
    if (desk == all.end()) return fail(UnknownDesk{name});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeDesk);
    CHECK(stored.erase(operation, desk->id));
    CHECK(finish(operation, *desk));
    return {};
}

Result<LibraryName, LibraryNameRefusal> PlaceService::nameLibrary(storage::Transaction& transaction,
                                                                  const staff::Permitted<Permission::LibraryEdit>& by,
                                                                  const LibraryName& given) const {
    constexpr std::array<std::string_view, 3> languages = {"kk", "ru", "en"};
    LibraryName name = given;
    name.kk = text::tidyName(given.kk);
    name.ru = text::tidyName(given.ru);
    if (name.kk.empty() && name.ru.empty()) return fail(LibraryUnnamed{});
    if (text::isNameTooLong(name.kk) || text::isNameTooLong(name.ru)) return fail(NameTooLong{});
    if (std::ranges::find(languages, name.slipLanguage) == languages.end())
        return fail(SlipLanguageUnknown{name.slipLanguage});
    TRY(const auto present, stored.libraryName(transaction));
    if (present.version != name.version) return fail(Fault{Fault::Kind::Conflict, "library name was changed", {}});
    name.id = present.id;
    if (name.id != 0 && sameFields(name, present, libraryNameColumns)) return name;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::nameLibrary);
    if (name.id == 0) {
        TRY(name.id, stored.insert(operation, name));
    } else {
        CHECK(stored.update(operation, name));
    }
    ++name.version;
    operation.about("library_name", name.id);
    operation.fact(journal::FactName::Name, name.kk.empty() ? name.ru : name.kk);
    CHECK(operation.finish());
    return name;
}

Result<std::vector<std::string>> adoptPlaces(storage::Transaction& transaction, const journal::Journal& journal,
                                             const staff::Permitted<Permission::ImportRun>& by,
                                             const std::vector<std::string>& codes,
                                             std::optional<std::int64_t> import) {
    std::vector<std::string> made;
    for (const std::string& code : codes) {
        TRY(const auto present, stored.byCode(transaction, code));
        if (present) continue;
        Place place;
        place.code = code;
        place.name = {code, code, code};
        place.import = import;
        journal::Operation operation = journal.begin(transaction, by, kinds::adoptPlace);
        TRY(place.id, stored.insert(operation, place));
        CHECK(finish(operation, place));
        made.push_back(code);
    }
    return made;
}

Result<void> dropAdoptedPlaces(storage::Transaction& transaction, const journal::Journal& journal,
                               const staff::Permitted<Permission::ImportRun>& by, std::int64_t import) {
    TRY(const auto places, stored.ofImport(transaction, import));
    for (const Place& place : places) {
        if (place.version > 1) continue;
        TRY(const auto use, useOf(transaction, place.code));
        TRY(const auto parts, stored.partsOf(transaction, place.id));
        TRY(const auto desks, stored.desksAt(transaction, place.id));
        if (use.copies + use.rules + parts + desks > 0) continue;
        journal::Operation operation = journal.begin(transaction, by, kinds::dropPlace);
        CHECK(stored.erase(operation, place.id));
        CHECK(finish(operation, place));
    }
    return {};
}

} // namespace kitapdar::places
