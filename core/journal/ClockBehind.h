// Whether a desk's clock is behind the journal: it was set back, or its battery is empty.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <string_view>

namespace kitapdar::storage {
class Snapshot;
}

namespace kitapdar::journal {

/// The journal has later entries: this computer's clock may be wrong, and with it the day of what is to be written.
/// Either clock may be the wrong one: a yes is an entry of its own, and what is later before it asks nothing any more.
struct ClockBehind {
    static constexpr std::string_view code = "clock_behind";
    Day newest; // of the journal
};

/// The kind of the entry that is the yes (circulation::kinds::confirmClock).
inline constexpr std::string_view confirmedClock = "clock.confirm";

/// By how many whole days, rounded, the latest entry since the last yes is later than the clock; 0 up to half a day, by
/// which desks' clocks and zones may differ, and while the journal is empty. What is written without a question
/// meanwhile (a return) answers none: its entry is of the clock that is asked about. What the program writes by itself
/// waits.
Result<int> daysBehind(storage::Snapshot& snapshot, const Clock& clock);

/// Called by a use case before it writes a day of today that stays: of money, of a visit, of a registration, of a
/// renewal, of a use in the house, of an import of readers. Lending asks about it among its questions
/// (circulation/LoanService.h); elsewhere circulation::ClockService is the yes.
Result<void, Refusal<ClockBehind>> checkClock(storage::Snapshot& snapshot, const Clock& clock);

} // namespace kitapdar::journal
