// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::readers::kinds {

/// A card that a reader of the entry has got back was given out since, to another reader or as a barcode.
Result<bool> cardGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{
    .code = "reader.add", .permission = Permission::ReaderEdit, .subjects = {"reader"}, .codeVeto = cardGivenAway};
inline constexpr journal::Kind edit{
    .code = "reader.edit", .permission = Permission::ReaderEdit, .subjects = {"reader"}, .codeVeto = cardGivenAway};
inline constexpr journal::Kind registerAgain{"reader.register", Permission::ReaderEdit, {"reader"}};

inline constexpr std::array all = {&add, &edit, &registerAgain};

} // namespace kitapdar::readers::kinds
