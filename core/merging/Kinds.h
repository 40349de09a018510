// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"
#include "core/readers/Kinds.h"

#include <array>

namespace kitapdar::merging::kinds {

/// Items of digitization and holds move with it: their rooms are asked what may come of an undo.
Result<bool> leavesUnsound(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind merge{.code = "record.merge",
                                     .permission = Permission::CatalogueEdit,
                                     .subjects = {"record", "copy", "digitization_item", "hold"},
                                     .veto = leavesUnsound};

/// What was sealed by an earlier key, or was in clear in a library that seals by now, does not come back.
inline constexpr journal::Kind mergeReaders{.code = "reader.merge",
                                            .permission = Permission::ReaderMerge,
                                            .subjects = {"reader", "hold"},
                                            .veto = readers::kinds::restrictedOfBefore,
                                            .codeVeto = readers::kinds::cardGivenAway};

inline constexpr std::array all = {&merge, &mergeReaders};

} // namespace kitapdar::merging::kinds
