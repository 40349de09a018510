// The kinds of operations of this room. Money is reversed by a line of its own, never put back as rows are.
#pragma once

#include "core/collection/Kinds.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::charges::kinds {

/// A line was written by the entry, or since for a charge that it made: the entry stays. Asked by kinds of other rooms
/// that charge somebody, before their rows are put back.
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

inline constexpr journal::Kind replace{.code = "charge.replace",
                                       .permission = Permission::ChargeTake,
                                       .subjects = {"charge", "reader"},
                                       .undo = journal::Undo::Reverse};

// What circulation/LossService does. A slip is put back while nothing was paid, waived or replaced.
inline constexpr journal::Kind loseByReader{.code = "loan.lost",
                                            .permission = Permission::LoanLend,
                                            .subjects = {"copy", "record", "reader", "hold"},
                                            .veto = collection::kinds::lentOutOfStock,
                                            .objection = journal::Objection::CopyNotInStock,
                                            .vetoBefore = chargeHasLines};
/// What was still owed is waived by it.
inline constexpr journal::Kind find{.code = "loan.found",
                                    .permission = Permission::LoanLend,
                                    .subjects = {"copy", "record", "reader", "charge"},
                                    .undo = journal::Undo::Reverse};
inline constexpr journal::Kind damage{.code = "loan.damaged",
                                      .permission = Permission::LoanLend,
                                      .subjects = {"copy", "record", "reader", "hold"},
                                      .veto = collection::kinds::lentOutOfStock,
                                      .objection = journal::Objection::CopyNotInStock,
                                      .vetoBefore = chargeHasLines};
inline constexpr journal::Kind claim{
    .code = "loan.claim", .permission = Permission::LoanLend, .subjects = {"copy", "record", "reader"}};
inline constexpr journal::Kind withdrawClaim{
    .code = "loan.claim_withdraw", .permission = Permission::LoanLend, .subjects = {"copy", "record", "reader"}};

inline constexpr std::array all = {&add,          &pay,  &waive,  &refund, &reverse,      &replace,
                                   &loseByReader, &find, &damage, &claim,  &withdrawClaim};

} // namespace kitapdar::charges::kinds
