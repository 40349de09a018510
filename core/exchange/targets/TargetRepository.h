// The SQL of targets. Private to this room.
#pragma once

#include "core/exchange/targets/Target.h"
#include "core/journal/Operation.h"

#include <vector>

namespace kitapdar::exchange {

class TargetRepository {
public:
    /// By their names.
    Result<std::vector<Target>> all(storage::Snapshot& snapshot) const;
    Result<std::optional<Target>> byId(storage::Snapshot& snapshot, std::int64_t id) const;
    Result<bool> hasOther(storage::Snapshot& snapshot, const Target& target) const;
    Result<std::int64_t> insert(journal::Operation& operation, const Target& target) const;
    Result<void> update(journal::Operation& operation, const Target& target) const;
};

} // namespace kitapdar::exchange
