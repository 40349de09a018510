// Defects as they are written with other changes of the work.
#pragma once

#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <string>
#include <vector>

namespace kitapdar::workflow {

struct Finder {
    std::string who;
    Instant at;
    Stage stage = Stage::FinalCheck;
};

Defect madeDefect(digitization::ItemId item, const NewDefect& defect, const Finder& finder);

/// Fails unless the page is one of the item.
Result<void, WorkflowRefusal> checkPage(storage::Snapshot& snapshot, digitization::ItemId item, pages::PageId page);

/// The pages that were judged as defective and have no open defect, as defects; none when they could not be judged
/// again after this stage.
Result<std::vector<NewDefect>> judgedDefects(storage::Snapshot& snapshot, digitization::ItemId item, Stage mendedAt);

/// The pages that open defects name which are mended at this stage are judged again, when the page check comes after
/// it; the other pages keep their verdicts.
Result<void> judgeAgain(storage::Snapshot& snapshot, journal::Operation& operation, digitization::ItemId item,
                        Stage mendedAt);

} // namespace kitapdar::workflow
