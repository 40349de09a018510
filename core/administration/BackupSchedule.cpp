#include "core/administration/BackupSchedule.h"

#include <ctime>

namespace kitapdar {

namespace {

constexpr std::int64_t minute = 60'000; // ms
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t retryAfter = 30 * minute;
constexpr std::int64_t lateAfter = hour; // a backup takes its time, and the program may only just have begun
constexpr std::int64_t drillLateAfter = 30 * hour;
constexpr std::int64_t clocksDiffer = hour; // between two computers that share a folder
constexpr int minutesOfHour = 60;

/// That minute of a day on the clock of this computer. Where the clock leaps over it, the moment after the leap.
Instant localMoment(Day day, int minuteOfDay) {
    std::tm local{};
    local.tm_year = day.year() - 1900;
    local.tm_mon = static_cast<int>(day.month()) - 1;
    local.tm_mday = static_cast<int>(day.dayOfMonth());
    local.tm_hour = minuteOfDay / minutesOfHour;
    local.tm_min = minuteOfDay % minutesOfHour;
    local.tm_isdst = -1;
    return {static_cast<std::int64_t>(std::mktime(&local)) * 1000};
}

/// The last time until `at` that a daily backup was due. `today` is the day of `at`, or the one after.
Instant lastDaily(int minuteOfDay, Instant at, Day today) {
    for (int before = 0;; ++before) {
        const Instant moment = localMoment(today.plusDays(-before), minuteOfDay);
        if (moment <= at) return moment;
    }
}

bool isOutdated(const BackupSchedule& schedule, Instant newest, Instant at, Day today) {
    if (schedule.when == BackupSchedule::When::EveryHours)
        return at.milliseconds - newest.milliseconds >= schedule.hours * hour;
    return newest < lastDaily(schedule.minuteOfDay, at, today);
}

/// The newest backup, unless its clock was wrong.
std::optional<Instant> credible(const std::optional<Instant>& newest, Instant now) {
    if (newest && newest->milliseconds > now.milliseconds + clocksDiffer) return std::nullopt;
    return newest;
}

} // namespace

bool isDue(const BackupSchedule& schedule, const BackupState& state, const Clock& clock) {
    if (!schedule.isOn()) return false;
    const Instant now = clock.now();
    if (state.failed) {
        const std::int64_t since = now.milliseconds - state.failed->milliseconds;
        if (since >= 0 && since < retryAfter) return false;
    }
    const auto newest = credible(state.newest, now);
    return !newest || isOutdated(schedule, *newest, now, clock.today());
}

bool needsAttention(const BackupSchedule& schedule, const BackupState& state, const Clock& clock) {
    const Instant now = clock.now();
    const auto newest = credible(state.newest, now);
    if (state.failed || !newest) return true;
    if (!schedule.isOn()) return false;
    return isOutdated(schedule, *newest, {now.milliseconds - lateAfter}, clock.today());
}

bool needsDrill(const BackupSchedule& schedule, const BackupState& state, const Clock& clock) {
    if (!schedule.isOn() || !state.newest) return false; // without a backup that is what is to be told
    const Instant now = clock.now();
    const auto drilled = credible(state.drilled, now);
    // The first backup has its drill before it.
    const Instant since = drilled.value_or(*state.newest);
    return now.milliseconds - since.milliseconds > drillLateAfter;
}

} // namespace kitapdar
