// The SQL of requests that were not met.
#pragma once

#include "core/holds/Unmet.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::holds {

/// A row to be written. What the reader and the book are like is written as shapes; the reader is not.
struct UnmetRow {
    Day onDay;
    std::string place;
    UnmetReason reason = UnmetReason::Other;
    std::optional<catalogue::RecordId> recordId;
    std::optional<collection::CopyId> copyId;
    std::optional<HoldId> holdId;
    std::optional<readers::ReaderId> readerId; // for the shape alone
    std::string wanted;
    std::int64_t n = 1;
};

class UnmetRepository {
public:
    Result<void> insert(journal::Operation& operation, storage::Transaction& transaction, const UnmetRow& row) const;
    /// From the first day to the last, both included; the most frequent first.
    Result<std::vector<UnmetCount>> counts(storage::Snapshot& snapshot, Day first, Day last) const;
    /// By the number of unmet requests since `first` and of those who wait now, at most `limit`.
    Result<std::vector<MostWanted>> mostWanted(storage::Snapshot& snapshot, Day first, int limit) const;
};

} // namespace kitapdar::holds
