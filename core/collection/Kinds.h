// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::collection::kinds {

/// A copy of the entry is lent and not in stock: no undo leaves such a thing.
Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry);

/// A number that a copy of the entry has got back was given out since.
Result<bool> numberGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{.code = "copy.add",
                                   .permission = Permission::CopyEdit,
                                   .subjects = {"copy", "record"},
                                   .codeVeto = numberGivenAway};
inline constexpr journal::Kind edit{.code = "copy.edit",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"copy", "record"},
                                    .veto = lentOutOfStock,
                                    .objection = journal::Objection::CopyNotInStock,
                                    .codeVeto = numberGivenAway};

/// Numbers and states stay.
inline constexpr journal::Kind batchEdit{
    .code = "copy.batch", .permission = Permission::CopyEdit, .subjects = {"copy", "record"}};

inline constexpr std::array all = {&add, &edit, &batchEdit};

} // namespace kitapdar::collection::kinds
