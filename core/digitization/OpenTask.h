// What the queue tells of the work on an item and of what was made of its pages. The rooms of tasks and derivatives are
// above and contribute SQL: declared here, where it is asked, and defined in core/workflow/OpenTask.cpp, where the
// tables are known.
#pragma once

#include "core/digitization/Item.h"
#include "core/storage/Transaction.h"

#include <string_view>

namespace kitapdar::digitization {

/// Joins to `digitization_item i` its open task `t` (state, stage, pass, assignee, reason), the account `a` of who has
/// it and the PDF `v` that was made of its pages; null when there is none.
extern const std::string_view openTaskJoin;

/// Whether a PDF was made of the pages of the item.
Result<bool> hasMadePdf(storage::Snapshot& snapshot, ItemId item);

} // namespace kitapdar::digitization
