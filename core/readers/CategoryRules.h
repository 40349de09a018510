// How many loan rules name a category. The room of loans is above: declared here, where it is asked, and defined in
// core/rules/CategoryRules.cpp, where the table is known.
#pragma once

#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>

namespace kitapdar::readers {

Result<std::int64_t> rulesOf(storage::Snapshot& snapshot, const std::string& category);

} // namespace kitapdar::readers
