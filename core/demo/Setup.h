// What every invented library begins with: places, the table of names, the calendar of Kazakhstan.
#pragma once

#include "core/base/Result.h"
#include "core/base/Session.h"
#include "core/demo/DemoData.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::demo {

/// Writes places, names and closed days into an empty library. Loan rules stay as shipped: none is stored.
Result<void> setUp(storage::Transaction& transaction, const journal::Journal& journal, const DemoData& data);

/// The one journal entry that stands for rows written in bulk.
Result<void> journalStock(storage::Transaction& transaction, const journal::Journal& journal, std::int64_t records,
                          std::int64_t copies);

/// Who prepared the library: nobody who could press "undo" later.
const Session& setUpSession();

} // namespace kitapdar::demo
