#include "core/base/Time.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace kitapdar {

namespace {

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

int sinceEpoch(const std::chrono::year_month_day& date) {
    return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::chrono::sys_days sysDays(Day day) { return std::chrono::sys_days(std::chrono::days(day.sinceEpoch())); }
std::chrono::year_month_day date(Day day) { return std::chrono::year_month_day(sysDays(day)); }

} // namespace

Day::Day(int year, unsigned month, unsigned day)
    : m_days(kitapdar::sinceEpoch(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day))) {}

int Day::year() const { return static_cast<int>(date(*this).year()); }
unsigned Day::month() const { return static_cast<unsigned>(date(*this).month()); }
unsigned Day::dayOfMonth() const { return static_cast<unsigned>(date(*this).day()); }
unsigned Day::isoWeekday() const { return std::chrono::weekday(sysDays(*this)).iso_encoding(); }

Day Day::plusDays(int count) const {
    Day day;
    day.m_days = m_days + count;
    return day;
}

std::optional<Day> Day::fromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day found{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    if (!found.ok()) return std::nullopt;
    return Day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string Day::iso() const {
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", year(), month(), dayOfMonth());
    return text;
}

int ageOn(Day birth, Day day) {
    int age = day.year() - birth.year();
    unsigned birthDay = birth.dayOfMonth();
    if (birth.month() == 2 && birthDay == 29 && !std::chrono::year(day.year()).is_leap()) birthDay = 28;
    if (day.month() < birth.month() || (day.month() == birth.month() && day.dayOfMonth() < birthDay)) --age;
    return age;
}

Instant SystemClock::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

Day localDay(Instant at) {
    const std::time_t seconds = static_cast<std::time_t>(at.milliseconds / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return Day(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
}

Day SystemClock::today() const { return localDay(now()); }

Instant FixedClock::now() const {
    constexpr std::int64_t hour = 60 * 60 * 1000;
    return {(m_day.sinceEpoch() * std::int64_t{24} + 12) * hour + m_milliseconds};
}

} // namespace kitapdar
