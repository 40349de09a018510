// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::collection::kinds {

/// A copy of the entry is lent and not in stock: no undo leaves such a thing.
Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{"copy.add", Permission::CopyEdit, {"copy", "record"}};
inline constexpr journal::Kind edit{"copy.edit",        Permission::CopyEdit,
                                    {"copy", "record"}, journal::Undo::PutBack,
                                    lentOutOfStock,     journal::Objection::CopyNotInStock};

inline constexpr std::array all = {&add, &edit};

} // namespace kitapdar::collection::kinds
