// The only SQL of tasks, defects, decisions on rights and rules of stages.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <optional>
#include <vector>

namespace kitapdar::workflow {

class WorkRepository {
public:
    explicit WorkRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    /// Ready, active, held or failed: at most one.
    Result<std::optional<Task>> openTask(digitization::ItemId item);
    /// In the order in which they began.
    Result<std::vector<Task>> tasks(digitization::ItemId item);
    /// The pass that this stage of the item would begin: 1, 2 …
    Result<int> nextPass(digitization::ItemId item, Stage stage);
    /// Who finished the newest done pass of a stage; "" when there is none.
    Result<std::string> finishedBy(digitization::ItemId item, Stage stage);
    static Result<TaskId> addTask(journal::Operation& operation, const Task& task);
    /// Fault::Conflict when the task was changed since it was read.
    static Result<void> changeTask(journal::Operation& operation, const Task& task);
    /// Items with an id above `after` that stand in a stage and have no open task, in the order of their ids.
    Result<std::vector<Task>> missingTasks(digitization::ItemId after, int limit);
    /// Items at a stage of the program whose task is ready, active with this person or with a worker, or failed for a
    /// reason that the program gave; those with pages that wait to be read left out. In the order in which they came
    /// there.
    Result<std::vector<digitization::ItemId>> programItems(Stage stage, const std::string& worker);

    /// The open ones first, then the newest.
    Result<std::vector<Defect>> defects(digitization::ItemId item);
    Result<std::optional<Defect>> defect(DefectId id);
    /// Open ones that are mended at this stage; of all stages without one.
    Result<std::int64_t> openDefects(digitization::ItemId item, std::optional<Stage> mendedAt);
    /// Pages named by open defects that are mended at this stage.
    Result<std::vector<pages::PageId>> defectivePages(digitization::ItemId item, Stage mendedAt);
    static Result<DefectId> addDefect(journal::Operation& operation, const Defect& defect);
    static Result<void> changeDefect(journal::Operation& operation, const Defect& defect);

    /// Of the record, the newest first.
    Result<std::vector<RightsDecision>> rights(catalogue::RecordId record);
    static Result<RightsId> addRights(journal::Operation& operation, const RightsDecision& decision);

    /// Every stage once, in the order of work; what was not set is empty.
    Result<std::vector<StageRule>> stageRules();
    Result<StageRule> stageRule(Stage stage);
    Result<std::int64_t> itemsIn(Stage stage);

private:
    storage::Snapshot& m_snapshot;
};

} // namespace kitapdar::workflow
