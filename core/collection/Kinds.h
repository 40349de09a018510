// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::collection::kinds {

/// A copy of the entry is lent and its state does not let it be: no undo leaves such a thing.
Result<bool> lentOutOfStock(storage::Snapshot& snapshot, const journal::Entry& entry);

/// A number that a copy of the entry has got back was given out since.
Result<bool> numberGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry);

/// The books of account name a copy of the entry: its row stays.
Result<bool> isInBooks(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{.code = "copy.add",
                                   .permission = Permission::CopyEdit,
                                   .subjects = {"copy", "record"},
                                   .vetoBefore = isInBooks,
                                   .codeVeto = numberGivenAway};
inline constexpr journal::Kind edit{.code = "copy.edit",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"copy", "record", "hold"},
                                    .veto = lentOutOfStock,
                                    .objection = journal::Objection::CopyNotInStock,
                                    .codeVeto = numberGivenAway};

/// Numbers and states stay.
inline constexpr journal::Kind batchEdit{
    .code = "copy.batch", .permission = Permission::CopyEdit, .subjects = {"copy", "record"}};

inline constexpr journal::Kind lose{.code = "copy.lost",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"copy", "record", "reader", "hold"},
                                    .veto = lentOutOfStock,
                                    .objection = journal::Objection::CopyNotInStock};
inline constexpr journal::Kind find{.code = "copy.found",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"copy", "record", "reader", "hold"},
                                    .veto = lentOutOfStock,
                                    .objection = journal::Objection::CopyNotInStock};
inline constexpr journal::Kind damage{.code = "copy.damaged",
                                      .permission = Permission::CopyEdit,
                                      .subjects = {"copy", "record"},
                                      .veto = lentOutOfStock,
                                      .objection = journal::Objection::CopyNotInStock};
inline constexpr journal::Kind writeOff{.code = "copy.write_off",
                                        .permission = Permission::CopyEdit,
                                        .subjects = {"copy", "record", "hold"},
                                        .veto = lentOutOfStock,
                                        .objection = journal::Objection::CopyNotInStock};

inline constexpr std::array all = {&add, &edit, &batchEdit, &lose, &find, &damage, &writeOff};

} // namespace kitapdar::collection::kinds
