#include "core/journal/ClockBehind.h"

#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::journal {

namespace {

// Desks' clocks differ by minutes, and a due day by no more than a day.
constexpr std::int64_t millisecondsOfHalfDay = 12LL * 60 * 60 * 1000;

} // namespace

Result<int> daysBehind(storage::Snapshot& snapshot, const Clock& clock) {
    const Instant now = clock.now();
    // By the index of times, in which there is nothing as late as a rule; "+" keeps the engine from the order of
    // numbers.
    TRY(const auto latest,
        snapshot.first("select at from operation where at > $1 and +seq >= "
                       "(select coalesce(max(seq), 0) from operation where kind = $2) order by at desc limit 1",
                       {Instant{now.milliseconds + millisecondsOfHalfDay}, confirmedClock},
                       [](const storage::Row& row) { return row.instant(0); }));
    if (!latest) return 0;
    const std::int64_t behind = latest->milliseconds - now.milliseconds;
    return static_cast<int>((behind + millisecondsOfHalfDay) / (2 * millisecondsOfHalfDay));
}

Result<void, Refusal<ClockBehind>> checkClock(storage::Snapshot& snapshot, const Clock& clock) {
    TRY(const int days, daysBehind(snapshot, clock));
    if (days > 0) return fail(ClockBehind{clock.today().plusDays(days)});
    return {};
}

} // namespace kitapdar::journal
