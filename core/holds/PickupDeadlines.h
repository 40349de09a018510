// Until when copies on the hold shelf wait for their readers, for those who close days of the calendar.
#pragma once

#include "core/base/Time.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::holds {

/// The deadline of a copy on the hold shelf, with what decides which rules are its own.
struct PickupDeadline {
    std::int64_t hold = 0;
    std::int64_t version = 0;
    Day until;
    std::string pickupPlace; // code
    std::string copyPlace;   // code of the copy's own place
    std::string category;    // of the reader
    std::string kind;        // of the record
};

/// Those that are not before `from`, the earliest first.
Result<std::vector<PickupDeadline>> pickupDeadlines(storage::Snapshot& snapshot, Day from);
/// Fault::Conflict when the hold was changed meanwhile.
Result<void> move(journal::Operation& operation, const PickupDeadline& deadline, Day until);

} // namespace kitapdar::holds
