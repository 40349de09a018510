// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::readers::kinds {

inline constexpr journal::Kind add{"reader.add", Permission::ReaderEdit, {"reader"}};
inline constexpr journal::Kind edit{"reader.edit", Permission::ReaderEdit, {"reader"}};
inline constexpr journal::Kind registerAgain{"reader.register", Permission::ReaderEdit, {"reader"}};

inline constexpr std::array all = {&add, &edit, &registerAgain};

} // namespace kitapdar::readers::kinds
