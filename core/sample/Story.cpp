#include "core/sample/Story.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace kitapdar::sample {

Instant StoryClock::now() const {
    constexpr int zone = 5 * 60; // minutes
    const auto midnight = std::chrono::duration_cast<std::chrono::milliseconds>(m_day.days.time_since_epoch()).count();
    return {midnight + std::int64_t{m_minute - zone} * 60'000};
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
