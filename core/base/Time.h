// Calendar days, instants and the clock they come from. Nothing in the core asks the machine for the date itself.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar {

/// A calendar day without time or zone; due dates and birth dates are days.
class Day {
public:
    Day() = default; // 1970-01-01
    Day(int year, unsigned month, unsigned day);

    /// Exactly "YYYY-MM-DD" of a real date (no 30 February); anything else is nullopt.
    static std::optional<Day> fromIso(std::string_view text);
    std::string iso() const;

    int year() const;
    unsigned month() const;
    unsigned dayOfMonth() const;
    /// 1 = Monday … 7 = Sunday (ISO 8601).
    unsigned isoWeekday() const;

    Day plusDays(int count) const;
    /// Whole days from `earlier` to this; negative when this is before it.
    int daysSince(Day earlier) const { return m_days - earlier.m_days; }
    /// Whole days since 1970-01-01.
    int sinceEpoch() const { return m_days; }

    friend auto operator<=>(const Day&, const Day&) = default;

private:
    int m_days = 0; // <chrono> is left to the source file: nearly every file includes this one
};

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t milliseconds = 0;
    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
};

/// The calendar day of a moment by the local time of the machine.
Day localDay(Instant at);

/// Full years of age on a day. Born on 29 February: the birthday of other years is 28 February.
int ageOn(Day birth, Day day);

/// Where the time comes from. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The library's calendar day: local time of the machine.
    virtual Day today() const = 0;
};

/// The machine's clock.
class SystemClock : public Clock {
public:
    Instant now() const override;
    Day today() const override;
};

/// A clock for tests: stands still until told to move.
class FixedClock : public Clock {
public:
    explicit FixedClock(Day day) : m_day(day) {}
    Instant now() const override;
    Day today() const override { return m_day; }
    void set(Day day) { m_day = day; }
    void advanceMilliseconds(std::int64_t count) { m_milliseconds += count; }

private:
    Day m_day;
    std::int64_t m_milliseconds = 0; // since the noon (UTC) of m_day
};

} // namespace kitapdar
