#include "core/stocktaking/Walk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace kitapdar::stocktaking {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// The length of a longest increasing subsequence, by trying all ends.
std::size_t lengthOfLongest(const std::vector<Position>& way) {
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i < way.size(); ++i) {
        std::size_t longest = 1;
        for (std::size_t j = 0; j < i; ++j) {
            if (way[j] < way[i]) longest = std::max(longest, lengths[j] + 1);
        }
        lengths.push_back(longest);
    }
    return lengths.empty() ? 0 : *std::ranges::max_element(lengths);
}

/// The least cost of a way, by trying all: a move is 1, a new stretch fewestOfStretch.
std::size_t leastCost(const std::vector<Position>& way) {
    std::vector<std::size_t> costs;
    std::size_t least = way.size();
    for (std::size_t i = 0; i < way.size(); ++i) {
        std::size_t cost = i;
        for (std::size_t j = 0; j < i; ++j) {
            const std::size_t step = way[j] < way[i] ? 0 : fewestOfStretch;
            cost = std::min(cost, costs[j] + (i - j - 1) + step);
        }
        costs.push_back(cost);
        least = std::min(least, cost + way.size() - 1 - i);
    }
    return least;
}

std::vector<Position> inOrder(int count) {
    std::vector<Position> way(static_cast<std::size_t>(count));
    std::iota(way.begin(), way.end(), 1);
    return way;
}

} // namespace

TEST(WalkTest, AShelfInOrderNeedsNoMoves) {
    EXPECT_THAT(toBeMoved(inOrder(100)), IsEmpty());
    EXPECT_THAT(toBeMoved({}), IsEmpty());
    EXPECT_THAT(stretchesOf(inOrder(100)), ElementsAre(0U));
}

TEST(WalkTest, OneBookThatStandsWrongIsTheOneToBeMoved) {
    EXPECT_THAT(toBeMoved(std::vector<Position>{1, 2, 9, 3, 4, 5}), ElementsAre(2U));
    EXPECT_THAT(toBeMoved(std::vector<Position>{5, 6, 7, 1, 8, 9}), ElementsAre(3U));
}

TEST(WalkTest, AnotherShelfIsNoDisorder) {
    std::vector<Position> way = inOrder(60);
    std::ranges::rotate(way, way.begin() + 30); // shelf 31…60 first, then 1…30
    EXPECT_THAT(stretchesOf(way), ElementsAre(0U, 30U));
    EXPECT_THAT(toBeMoved(way), IsEmpty());
    std::swap(way[10], way[50]); // and two books on the wrong shelf
    EXPECT_THAT(toBeMoved(way), ElementsAre(10U, 50U));
}

TEST(WalkTest, ThreeScansTellWhichBookStandsWrong) {
    EXPECT_FALSE(orderOf({}, 5).isOutOfOrder);
    EXPECT_FALSE(orderOf(std::vector<Position>{4}, 5).isOutOfOrder);
    EXPECT_TRUE(orderOf(std::vector<Position>{6}, 5).isOutOfOrder);
    const OrderVerdict jumped = orderOf(std::vector<Position>{4, 900}, 5);
    EXPECT_TRUE(jumped.wasPreviousWrong);
    EXPECT_FALSE(jumped.isOutOfOrder);
    EXPECT_TRUE(orderOf(std::vector<Position>{4, 6}, 3).isOutOfOrder);
}

RC_GTEST_PROP(WalkProperties, TheLongestIncreasingIsIncreasingAndLongest, (const std::vector<std::uint8_t>& given)) {
    const std::vector<Position> way(given.begin(), given.end());
    const auto kept = longestIncreasing(way);
    RC_ASSERT(kept.size() == lengthOfLongest(way));
    for (std::size_t i = 1; i < kept.size(); ++i) {
        RC_ASSERT(kept[i - 1] < kept[i]);
        RC_ASSERT(way[kept[i - 1]] < way[kept[i]]);
    }
}

RC_GTEST_PROP(WalkProperties, MovesAndStretchesAreAsFewAsCanBe, (const std::vector<std::uint8_t>& given)) {
    const std::vector<Position> way(given.begin(), given.end());
    if (way.empty()) return;
    const std::size_t cost = toBeMoved(way).size() + (stretchesOf(way).size() - 1) * fewestOfStretch;
    RC_ASSERT(cost == leastCost(way));
}

RC_GTEST_PROP(WalkProperties, SingleBooksPutElsewhereAreExactlyTheMoves, ()) {
    std::vector<Position> way = inOrder(200);
    const int count = *rc::gen::inRange(1, 7);
    std::vector<Position> taken;
    for (int i = 0; i < count; ++i) { // from the first half far into the second, so that none is put back by chance
        const auto from = way.begin() + *rc::gen::inRange(0, 90);
        if (*from > 100) continue;
        taken.push_back(*from);
        way.erase(from);
    }
    for (const Position each : taken) way.insert(way.begin() + *rc::gen::inRange(110, 190), each);
    std::vector<Position> moved;
    for (const std::size_t each : toBeMoved(way)) moved.push_back(way[each]);
    RC_ASSERT(moved.size() == way.size() - lengthOfLongest(way));
    RC_ASSERT(moved.size() <= taken.size());
}

} // namespace kitapdar::stocktaking
