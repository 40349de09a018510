#include "core/demo/Script.h"

#include <algorithm>
#include <utility>

namespace kitapdar::demo {

Instant ScriptClock::now() const {
    constexpr int zone = 5 * 60; // minutes
    return {(std::int64_t{m_day.sinceEpoch()} * 24 * 60 + m_minute - zone) * 60'000};
}

void Script::at(Day day, int minute, Action action) { m_steps.push_back({day, minute, std::move(action)}); }

Result<void> Script::run(storage::Transaction& transaction, ScriptClock& clock, Day end) {
    std::ranges::stable_sort(m_steps, {}, [](const Step& each) { return std::pair(each.day, each.minute); });
    for (const Step& step : m_steps) {
        if (step.day >= end) break;
        clock.set(step.day, step.minute);
        CHECK(step.action(transaction));
    }
    return {};
}

} // namespace kitapdar::demo
