// What a server's catalogues tell of the library's schema. Private to core/storage.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::storage::postgres {

/// As storage::schemaDifferences(). Compared are tables, columns (type, not null, default, identity), indexes and
/// constraints with their columns, and checks, conditions and defaults by what they say (ExpressionText.h). Whatever
/// else may change what is read or written does not belong here: views, rules, policies, triggers, functions. A series
/// of ids is named that would give out numbers once more. What the role may not look at is passed over.
Result<std::vector<std::string>> schemaDifferences(Snapshot& snapshot);

} // namespace kitapdar::storage::postgres
