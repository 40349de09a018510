// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::deliveries::kinds {

inline constexpr journal::Kind addSupplier{
    .code = "supplier.add", .permission = Permission::CopyEdit, .subjects = {"supplier"}};
inline constexpr journal::Kind editSupplier{
    .code = "supplier.set", .permission = Permission::CopyEdit, .subjects = {"supplier"}};
inline constexpr journal::Kind removeSupplier{
    .code = "supplier.remove", .permission = Permission::CopyEdit, .subjects = {"supplier"}};

/// Taken back whenever nothing follows from it; a signature follows.
inline constexpr journal::Kind post{.code = "delivery.post",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"delivery", "copy", "record", "hold"},
                                    .undoneWithinDays = 0};
inline constexpr journal::Kind sign{.code = "delivery.sign",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"delivery"},
                                    .undo = journal::Undo::Reverse};
inline constexpr journal::Kind reverse{.code = "delivery.reverse",
                                       .permission = Permission::CopyEdit,
                                       .subjects = {"delivery", "hold"},
                                       .undo = journal::Undo::Reverse};
inline constexpr journal::Kind enterAgain{.code = "delivery.enter_again",
                                          .permission = Permission::CopyEdit,
                                          .subjects = {"delivery", "hold"},
                                          .undoneWithinDays = 0};

inline constexpr std::array all = {&addSupplier, &editSupplier, &removeSupplier, &post, &sign, &reverse, &enterAgain};

} // namespace kitapdar::deliveries::kinds
