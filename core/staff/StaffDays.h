// What happened at the sign-ins, day by day, in the journal's chain: one operation `staff.day` holds the digest of all
// events since the one before it. So nobody takes an event out of the table, or changes one, unnoticed.
#pragma once

#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

/// At the first sign-in of a day: holds the events of earlier days that no entry holds yet. Does nothing when there are
/// none, or when it was done today. Called inside a transaction; any thread.
Result<void> closeDays(storage::Transaction& transaction, const journal::Journal& journal);

/// The days whose events are not what their entry holds: "staff_day 12".
Result<std::vector<std::string>> changedDays(storage::Snapshot& snapshot);

} // namespace kitapdar::staff
