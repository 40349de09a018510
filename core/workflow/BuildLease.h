// Which worker makes the files of an item, and since when it gave a sign of life: so that what a killed worker held is
// taken up by the next one, of whatever account and on whatever computer. No content: in no journal, dump or move.
#pragma once

#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <chrono>
#include <optional>
#include <string>

namespace kitapdar::workflow {

/// A worker keeps a task for so long without a sign of life.
inline constexpr std::chrono::minutes buildLease{10};

class BuildLeases {
public:
    explicit BuildLeases(storage::Transaction& transaction) : m_transaction(transaction) {}

    enum class Holder {
        None,   // nobody, or a person
        Living, // a worker
        Lost    // a worker that lives no longer, or gave no sign of life for too long
    };
    /// Of a task that is active; of any other: None.
    Result<Holder> holderOf(const Task& task, Instant now);
    /// The worker holds the task as it was taken.
    Result<void> hold(const Task& task, const std::string& worker, Instant now);
    /// All that the worker holds.
    Result<void> renew(const std::string& worker, Instant now);
    Result<void> release(TaskId task);

private:
    storage::Transaction& m_transaction;
};

} // namespace kitapdar::workflow
