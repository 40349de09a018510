// The kinds of operations of this room. What is signed is reversed by an act, never put back as rows are.
#pragma once

#include "core/collection/Kinds.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::movements::kinds {

/// The act that the entry names is gone or signed: lists of such an act stay as they are.
Result<bool> draftIsOver(storage::Snapshot& snapshot, const journal::Entry& entry);
/// As draftIsOver(), and copies were put on the act by later entries.
Result<bool> draftHasMore(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind draft{
    .code = "movement.draft", .permission = Permission::CopyEdit, .subjects = {"movement"}, .vetoBefore = draftHasMore};
inline constexpr journal::Kind edit{
    .code = "movement.edit", .permission = Permission::CopyEdit, .subjects = {"movement"}, .vetoBefore = draftIsOver};
inline constexpr journal::Kind addCopies{
    .code = "movement.add", .permission = Permission::CopyEdit, .subjects = {"movement"}, .vetoBefore = draftIsOver};
inline constexpr journal::Kind removeCopies{
    .code = "movement.remove", .permission = Permission::CopyEdit, .subjects = {"movement"}, .vetoBefore = draftIsOver};
inline constexpr journal::Kind setValue{
    .code = "movement.value", .permission = Permission::CopyEdit, .subjects = {"movement"}, .vetoBefore = draftIsOver};
inline constexpr journal::Kind discard{
    .code = "movement.discard", .permission = Permission::CopyEdit, .subjects = {"movement"}};
inline constexpr journal::Kind sign{.code = "movement.sign",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"movement", "copy", "ksu_record"},
                                    .undo = journal::Undo::Reverse};
inline constexpr journal::Kind takeBack{.code = "movement.return",
                                        .permission = Permission::CopyEdit,
                                        .subjects = {"movement", "copy"},
                                        .veto = collection::kinds::lentOutOfStock,
                                        .objection = journal::Objection::CopyNotInStock};
inline constexpr journal::Kind reverse{.code = "movement.reverse",
                                       .permission = Permission::CopyEdit,
                                       .subjects = {"movement", "copy", "ksu_record"},
                                       .undo = journal::Undo::Reverse};

inline constexpr std::array all = {&draft,   &edit, &addCopies, &removeCopies, &setValue,
                                   &discard, &sign, &takeBack,  &reverse};

} // namespace kitapdar::movements::kinds
