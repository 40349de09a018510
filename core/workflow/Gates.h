// What must hold before an item leaves a stage or comes into one. All that stands in the way is told, not the first of
// it. Inside a snapshot; any thread.
#pragma once

#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"
#include "core/workflow/Worker.h"

#include <vector>

namespace kitapdar::workflow {

/// Against the work of this stage being done by this person.
Result<std::vector<Obstacle>> againstDone(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage,
                                          const Worker& worker);
/// Against the stage being passed over.
Result<std::vector<Obstacle>> againstSkip(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage);

/// Against coming into a stage of work: the limit of the stage, unless the work is sent back, and where the copy is.
Result<std::vector<Obstacle>> againstEntering(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage,
                                              bool isSentBack);

/// Whether this person may not do the stage, because he did what is checked there.
Result<bool> wasCheckedPerson(storage::Snapshot& snapshot, const digitization::Item& item, Stage stage,
                              const Worker& worker);

} // namespace kitapdar::workflow
