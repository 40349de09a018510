#include "core/rules/Calendar.h"

#include <algorithm>

namespace kitapdar::rules {

namespace {

constexpr int daysOfWeek = 7;
constexpr int longestSearch = 20'000; // steps; weekly and yearly closures repeat well within
const Day firstDay(1, 1, 1);
const Day lastDay(9999, 12, 31); // the last that has an ISO text of ten characters

/// Keeps the one of the narrower place.
void keepNarrower(std::optional<LineSource>& found, const LineSource& other) {
    if (!found || other.depth > found->depth) found = other;
}

void put(std::vector<TraceStep>* trace, TraceStep step) {
    if (trace) trace->push_back(step);
}

} // namespace

void Calendar::closeWeekly(unsigned isoWeekday, LineSource source) {
    const auto [present, isNew] = m_weekly.emplace(isoWeekday, source);
    if (!isNew && source.depth > present->second.depth) present->second = source;
}
void Calendar::closeYearly(unsigned month, unsigned day, std::optional<Day> first, std::optional<Day> last,
                           LineSource source) {
    m_yearly.insert({{month, day}, {first, last, source}});
}
void Calendar::close(Day first, Day last, LineSource source) { m_closed.push_back({first, last, source}); }
void Calendar::open(Day first, Day last, LineSource source) { m_open.push_back({first, last, source}); }

std::optional<LineSource> Calendar::closure(Day day) const {
    std::optional<LineSource> found;
    if (const auto weekly = m_weekly.find(day.isoWeekday()); weekly != m_weekly.end()) found = weekly->second;
    if (!m_yearly.empty()) {
        const auto [begin, end] = m_yearly.equal_range({day.month(), day.dayOfMonth()});
        for (auto each = begin; each != end; ++each) {
            const Yearly& years = each->second;
            if ((!years.first || *years.first <= day) && (!years.last || day <= *years.last))
                keepNarrower(found, years.source);
        }
    }
    for (const Span& span : m_closed) {
        if (span.covers(day)) keepNarrower(found, span.source);
    }
    return found;
}

std::optional<LineSource> Calendar::exception(Day day) const {
    std::optional<LineSource> found;
    for (const Span& span : m_open) {
        if (span.covers(day)) keepNarrower(found, span.source);
    }
    return found;
}

std::optional<LineSource> Calendar::closedBy(Day day) const {
    const auto closed = closure(day);
    if (!closed) return closed;
    const auto opened = exception(day);
    return opened && opened->depth >= closed->depth ? std::nullopt : closed;
}

std::optional<Day> Calendar::closedForLongFrom(Day first, Day last) const {
    if (last.daysSince(first) < closedForLong && !isClosed(last)) return std::nullopt; // for every loan of a what-if
    for (Day day = first; day <= last; day = day.plusDays(1)) {
        const Day begin = day;
        const Day end = begin.plusDays(closedForLong);
        while (day < end && isClosed(day)) day = day.plusDays(1);
        if (day == end) return begin;
    }
    return std::nullopt;
}

std::optional<LineSource> Calendar::openedBy(Day day) const {
    const auto closed = closure(day);
    const auto opened = exception(day);
    return closed && opened && opened->depth >= closed->depth ? opened : std::nullopt;
}

/// The next day worth looking at: a long closure ("until further notice" ends in 9999) is left in one step, unless
/// an exception opens in it.
Day Calendar::afterClosure(Day day, int step) const {
    Day next = day.plusDays(step);
    if (exception(day)) return next; // of a wider place: it opens the day behind the narrower closure
    for (const Span& closed : m_closed) {
        if (!closed.covers(day)) continue;
        const Day edge = (step > 0 ? closed.last : closed.first).plusDays(step);
        next = step > 0 ? std::max(next, edge) : std::min(next, edge);
    }
    for (const Span& opened : m_open) {
        const Day edge = step > 0 ? opened.first : opened.last;
        if (step > 0 ? (edge > day && edge < next) : (edge < day && edge > next)) next = edge;
    }
    return next;
}

std::optional<Day> Calendar::search(Day from, int step, std::vector<TraceStep>* trace) const {
    const std::size_t length = trace ? trace->size() : 0;
    Day day = from;
    for (int i = 0; i < longestSearch && day >= firstDay && day <= lastDay; ++i) {
        const auto closed = closedBy(day);
        if (!closed) return day;
        put(trace, {day, TraceStep::Kind::Closed, 0, closed});
        day = afterClosure(day, step);
    }
    if (trace) trace->resize(length);
    return std::nullopt;
}

Day Calendar::nextOpen(Day day) const { return search(day, 1).value_or(day); }
Day Calendar::previousOpen(Day day) const { return search(day, -1).value_or(day); }

Day Calendar::addOpenDays(Day from, int count, std::vector<TraceStep>* trace) const {
    const int step = count < 0 ? -1 : 1;
    Day day = from;
    for (int left = count; left != 0; left -= step) {
        const auto open = search(day.plusDays(step), step, trace);
        if (!open) {
            put(trace, {day.plusDays(left), TraceStep::Kind::Counted, left, std::nullopt});
            return day.plusDays(left);
        }
        day = *open;
        put(trace, {day, TraceStep::Kind::Counted, step, openedBy(day)});
    }
    return day;
}

/// The nearest open day that is whole weeks away; a weekday that is always closed moves by single days.
Day Calendar::moveByWeeks(Day day, int step, std::vector<TraceStep>* trace) const {
    constexpr int weeksTried = 53;
    if (!m_weekly.contains(day.isoWeekday())) {
        const std::size_t length = trace ? trace->size() : 0;
        for (int week = 0; week <= weeksTried; ++week) {
            const Day candidate = day.plusDays(step * week * daysOfWeek);
            const auto closed = closedBy(candidate);
            if (!closed) {
                if (week > 0) put(trace, {candidate, TraceStep::Kind::Moved, 0, openedBy(candidate)});
                return candidate;
            }
            put(trace, {candidate, TraceStep::Kind::Closed, 0, closed});
        }
        if (trace) trace->resize(length);
    }
    const Day open = search(day, step, trace).value_or(day);
    if (open != day) put(trace, {open, TraceStep::Kind::Moved, 0, openedBy(open)});
    return open;
}

Day Calendar::count(Day from, int count, CountMode mode, std::vector<TraceStep>* trace) const {
    if (mode == CountMode::OpenDays) return addOpenDays(from, count, trace);
    const Day day = from.plusDays(count);
    if (count != 0) put(trace, {day, TraceStep::Kind::Counted, count, openedBy(day)});
    if (mode == CountMode::Days) return day;
    const int step = count < 0 ? -1 : 1;
    if (mode == CountMode::WholeWeeks && count != 0 && count % daysOfWeek == 0) return moveByWeeks(day, step, trace);
    const Day open = search(day, step, trace).value_or(day);
    if (open != day) put(trace, {open, TraceStep::Kind::Moved, 0, openedBy(open)});
    return open;
}

Day Calendar::add(Day from, int count, CountMode mode) const { return this->count(from, count, mode, nullptr); }

std::vector<TraceStep> Calendar::trace(Day from, int count, CountMode mode) const {
    std::vector<TraceStep> steps;
    this->count(from, count, mode, &steps);
    return steps;
}

Day Calendar::moved(Day day, int count, CountMode mode) const {
    if (mode == CountMode::Days) return day;
    if (mode == CountMode::WholeWeeks && count != 0 && count % daysOfWeek == 0) return moveByWeeks(day, 1, nullptr);
    return nextOpen(day);
}

int Calendar::openDaysBetween(Day a, Day b) const {
    const auto [earlier, later] = std::minmax(a, b);
    int count = 0;
    for (Day day = earlier.plusDays(1); day <= later; day = day.plusDays(1)) count += isClosed(day) ? 0 : 1;
    return count;
}

} // namespace kitapdar::rules
