// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::holds::kinds {

/// Positions of a record of the entry would have gaps, or a copy of the entry would be kept for a reader and not be
/// where its hold says: no undo leaves such a thing. Also asked by kinds of other rooms that write holds.
Result<bool> holdsUnsound(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind place{.code = "hold.place",
                                     .permission = Permission::HoldEdit,
                                     .subjects = {"hold", "record", "copy", "reader"},
                                     .veto = holdsUnsound};
inline constexpr journal::Kind cancel{.code = "hold.cancel",
                                      .permission = Permission::HoldEdit,
                                      .subjects = {"hold", "record", "copy", "reader"},
                                      .veto = holdsUnsound};
inline constexpr journal::Kind suspend{.code = "hold.suspend",
                                       .permission = Permission::HoldEdit,
                                       .subjects = {"hold", "record", "copy", "reader"},
                                       .veto = holdsUnsound};
inline constexpr journal::Kind resume{.code = "hold.resume",
                                      .permission = Permission::HoldEdit,
                                      .subjects = {"hold", "record", "copy", "reader"},
                                      .veto = holdsUnsound};
inline constexpr journal::Kind move{.code = "hold.move",
                                    .permission = Permission::HoldEdit,
                                    .subjects = {"hold", "record", "copy", "reader"},
                                    .veto = holdsUnsound};
inline constexpr journal::Kind revert{.code = "hold.revert",
                                      .permission = Permission::HoldEdit,
                                      .subjects = {"hold", "record", "copy", "reader"},
                                      .veto = holdsUnsound};
inline constexpr journal::Kind expire{.code = "hold.expire",
                                      .permission = Permission::HoldEdit,
                                      .subjects = {"hold", "record", "copy", "reader"},
                                      .veto = holdsUnsound};
inline constexpr journal::Kind take{.code = "request.take",
                                    .permission = Permission::HoldEdit,
                                    .subjects = {"hold", "record", "copy", "reader"},
                                    .veto = holdsUnsound};
inline constexpr journal::Kind refuse{.code = "request.refuse",
                                      .permission = Permission::HoldEdit,
                                      .subjects = {"hold", "record", "copy", "reader"},
                                      .veto = holdsUnsound};
inline constexpr journal::Kind noteUnmet{
    .code = "unmet.add", .permission = Permission::ReportEnter, .subjects = {"record"}};
// A transfer comes to its end with what it means for readers, so these kinds are of this room.
inline constexpr journal::Kind receive{.code = "transfer.receive",
                                       .permission = Permission::TransferEdit,
                                       .subjects = {"hold", "record", "copy", "reader"},
                                       .veto = holdsUnsound};
inline constexpr journal::Kind cancelTransfer{.code = "transfer.cancel",
                                              .permission = Permission::TransferEdit,
                                              .subjects = {"hold", "record", "copy", "reader"},
                                              .veto = holdsUnsound};

inline constexpr std::array all = {&place,  &cancel, &suspend, &resume,    &move,    &revert,
                                   &expire, &take,   &refuse,  &noteUnmet, &receive, &cancelTransfer};

} // namespace kitapdar::holds::kinds
