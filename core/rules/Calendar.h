// Open and closed days of the library and counting over them. Pure.
// An exception that opens beats every closure. Source, also of the four ways of counting: docs/circulation.md, 5.
#pragma once

#include "core/base/Time.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::rules {

enum class CountMode {
    Days,      // ignore the calendar
    OpenDays,  // closed days are not counted
    NextOpen,  // count all days, then move to the next open day
    WholeWeeks // like NextOpen, but a loan of whole weeks moves by weeks while that weekday is not always closed
};

class Calendar {
public:
    void closeWeekly(unsigned isoWeekday);
    /// A day of every year between `first` and `last`, both included; nullopt: without a beginning, without an end.
    void closeYearly(unsigned month, unsigned day, std::optional<Day> first = std::nullopt,
                     std::optional<Day> last = std::nullopt);
    void close(Day first, Day last);
    /// Open although a closure says otherwise.
    void open(Day first, Day last);

    bool isClosed(Day day) const;
    /// The first open day on or after (or, going back, on or before). A calendar without any open day gives `day`.
    Day nextOpen(Day day) const;
    Day previousOpen(Day day) const;
    /// `count` may be negative. Without any open day it counts as CountMode::Days.
    Day add(Day from, int count, CountMode mode) const;
    /// Open days between two days, whatever their order; the later one counts, the earlier does not.
    int openDaysBetween(Day a, Day b) const;

private:
    bool isClosedYearly(Day day) const;
    std::optional<Day> search(Day from, int step) const;
    Day afterClosure(Day day, int step) const;
    Day addOpenDays(Day from, int count) const;
    Day moveByWeeks(Day day, int step) const;

    std::set<unsigned> m_weekly;
    struct Yearly {
        std::optional<Day> first, last;
    };
    std::multimap<std::pair<unsigned, unsigned>, Yearly> m_yearly; // by month and day
    std::vector<std::pair<Day, Day>> m_closed;
    std::vector<std::pair<Day, Day>> m_open;
};

} // namespace kitapdar::rules
