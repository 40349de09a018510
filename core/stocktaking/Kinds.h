// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::stocktaking::kinds {

/// A row of the entry belongs to a stocktaking that takes no scans: what came of it was written.
Result<bool> isEnded(storage::Snapshot& snapshot, const journal::Entry& entry);
/// A row of the entry belongs to a stocktaking whose act is signed.
Result<bool> isSigned(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind start{.code = "stocktaking.start",
                                     .permission = Permission::CopyEdit,
                                     .subjects = {"stocktaking"},
                                     .undo = journal::Undo::OwnUndo};
inline constexpr journal::Kind describe{
    .code = "stocktaking.describe", .permission = Permission::CopyEdit, .subjects = {"stocktaking"}, .veto = isSigned};
inline constexpr journal::Kind scan{.code = "stocktaking.scan",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"stocktaking", "copy"},
                                    .veto = isEnded,
                                    .vetoBefore = isEnded};
inline constexpr journal::Kind merge{.code = "stocktaking.merge",
                                     .permission = Permission::CopyEdit,
                                     .subjects = {"stocktaking"},
                                     .veto = isEnded,
                                     .vetoBefore = isEnded};
inline constexpr journal::Kind close{.code = "stocktaking.close",
                                     .permission = Permission::CopyEdit,
                                     .subjects = {"stocktaking"},
                                     .undo = journal::Undo::OwnUndo};
inline constexpr journal::Kind reopen{.code = "stocktaking.reopen",
                                      .permission = Permission::CopyEdit,
                                      .subjects = {"stocktaking"},
                                      .undo = journal::Undo::OwnUndo};
inline constexpr journal::Kind cancel{.code = "stocktaking.cancel",
                                      .permission = Permission::CopyEdit,
                                      .subjects = {"stocktaking"},
                                      .undo = journal::Undo::Reverse};
inline constexpr journal::Kind sign{.code = "stocktaking.sign",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"stocktaking", "hold"},
                                    .undo = journal::Undo::Reverse};
inline constexpr journal::Kind reverse{.code = "stocktaking.reverse",
                                       .permission = Permission::CopyEdit,
                                       .subjects = {"stocktaking"},
                                       .undo = journal::Undo::Reverse};

inline constexpr std::array all = {&start, &describe, &scan, &merge, &close, &reopen, &cancel, &sign, &reverse};

} // namespace kitapdar::stocktaking::kinds
