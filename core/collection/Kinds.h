// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::collection::kinds {

inline constexpr journal::Kind add{"copy.add", Permission::CopyEdit, {"copy", "record"}};
inline constexpr journal::Kind edit{"copy.edit", Permission::CopyEdit, {"copy", "record"}};

inline constexpr std::array all = {&add, &edit};

} // namespace kitapdar::collection::kinds
