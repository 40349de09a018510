// Whether a desk's clock is behind the journal: it was set back, or its battery is empty.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {

/// By how many whole days, rounded, the newest entry is later than the clock; 0 up to half a day, by which desks'
/// clocks and zones may differ, and while the journal is empty. What the program writes by itself waits while it is
/// more: the newest entry would be of the wrong clock, and nobody could be asked any more.
Result<int> daysBehind(storage::Snapshot& snapshot, const Clock& clock);

} // namespace kitapdar::journal
