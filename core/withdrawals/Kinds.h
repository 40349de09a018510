// The kinds of operations of this room. What is in the books is reversed by an act, never put back as rows are.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::withdrawals::kinds {

/// The act that the entry names is gone, in the books, or has copies that the entry did not put on it: lists of such an
/// act stay as they are.
Result<bool> draftIsOver(storage::Snapshot& snapshot, const journal::Entry& entry);
/// As draftIsOver(), and copies were put on the act by later entries.
Result<bool> draftHasMore(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind draft{.code = "write_off.draft",
                                     .permission = Permission::CopyEdit,
                                     .subjects = {"write_off_act"},
                                     .vetoBefore = draftHasMore};
inline constexpr journal::Kind edit{.code = "write_off.edit",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"write_off_act"},
                                    .vetoBefore = draftIsOver};
inline constexpr journal::Kind addCopies{.code = "write_off.add",
                                         .permission = Permission::CopyEdit,
                                         .subjects = {"write_off_act"},
                                         .vetoBefore = draftIsOver};
inline constexpr journal::Kind removeCopies{.code = "write_off.remove",
                                            .permission = Permission::CopyEdit,
                                            .subjects = {"write_off_act"},
                                            .vetoBefore = draftIsOver};
inline constexpr journal::Kind discard{
    .code = "write_off.discard", .permission = Permission::CopyEdit, .subjects = {"write_off_act"}};
inline constexpr journal::Kind sign{.code = "write_off.sign",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"write_off_act", "copy", "ksu_record", "hold"},
                                    .undo = journal::Undo::Reverse};
inline constexpr journal::Kind reverse{.code = "write_off.reverse",
                                       .permission = Permission::CopyEdit,
                                       .subjects = {"write_off_act", "copy", "ksu_record", "hold"},
                                       .undo = journal::Undo::Reverse};
inline constexpr journal::Kind replace{.code = "write_off.replace",
                                       .permission = Permission::CopyEdit,
                                       .subjects = {"write_off_act", "copy", "ksu_record", "hold"},
                                       .undo = journal::Undo::Reverse};

inline constexpr std::array all = {&draft, &edit, &addCopies, &removeCopies, &discard, &sign, &reverse, &replace};

} // namespace kitapdar::withdrawals::kinds
