// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::transfers::kinds {

/// A copy of the entry is not where its transfer says: no undo leaves such a thing.
Result<bool> transferAstray(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind send{.code = "transfer.send",
                                    .permission = Permission::TransferEdit,
                                    .subjects = {"copy", "record"},
                                    .veto = transferAstray};

inline constexpr std::array all = {&send};

} // namespace kitapdar::transfers::kinds
