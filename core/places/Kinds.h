// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::places::kinds {

/// The place of the entry is gone and something still stands at it or names it, or a part has lost its whole: no undo
/// leaves such a thing.
Result<bool> placeMissed(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind addPlace{
    "place.add", Permission::LibraryEdit, {"place"}, journal::Undo::PutBack, placeMissed};
inline constexpr journal::Kind editPlace{
    "place.edit", Permission::LibraryEdit, {"place"}, journal::Undo::PutBack, placeMissed};
inline constexpr journal::Kind removePlace{
    "place.remove", Permission::LibraryEdit, {"place"}, journal::Undo::PutBack, placeMissed};
/// A place that copies came with: of an import, whose undo takes it back; of an older library.
inline constexpr journal::Kind adoptPlace{"place.adopt", Permission::ImportRun, {"place"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind dropPlace{"place.drop", Permission::ImportRun, {"place"}, journal::Undo::OwnUndo};
inline constexpr journal::Kind addDesk{
    "desk.add", Permission::LibraryEdit, {"desk", "place"}, journal::Undo::PutBack, placeMissed};
inline constexpr journal::Kind editDesk{
    "desk.edit", Permission::LibraryEdit, {"desk", "place"}, journal::Undo::PutBack, placeMissed};
inline constexpr journal::Kind removeDesk{
    "desk.remove", Permission::LibraryEdit, {"desk", "place"}, journal::Undo::PutBack, placeMissed};
inline constexpr journal::Kind nameLibrary{"library.set", Permission::LibraryEdit, {"library_name"}};

inline constexpr std::array all = {&addPlace, &editPlace, &removePlace, &adoptPlace, &dropPlace,
                                   &addDesk,  &editDesk,  &removeDesk,  &nameLibrary};

} // namespace kitapdar::places::kinds
