// The kinds of operations of this room. Money is reversed by a line of its own, never put back as rows are.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::charges::kinds {

/// A charge of the entry was paid, waived or replaced since: the entry stays. Asked by kinds of other rooms that charge
/// somebody, before their rows are put back.
Result<bool> chargeHasLines(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{.code = "charge.add",
                                   .permission = Permission::ChargeTake,
                                   .subjects = {"charge", "reader", "copy", "record"},
                                   .undo = journal::Undo::Reverse};
inline constexpr journal::Kind pay{.code = "charge.pay",
                                   .permission = Permission::ChargeTake,
                                   .subjects = {"charge", "reader"},
                                   .undo = journal::Undo::Reverse};
inline constexpr journal::Kind waive{.code = "charge.waive",
                                     .permission = Permission::ChargeWaive,
                                     .subjects = {"charge", "reader"},
                                     .undo = journal::Undo::Reverse};
inline constexpr journal::Kind refund{.code = "charge.refund",
                                      .permission = Permission::ChargeWaive,
                                      .subjects = {"charge", "reader"},
                                      .undo = journal::Undo::Reverse};
inline constexpr journal::Kind reverse{.code = "charge.reverse",
                                       .permission = Permission::ChargeWaive,
                                       .subjects = {"charge", "reader"},
                                       .undo = journal::Undo::Reverse};

inline constexpr std::array all = {&add, &pay, &waive, &refund, &reverse};

} // namespace kitapdar::charges::kinds
