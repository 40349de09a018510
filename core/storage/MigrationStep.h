// What a migration does with rows that SQL alone cannot do: hashes. The rooms above know their rows and contribute:
// declared here, where it is asked, and defined in core/journal/FormerEntries.cpp, the only room with such a step.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <functional>
#include <span>

namespace kitapdar::storage {

class Transaction;

/// How many rows were done, of how many; false: stop. May be empty.
using StepProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Both in the transaction of the migration, so that a library is before it or behind it.
struct MigrationStep {
    std::int64_t migration = 0;
    Result<void> (*run)(Transaction& transaction, const StepProgress& progress) = nullptr; // behind its script
    Result<void> (*conclude)(Transaction& transaction) = nullptr; // behind what finishes it (Migration::finish)
};

std::span<const MigrationStep> migrationSteps();

} // namespace kitapdar::storage
