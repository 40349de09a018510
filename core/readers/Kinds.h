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

/// The category of the entry is gone and readers have it, or loan rules name it: no undo leaves such a thing.
Result<bool> categoryMissed(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind addCategory{
    "category.add", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind editCategory{
    "category.set", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind removeCategory{
    "category.remove", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind shipCategories{
    "category.ship", Permission::LibraryEdit, {"reader_category"}, journal::Undo::Reverse};

inline constexpr std::array all = {&add,          &edit,           &registerAgain, &addCategory,
                                   &editCategory, &removeCategory, &shipCategories};

} // namespace kitapdar::readers::kinds
