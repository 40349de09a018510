// The columns of places, desks and the library's name.
#pragma once

#include "core/places/Place.h"
#include "core/storage/Columns.h"

namespace kitapdar::places {

inline constexpr auto placeColumns = storage::columnsOf<Place>(
    storage::readOnly("id", &Place::id), storage::fixed("code", &Place::code),
    storage::edited("name_kk", within(&Place::name, &PlaceName::kk)),
    storage::edited("name_ru", within(&Place::name, &PlaceName::ru)),
    storage::edited("name_en", within(&Place::name, &PlaceName::en)), storage::edited("parent_id", &Place::parent),
    storage::edited("level", &Place::level, storage::codes(levelFromCode, Level::Department)),
    storage::edited("address", &Place::address), storage::edited("phone", &Place::phone),
    storage::edited("closed", &Place::closed), storage::fixed("import_id", &Place::import),
    storage::readOnly("row_version", &Place::version));

inline constexpr auto deskColumns = storage::columnsOf<Desk>(
    storage::readOnly("id", &Desk::id), storage::edited("name", &Desk::name), storage::edited("place_id", &Desk::place),
    storage::readOnly("row_version", &Desk::version));

inline constexpr auto libraryNameColumns = storage::columnsOf<LibraryName>(
    storage::readOnly("id", &LibraryName::id), storage::edited("name_kk", &LibraryName::kk),
    storage::edited("name_ru", &LibraryName::ru), storage::edited("slip_language", &LibraryName::slipLanguage),
    storage::readOnly("row_version", &LibraryName::version));

} // namespace kitapdar::places
