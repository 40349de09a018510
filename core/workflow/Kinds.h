// The kinds of operations of this room. An item that goes on by a move of the board is digitization::kinds::move.
#pragma once

#include "core/digitization/UndoRules.h"
#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::workflow::kinds {

/// Items whose rights are decided no longer stand behind the stage where they are decided.
Result<bool> leavesRightsUndecided(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind take{"task.take", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind returnTask{
    "task.give_back", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind hold{"task.hold", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind release{"task.release", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind failed{"task.fail", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind done{.code = "task.done",
                                    .permission = Permission::DigitizationEdit,
                                    .subjects = {"digitization_item", "record", "copy"},
                                    .veto = digitization::leavesMoveUnsound};
inline constexpr journal::Kind skip{.code = "task.skip",
                                    .permission = Permission::DigitizationEdit,
                                    .subjects = {"digitization_item", "record", "copy"},
                                    .veto = digitization::leavesMoveUnsound};
inline constexpr journal::Kind sendBack{.code = "task.return",
                                        .permission = Permission::DigitizationEdit,
                                        .subjects = {"digitization_item", "record", "copy"},
                                        .veto = digitization::leavesMoveUnsound};
/// Tasks of an older library, which knew the state of an item alone.
inline constexpr journal::Kind adopt{"task.adopt", Permission::DigitizationEdit, {}, journal::Undo::Reverse};

inline constexpr journal::Kind addDefect{"defect.add", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind closeDefect{
    "defect.close", Permission::DigitizationEdit, {"digitization_item", "record"}};
inline constexpr journal::Kind decideRights{.code = "rights.decide",
                                            .permission = Permission::DigitizationEdit,
                                            .subjects = {"record"},
                                            .veto = leavesRightsUndecided};
inline constexpr journal::Kind setStageRule{"stage.rule", Permission::DigitizationEdit, {"stage_limit"}};

inline constexpr std::array all = {&take,     &returnTask, &hold,      &release,     &failed,       &done,        &skip,
                                   &sendBack, &adopt,      &addDefect, &closeDefect, &decideRights, &setStageRule};

} // namespace kitapdar::workflow::kinds
