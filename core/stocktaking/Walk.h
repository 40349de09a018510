// The way of a scanner along the shelves, and which books stand wrong on it. A way is the positions of the scanned
// copies on the list, in the order in which they were scanned. Pure functions; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kitapdar::stocktaking {

using Position = std::int64_t; // on the list, from 1; 0: not on the list

/// The indexes of a longest increasing subsequence, ascending: of all that must not be carried. O(n log n).
std::vector<std::size_t> longestIncreasing(std::span<const Position> way);

/// Where the scanner went on at another shelf: the indexes at which a new stretch begins, 0 first. A stretch is begun
/// where that spares at least `fewestOfStretch` moves.
inline constexpr int fewestOfStretch = 8;
std::vector<std::size_t> stretchesOf(std::span<const Position> way);

/// The indexes of the books that must be carried so that each stretch is in order, as few as can be.
std::vector<std::size_t> toBeMoved(std::span<const Position> way);

/// What the last scans tell at once: the list of all is looked at by toBeMoved().
struct OrderVerdict {
    bool isOutOfOrder = false;     // the present scan stands wrong, or a new shelf is begun
    bool wasPreviousWrong = false; // the scan before it stood wrong: the present one follows the one before that
};
/// `earlier`: positions before `present`, the newest last; the last two are looked at.
OrderVerdict orderOf(std::span<const Position> earlier, Position present);

} // namespace kitapdar::stocktaking
