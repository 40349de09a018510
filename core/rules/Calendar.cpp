#include "core/rules/Calendar.h"

#include <algorithm>

namespace kitapdar::rules {

namespace {

constexpr int daysOfWeek = 7;
constexpr int longestSearch = 20'000; // steps; weekly and yearly closures repeat well within
const Day firstDay(1, 1, 1);
const Day lastDay(9999, 12, 31); // the last that has an ISO text of ten characters

using Range = std::pair<Day, Day>;

bool covers(const Range& range, Day day) { return range.first <= day && day <= range.second; }
bool anyCovers(const std::vector<Range>& ranges, Day day) {
    return std::ranges::any_of(ranges, [&](const Range& range) { return covers(range, day); });
}

} // namespace

void Calendar::closeWeekly(unsigned isoWeekday) { m_weekly.insert(isoWeekday); }
void Calendar::closeYearly(unsigned month, unsigned day, std::optional<Day> first, std::optional<Day> last) {
    m_yearly.insert({{month, day}, {first, last}});
}
void Calendar::close(Day first, Day last) { m_closed.emplace_back(first, last); }
void Calendar::open(Day first, Day last) { m_open.emplace_back(first, last); }

bool Calendar::isClosedYearly(Day day) const {
    const auto [begin, end] = m_yearly.equal_range({day.month(), day.dayOfMonth()});
    return std::any_of(begin, end, [day](const auto& each) {
        const Yearly& years = each.second;
        return (!years.first || *years.first <= day) && (!years.last || day <= *years.last);
    });
}

bool Calendar::isClosed(Day day) const {
    const bool closed = m_weekly.contains(day.isoWeekday()) || isClosedYearly(day) || anyCovers(m_closed, day);
    return closed && !anyCovers(m_open, day);
}

/// The next day worth looking at: a long closure ("until further notice" ends in 9999) is left in one step, unless
/// an exception opens in it.
Day Calendar::afterClosure(Day day, int step) const {
    Day next = day.plusDays(step);
    for (const Range& closure : m_closed) {
        if (!covers(closure, day)) continue;
        const Day edge = (step > 0 ? closure.second : closure.first).plusDays(step);
        next = step > 0 ? std::max(next, edge) : std::min(next, edge);
    }
    for (const Range& exception : m_open) {
        const Day edge = step > 0 ? exception.first : exception.second;
        if (step > 0 ? (edge > day && edge < next) : (edge < day && edge > next)) next = edge;
    }
    return next;
}

std::optional<Day> Calendar::search(Day from, int step) const {
    Day day = from;
    for (int i = 0; i < longestSearch && day >= firstDay && day <= lastDay; ++i) {
        if (!isClosed(day)) return day;
        day = afterClosure(day, step);
    }
    return std::nullopt;
}

Day Calendar::nextOpen(Day day) const { return search(day, 1).value_or(day); }
Day Calendar::previousOpen(Day day) const { return search(day, -1).value_or(day); }

Day Calendar::addOpenDays(Day from, int count) const {
    const int step = count < 0 ? -1 : 1;
    Day day = from;
    for (int left = count; left != 0; left -= step) {
        const auto open = search(day.plusDays(step), step);
        if (!open) return day.plusDays(left);
        day = *open;
    }
    return day;
}

/// The nearest open day that is whole weeks away; a weekday that is always closed moves by single days.
Day Calendar::moveByWeeks(Day day, int step) const {
    constexpr int weeksTried = 53;
    if (!m_weekly.contains(day.isoWeekday())) {
        for (int week = 0; week <= weeksTried; ++week) {
            const Day candidate = day.plusDays(step * week * daysOfWeek);
            if (!isClosed(candidate)) return candidate;
        }
    }
    return step > 0 ? nextOpen(day) : previousOpen(day);
}

Day Calendar::add(Day from, int count, CountMode mode) const {
    if (mode == CountMode::OpenDays) return addOpenDays(from, count);
    const Day day = from.plusDays(count);
    if (mode == CountMode::Days) return day;
    if (mode == CountMode::WholeWeeks && count != 0 && count % daysOfWeek == 0)
        return moveByWeeks(day, count < 0 ? -1 : 1);
    return count < 0 ? previousOpen(day) : nextOpen(day);
}

int Calendar::openDaysBetween(Day a, Day b) const {
    const auto [earlier, later] = std::minmax(a, b);
    int count = 0;
    for (Day day = earlier.plusDays(1); day <= later; day = day.plusDays(1)) count += isClosed(day) ? 0 : 1;
    return count;
}

} // namespace kitapdar::rules
