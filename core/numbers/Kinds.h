// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::numbers::kinds {

/// A series would be gone of which numbers were given out.
Result<bool> seriesMissed(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{
    "series.add", Permission::LibraryEdit, {"number_series"}, journal::Undo::PutBack, seriesMissed};
inline constexpr journal::Kind edit{
    "series.set", Permission::LibraryEdit, {"number_series"}, journal::Undo::PutBack, seriesMissed};
inline constexpr journal::Kind remove{
    "series.remove", Permission::LibraryEdit, {"number_series"}, journal::Undo::PutBack, seriesMissed};
inline constexpr journal::Kind ship{"series.ship", Permission::LibraryEdit, {"number_series"}, journal::Undo::Reverse};

inline constexpr std::array all = {&add, &edit, &remove, &ship};

} // namespace kitapdar::numbers::kinds
