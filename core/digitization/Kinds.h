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

inline constexpr std::array all = {&add, &move, &edit, &attach, &addBatch};

} // namespace kitapdar::digitization::kinds
