// Years of lending, planned as a whole: no copy is lent twice at a time, nobody lends on a closed day.
#pragma once

#include "core/base/Time.h"
#include "core/demo/Random.h"
#include "core/rules/Calendar.h"

#include <cstdint>
#include <vector>

namespace kitapdar::demo {

struct HistoryLoan {
    std::uint32_t copy = 0;   // place in the list of lendable copies
    std::uint32_t reader = 0; // place in the list of readers
    Day lent;
    Day due;
    int minute = 0; // of the day
    int renewals = 0;
    bool open = false;
    Day returned; // when it is not open
};

struct HistorySizes {
    std::size_t copies = 0;
    std::size_t readers = 0;
    std::size_t past = 0;
    std::size_t open = 0; // at most one for ten copies, and four for a reader
};

/// Ordered by time. Few copies and readers take part in most loans. Fewer loans than wanted when the copies are too
/// few.
std::vector<HistoryLoan> loanHistory(const HistorySizes& sizes, const rules::Calendar& calendar, Day today,
                                     Random& random);

} // namespace kitapdar::demo
