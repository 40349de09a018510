// Open and closed days of the library and counting over them. Pure.
// An exception that opens beats every closure of its place and of wider ones; what a narrower place says outranks what
// a wider one says. Source, also of the four ways of counting: docs/circulation.md, 5.
#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kitapdar::rules {

enum class CountMode {
    Days,      // ignore the calendar
    OpenDays,  // closed days are not counted
    NextOpen,  // count all days, then move to the next open day
    WholeWeeks // like NextOpen, but a loan of whole weeks moves by weeks while that weekday is not always closed
};

/// Which line of the calendar a day is closed or opened by.
struct LineSource {
    std::int64_t line = 0; // its number; 0: not a stored one
    int depth = 0;         // 0: of the whole library; a narrower place has a greater one
    friend bool operator==(const LineSource&, const LineSource&) = default;
};

/// One step of counting to a day.
struct TraceStep {
    enum class Kind {
        Counted, // a day, or all days up to this one, were counted
        Closed,  // the day is closed by `line`: it is not counted, or nothing ends on it
        Moved    // an open day to which the end was moved
    };
    Day day;
    Kind kind = Kind::Counted;
    int days = 0;                   // counted by this step
    std::optional<LineSource> line; // what closes the day; of an open one: the exception that opens it
};

/// Closed days one after another, over which nothing is lent: the calendar is wrong, or the library does not work.
inline constexpr int closedForLong = 365;

class Calendar {
public:
    void closeWeekly(unsigned isoWeekday, LineSource source = {});
    /// A day of every year between `first` and `last`, both included; nullopt: without a beginning, without an end.
    void closeYearly(unsigned month, unsigned day, std::optional<Day> first = std::nullopt,
                     std::optional<Day> last = std::nullopt, LineSource source = {});
    void close(Day first, Day last, LineSource source = {});
    /// Open although a closure of the same or a wider place says otherwise.
    void open(Day first, Day last, LineSource source = {});

    bool isClosed(Day day) const { return closedBy(day).has_value(); }
    /// The narrowest line that closes the day; nullopt: it is open.
    std::optional<LineSource> closedBy(Day day) const;
    /// The first of `closedForLong` closed days one after another that begin between `first` and `last`; nullopt: none
    /// do.
    std::optional<Day> closedForLongFrom(Day first, Day last) const;
    /// The exception by which the day is open; nullopt: it is closed, or no line says anything of it.
    std::optional<LineSource> openedBy(Day day) const;
    /// The first open day on or after (or, going back, on or before). A calendar without any open day gives `day`.
    Day nextOpen(Day day) const;
    Day previousOpen(Day day) const;
    /// `count` may be negative. Without any open day it counts as CountMode::Days.
    Day add(Day from, int count, CountMode mode) const;
    /// How add() comes to its day: the last step's day is add()'s. Empty when `count` is 0 and nothing moves.
    std::vector<TraceStep> trace(Day from, int count, CountMode mode) const;
    /// Where something that ends on `day` ends when that is closed; `count`: of how many days it was, for
    /// CountMode::WholeWeeks. CountMode::Days moves nothing. Never earlier.
    Day moved(Day day, int count, CountMode mode) const;
    /// Open days between two days, whatever their order; the later one counts, the earlier does not.
    int openDaysBetween(Day a, Day b) const;

private:
    struct Span {
        Day first, last;
        LineSource source;
        bool covers(Day day) const { return first <= day && day <= last; }
    };
    struct Yearly {
        std::optional<Day> first, last;
        LineSource source;
    };
    std::optional<LineSource> closure(Day day) const;
    std::optional<LineSource> exception(Day day) const;
    std::optional<Day> search(Day from, int step, std::vector<TraceStep>* trace = nullptr) const;
    Day afterClosure(Day day, int step) const;
    Day addOpenDays(Day from, int count, std::vector<TraceStep>* trace) const;
    Day moveByWeeks(Day day, int step, std::vector<TraceStep>* trace) const;
    Day count(Day from, int count, CountMode mode, std::vector<TraceStep>* trace) const;

    std::map<unsigned, LineSource> m_weekly;
    std::multimap<std::pair<unsigned, unsigned>, Yearly> m_yearly; // by month and day
    std::vector<Span> m_closed;
    std::vector<Span> m_open;
};

} // namespace kitapdar::rules
