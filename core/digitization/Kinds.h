// The kinds of operations of this room.
#pragma once

#include "core/digitization/UndoRules.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::digitization::kinds {

inline constexpr journal::Kind add{.code = "digitization.add",
                                   .permission = Permission::DigitizationEdit,
                                   .subjects = {"digitization_item", "record"},
                                   .veto = breaksInvariant};
/// An item goes from state to state (workflow::WorkflowService), and its copy with it.
inline constexpr journal::Kind move{.code = "digitization.move",
                                    .permission = Permission::DigitizationEdit,
                                    .subjects = {"digitization_item", "record", "copy"},
                                    .veto = leavesMoveUnsound};
inline constexpr journal::Kind edit{.code = "digitization.edit",
                                    .permission = Permission::DigitizationEdit,
                                    .subjects = {"digitization_item", "record"},
                                    .veto = breaksInvariant};
/// Veto: from ItemState::Ready on an item keeps the files it has, because they are what is delivered.
Result<bool> isDelivered(storage::Snapshot& snapshot, const journal::Entry& entry);
inline constexpr journal::Kind attach{.code = "digitization.attach",
                                      .permission = Permission::DigitizationEdit,
                                      .subjects = {"digitization_item", "record"},
                                      .vetoBefore = isDelivered};
inline constexpr journal::Kind addBatch{"digitization.batch", Permission::DigitizationEdit, {"digitization_batch"}};
/// Many titles of the catalogue at once. Undone as a whole, unless one of them is in work by now.
inline constexpr journal::Kind choose{.code = "digitization.choose",
                                      .permission = Permission::DigitizationEdit,
                                      .subjects = {"digitization_item", "record", "digitization_batch"},
                                      .veto = breaksInvariant};
inline constexpr journal::Kind importElsewhere{"elsewhere.import", Permission::DigitizationEdit, {}};
inline constexpr journal::Kind removeElsewhere{"elsewhere.remove", Permission::DigitizationEdit, {}};

inline constexpr std::array all = {&add, &move, &edit, &attach, &addBatch, &choose, &importElsewhere, &removeElsewhere};

} // namespace kitapdar::digitization::kinds
