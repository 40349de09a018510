// News of what was changed in a library, as windows are told of it.
#pragma once

#include "core/base/Subject.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace kitapdar {

/// A row that was inserted, changed or erased. `id` is 0 when many were at once.
struct ChangedRow {
    Subject subject;
    std::int64_t id = 0;
    friend auto operator<=>(const ChangedRow&, const ChangedRow&) = default;
};
using ChangedRows = std::vector<ChangedRow>;

} // namespace kitapdar
