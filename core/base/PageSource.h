// A long list in one fixed order, read by anchors: the key of every 500th row is known, so any row is reached by
// skipping at most 499 rows from an anchor, however long the list is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar {

inline constexpr int anchorDistance = 500;

/// An opaque place in the order: bytes that only the source understands. Empty = the beginning.
using PageKey = std::string;

struct PageAnchors {
    std::int64_t count = 0;
    std::vector<PageKey> keys; // keys[i] stands just before row (i + 1) * anchorDistance
};

/// "The `limit` rows that follow `after`, leaving out the first `skip`."
struct PageRequest {
    PageKey after;
    int skip = 0;
    int limit = 0;
};

} // namespace kitapdar
