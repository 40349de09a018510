// The columns of tasks, defects, decisions on rights and rules of stages.
#pragma once

#include "core/storage/Columns.h"
#include "core/workflow/Task.h"

namespace kitapdar::workflow {

inline constexpr auto taskColumns = storage::columnsOf<Task>(
    storage::readOnly("id", &Task::id), storage::fixed("item_id", &Task::itemId),
    storage::fixed("stage", &Task::stage, storage::codes(stageFromCode, Stage::Rights)),
    storage::fixed("pass", &Task::pass),
    storage::edited("state", &Task::state, storage::codes(taskStateFromCode, TaskState::Cancelled)),
    storage::edited("assignee", &Task::assignee), storage::edited("taken_at", &Task::takenAt),
    storage::edited("finished_at", &Task::finishedAt), storage::edited("finished_by", &Task::finishedBy),
    storage::edited("reason", &Task::reason), storage::readOnly("row_version", &Task::version));

inline constexpr auto defectColumns = storage::columnsOf<Defect>(
    storage::readOnly("id", &Defect::id), storage::fixed("item_id", &Defect::itemId),
    storage::fixed("page_id", &Defect::pageId),
    storage::fixed("code", &Defect::code, storage::codes(defectCodeFromCode, DefectCode::Receiver)),
    storage::fixed("note", &Defect::note),
    storage::fixed("found_at_stage", &Defect::foundAtStage, storage::codes(stageFromCode, Stage::FinalCheck)),
    storage::fixed("mended_at_stage", &Defect::mendedAtStage, storage::codes(stageFromCode, Stage::FinalCheck)),
    storage::edited("state", &Defect::state, storage::codes(defectStateFromCode, DefectState::Open)),
    storage::fixed("found_by", &Defect::foundBy), storage::fixed("found_at", &Defect::foundAt),
    storage::edited("closed_by", &Defect::closedBy), storage::edited("closed_at", &Defect::closedAt),
    storage::readOnly("row_version", &Defect::version));

inline constexpr auto rightsColumns = storage::columnsOf<RightsDecision>(
    storage::readOnly("id", &RightsDecision::id), storage::fixed("record_id", &RightsDecision::recordId),
    storage::fixed("basis", &RightsDecision::basis, storage::codes(rightsBasisFromCode, RightsBasis::Unknown)),
    storage::fixed("may_show_here", &RightsDecision::mayShowHere),
    storage::fixed("may_deliver", &RightsDecision::mayDeliver),
    storage::fixed("may_download", &RightsDecision::mayDownload),
    storage::fixed("author_died", &RightsDecision::authorDied), storage::fixed("document", &RightsDecision::document),
    storage::fixed("valid_until", &RightsDecision::validUntil),
    storage::fixed("decided_by", &RightsDecision::decidedBy), storage::fixed("decided_on", &RightsDecision::decidedOn),
    storage::fixed("note", &RightsDecision::note), storage::readOnly("row_version", &RightsDecision::version));

inline constexpr auto stageRuleColumns = storage::columnsOf<StageRule>(
    storage::readOnly("id", &StageRule::id),
    storage::fixed("stage", &StageRule::stage, storage::codes(stageFromCode, Stage::Rights)),
    storage::edited("most", &StageRule::most), storage::edited("four_eyes", &StageRule::fourEyes),
    storage::readOnly("row_version", &StageRule::version));

} // namespace kitapdar::workflow
