// The SQL of targets. Private to this room.
#pragma once

#include "core/exchange/targets/Target.h"
#include "core/journal/Operation.h"

#include <vector>

namespace kitapdar::exchange {

class TargetRepository {
public:
    /// By position, then by name.
    Result<std::vector<Target>> all(storage::Snapshot& snapshot) const;
    Result<std::optional<Target>> byId(storage::Snapshot& snapshot, std::int64_t id) const;
    Result<bool> hasOther(storage::Snapshot& snapshot, const Target& target) const;
    /// Of the last one; 0 when there is none.
    Result<std::int64_t> lastPosition(storage::Snapshot& snapshot) const;
    Result<std::int64_t> insert(journal::Operation& operation, const Target& target) const;
    Result<void> update(journal::Operation& operation, const Target& target) const;
};

} // namespace kitapdar::exchange
