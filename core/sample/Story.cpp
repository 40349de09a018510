#include "core/sample/Story.h"

#include <algorithm>
#include <utility>

namespace kitapdar::sample {

Instant StoryClock::now() const {
    constexpr int zone = 5 * 60; // minutes
    return {(std::int64_t{m_day.sinceEpoch()} * 24 * 60 + m_minute - zone) * 60'000};
}

void Story::at(Day day, int minute, Deed deed) { m_moments.push_back({day, minute, std::move(deed)}); }

Result<void> Story::tell(storage::Transaction& transaction, StoryClock& clock, Day end) {
    std::ranges::stable_sort(m_moments, {}, [](const Moment& each) { return std::pair(each.day, each.minute); });
    for (const Moment& moment : m_moments) {
        if (moment.day >= end) break;
        clock.set(moment.day, moment.minute);
        CHECK(moment.deed(transaction));
    }
    return {};
}

} // namespace kitapdar::sample
