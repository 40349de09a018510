// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::catalogue::kinds {

inline constexpr journal::Kind addRecord{"record.add", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind editRecord{"record.edit", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind keepApart{"record.distinct", Permission::CatalogueEdit, {"record"}};
inline constexpr journal::Kind addName{"name.add", Permission::CatalogueEdit, {"name_form"}};
inline constexpr journal::Kind removeName{"name.remove", Permission::CatalogueEdit, {"name_form"}};
inline constexpr journal::Kind shipNames{"name.ship", Permission::CatalogueEdit, {"name_form"}};

inline constexpr std::array all = {&addRecord, &editRecord, &keepApart, &addName, &removeName, &shipNames};

} // namespace kitapdar::catalogue::kinds
