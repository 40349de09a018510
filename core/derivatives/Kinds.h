// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::derivatives::kinds {

/// Files were made of an item. Ctrl+Z steps over it: what is made of pages is made anew when they are others.
inline constexpr journal::Kind build{.code = "derivatives.build",
                                     .permission = Permission::DigitizationEdit,
                                     .subjects = {"digitization_item", "record"},
                                     .undo = journal::Undo::OwnUndo};

inline constexpr std::array all = {&build};

} // namespace kitapdar::derivatives::kinds
