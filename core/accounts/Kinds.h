// The kinds of operations of this room. What enters or withdraws copies is of the kind of its document.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::accounts::kinds {

inline constexpr journal::Kind open{.code = "accounts.open",
                                    .permission = Permission::LibraryEdit,
                                    .subjects = {"ksu_record"},
                                    .undo = journal::Undo::OwnUndo};
inline constexpr journal::Kind takeBackOpening{.code = "accounts.take_back_opening",
                                               .permission = Permission::LibraryEdit,
                                               .subjects = {"ksu_record"},
                                               .undo = journal::Undo::OwnUndo};
inline constexpr journal::Kind correct{
    .code = "accounts.correct", .permission = Permission::CopyEdit, .subjects = {"inventory_entry", "copy", "record"}};

/// By hand, without a document of this program; a reversal is reversed by entering the copies anew.
inline constexpr journal::Kind enter{
    .code = "accounts.enter", .permission = Permission::CopyEdit, .subjects = {"ksu_record", "hold"}};
inline constexpr journal::Kind reverse{
    .code = "accounts.reverse", .permission = Permission::CopyEdit, .subjects = {"ksu_record", "hold"}};

inline constexpr journal::Kind addTerm{
    .code = "account_term.add", .permission = Permission::LibraryEdit, .subjects = {"account_term"}};
inline constexpr journal::Kind editTerm{
    .code = "account_term.set", .permission = Permission::LibraryEdit, .subjects = {"account_term"}};
inline constexpr journal::Kind removeTerm{
    .code = "account_term.remove", .permission = Permission::LibraryEdit, .subjects = {"account_term"}};
inline constexpr journal::Kind shipTerms{.code = "account_term.ship",
                                         .permission = Permission::LibraryEdit,
                                         .subjects = {"account_term"},
                                         .undo = journal::Undo::Reverse};

inline constexpr std::array all = {&open,    &takeBackOpening, &correct,    &enter,    &reverse,
                                   &addTerm, &editTerm,        &removeTerm, &shipTerms};

} // namespace kitapdar::accounts::kinds
