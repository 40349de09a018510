// Kinds of operations for tests of the journal itself.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::test::kinds {

inline constexpr journal::Kind addPlace{"test.add", Permission::CatalogueEdit, {"place"}};
inline constexpr journal::Kind editPlace{"test.edit", Permission::CatalogueEdit, {"place"}};
inline constexpr journal::Kind erasePlace{"test.erase", Permission::CatalogueEdit, {"place"}};
inline constexpr std::array allOfPlaces = {&addPlace, &editPlace, &erasePlace};

} // namespace kitapdar::test::kinds
