#include "core/stocktaking/Plan.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kitapdar::stocktaking {

namespace {

constexpr std::int64_t mostWholly = 10; // nine of ten copies are the whole section: some come new each year
constexpr std::int64_t leastChecked = 9;

/// When so many of the section had been checked that it counts as checked: the day of the oldest stocktaking needed.
std::optional<Day> lastOf(const PlannedSection& section) {
    std::int64_t checked = 0;
    for (const PastStocktaking& each : section.past) {
        checked += each.copies;
        if (checked * mostWholly >= section.copies * leastChecked) return each.signedOn;
    }
    return std::nullopt;
}

} // namespace

int periodOf(std::int64_t stock) {
    if (stock <= 50'000) return 5;
    if (stock <= 200'000) return 7;
    if (stock <= 1'000'000) return 10;
    return 15;
}

Plan planOf(std::vector<PlannedSection> sections, Day today) {
    Plan plan;
    plan.year = today.year();
    std::vector<std::size_t> unchecked;
    int longest = 1;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        PlannedSection& section = sections[i];
        section.lastOn = lastOf(section);
        if (!section.lastOn) {
            unchecked.push_back(i);
            longest = std::max(longest, section.period);
            continue;
        }
        section.dueYear = section.lastOn->year() + section.period;
        section.isOverdue = section.dueYear < plan.year;
    }
    // The largest first, each into the year of its period that has the fewest copies so far.
    std::ranges::stable_sort(unchecked, std::ranges::greater(),
                             [&](std::size_t each) { return sections[each].copies; });
    std::vector<std::int64_t> load(static_cast<std::size_t>(longest), 0);
    for (const PlannedSection& section : sections) {
        const int ahead = section.dueYear - plan.year;
        if (section.lastOn && ahead >= 0 && ahead < longest) load[static_cast<std::size_t>(ahead)] += section.copies;
    }
    for (const std::size_t each : unchecked) {
        const auto years = load.begin() + sections[each].period;
        const auto least = std::min_element(load.begin(), years);
        *least += sections[each].copies;
        sections[each].dueYear = plan.year + static_cast<int>(least - load.begin());
    }
    plan.sections = std::move(sections);
    return plan;
}

} // namespace kitapdar::stocktaking
