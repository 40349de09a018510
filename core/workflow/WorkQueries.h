// What lists and pages read of the work on items. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"
#include "core/workflow/Worker.h"

#include <optional>
#include <vector>

namespace kitapdar::workflow {

struct StageLoad {
    StageRule rule;
    std::int64_t items = 0; // that are there
};

struct DefectRow {
    Defect defect;
    std::optional<int> page; // its number in the book, from 1
};

/// All that is known of the work on one item.
struct ItemHistory {
    std::vector<Task> tasks;            // in the order in which they began
    std::vector<DefectRow> defects;     // the open ones first
    std::vector<RightsDecision> rights; // of its record, the newest first
};

class WorkQueries {
public:
    Result<ItemHistory> history(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// Every stage, in the order of work.
    Result<std::vector<StageLoad>> stages(storage::Snapshot& snapshot) const;
    /// What this person has taken or holds, the most urgent first.
    Result<std::vector<digitization::ItemRow>> mine(storage::Snapshot& snapshot, const Worker& worker, Day today) const;
    /// The most urgent task that nobody has and that this person may do; of this stage, or of any. Not those of the
    /// program.
    Result<std::optional<digitization::ItemRow>> next(storage::Snapshot& snapshot, const Worker& worker,
                                                      std::optional<Stage> stage, Day today) const;
};

} // namespace kitapdar::workflow
