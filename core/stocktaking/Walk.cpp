#include "core/stocktaking/Walk.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace kitapdar::stocktaking {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// The least cost among the kept books up to a rank, and whose it is.
class LeastBefore {
public:
    explicit LeastBefore(std::size_t ranks) : m_least(ranks + 1, {std::numeric_limits<std::int64_t>::max(), none}) {}

    void put(std::size_t rank, std::int64_t cost, std::size_t index) {
        for (std::size_t i = rank; i < m_least.size(); i += i & (~i + 1))
            m_least[i] = std::min(m_least[i], std::pair(cost, index));
    }
    /// Of ranks below `rank`.
    std::pair<std::int64_t, std::size_t> below(std::size_t rank) const {
        std::pair<std::int64_t, std::size_t> least{std::numeric_limits<std::int64_t>::max(), none};
        for (std::size_t i = rank - 1; i > 0; i -= i & (~i + 1)) least = std::min(least, m_least[i]);
        return least;
    }

private:
    std::vector<std::pair<std::int64_t, std::size_t>> m_least; // a Fenwick tree, from 1
};

/// From 1, by the order of the positions.
std::vector<std::size_t> ranksOf(std::span<const Position> way) {
    std::vector<Position> sorted(way.begin(), way.end());
    std::ranges::sort(sorted);
    sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
    std::vector<std::size_t> ranks;
    for (const Position each : way)
        ranks.push_back(static_cast<std::size_t>(std::ranges::lower_bound(sorted, each) - sorted.begin()) + 1);
    return ranks;
}

} // namespace

std::vector<std::size_t> longestIncreasing(std::span<const Position> way) {
    std::vector<std::size_t> ends;                     // by length: the book with the least position that ends one
    std::vector<std::size_t> before(way.size(), none); // its left neighbour in the longest one that it ends
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, way[i], {}, [&](std::size_t each) { return way[each]; });
        if (at != ends.begin()) before[i] = *std::prev(at);
        if (at == ends.end()) {
            ends.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<std::size_t> kept(ends.size());
    std::size_t each = ends.empty() ? none : ends.back();
    for (std::size_t i = kept.size(); i > 0; --i) {
        kept[i - 1] = each;
        each = before[each];
    }
    return kept;
}

std::vector<std::size_t> stretchesOf(std::span<const Position> way) {
    if (way.empty()) return {};
    // The least cost of a way up to a book that stays: one for each book before it that is carried, fewestOfStretch for
    // each new stretch. Costs are kept less the index, so that what lies between two books need not be counted anew.
    const std::vector<std::size_t> ranks = ranksOf(way);
    LeastBefore least(*std::ranges::max_element(ranks));
    std::pair<std::int64_t, std::size_t> leastOfAll{std::numeric_limits<std::int64_t>::max(), none};
    struct Step {
        std::size_t before = none;
        bool isNew = false; // a stretch is begun
    };
    std::vector<Step> steps(way.size());
    std::pair<std::int64_t, std::size_t> best{std::numeric_limits<std::int64_t>::max(), none};
    const auto size = static_cast<std::int64_t>(way.size());
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto index = static_cast<std::int64_t>(i);
        std::int64_t cost = index; // all before it are carried
        const auto follows = least.below(ranks[i]);
        if (follows.second != none && follows.first + index - 1 <= cost) {
            cost = follows.first + index - 1;
            steps[i] = {follows.second, false};
        }
        if (leastOfAll.second != none && leastOfAll.first + index - 1 + fewestOfStretch < cost) {
            cost = leastOfAll.first + index - 1 + fewestOfStretch;
            steps[i] = {leastOfAll.second, true};
        }
        least.put(ranks[i], cost - index, i);
        leastOfAll = std::min(leastOfAll, std::pair(cost - index, i));
        best = std::min(best, std::pair(cost + size - 1 - index, i));
    }
    std::vector<std::size_t> begins;
    for (std::size_t i = best.second; i != none; i = steps[i].before) {
        if (steps[i].isNew) begins.push_back(i);
    }
    begins.push_back(0);
    std::ranges::reverse(begins);
    return begins;
}

std::vector<std::size_t> toBeMoved(std::span<const Position> way) {
    std::vector<std::size_t> moved;
    std::vector<std::size_t> begins = stretchesOf(way);
    begins.push_back(way.size());
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        const std::size_t first = begins[i];
        const auto kept = longestIncreasing(way.subspan(first, begins[i + 1] - first));
        auto next = kept.begin();
        for (std::size_t each = first; each < begins[i + 1]; ++each) {
            if (next != kept.end() && first + *next == each) {
                ++next;
            } else {
                moved.push_back(each);
            }
        }
    }
    return moved;
}

OrderVerdict orderOf(std::span<const Position> earlier, Position present) {
    OrderVerdict verdict;
    if (earlier.empty() || present >= earlier.back()) return verdict;
    // It stands before the last one: either this one is wrong or that one, which then had jumped ahead.
    verdict.wasPreviousWrong = earlier.size() > 1 && earlier[earlier.size() - 2] < present;
    verdict.isOutOfOrder = !verdict.wasPreviousWrong;
    return verdict;
}

} // namespace kitapdar::stocktaking
