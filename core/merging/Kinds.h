// The kinds of operations of this room.
#pragma once

#include "core/digitization/UndoRules.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::merging::kinds {

/// Items of digitization move with it, so their room is asked what may come of an undo.
inline constexpr journal::Kind merge{.code = "record.merge",
                                     .permission = Permission::CatalogueEdit,
                                     .subjects = {"record", "copy", "digitization_item"},
                                     .veto = digitization::breaksInvariant};

inline constexpr std::array all = {&merge};

} // namespace kitapdar::merging::kinds
