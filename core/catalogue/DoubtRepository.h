// The SQL of doubts and of what was decided of them. Stateless, any thread.
#pragma once

#include "core/catalogue/Doubt.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kitapdar::catalogue {

/// Between the codes of what speaks against.
inline constexpr std::string_view partSeparator = " ";

class DoubtRepository {
public:
    /// One title or two: remembers that an edition is that of the record, or is not.
    Result<void> decide(journal::Operation& operation, RecordId record, const std::string& fingerprint,
                        EditionVerdict verdict) const;
    /// Whether an edition was decided so of the record.
    Result<bool> isDecided(storage::Snapshot& snapshot, RecordId record, const std::string& fingerprint,
                           EditionVerdict verdict) const;
    /// Whose edition a decision is about by now; nullopt when the decision is gone.
    Result<std::optional<RecordId>> recordOfDecision(storage::Snapshot& snapshot, std::int64_t decision) const;
    /// Whether the two are doubted, in either order.
    Result<bool> isDoubted(storage::Snapshot& snapshot, const RecordPair& pair) const;
    /// Takes away the doubts of these two, in either order.
    Result<void> eraseDoubtsOf(storage::Snapshot& snapshot, journal::Operation& operation,
                               const RecordPair& pair) const;
    /// What is doubted or was decided of `from` is so of `to` from now on, whose edition is given as it will be. Each
    /// pair is weighed anew: what is different from `to`, by what it says or by a decision, is no doubt any more.
    /// Nothing is doubted twice, and nothing is left between the two themselves.
    Result<void> moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation, RecordId from, RecordId to,
                              const Edition& edition) const;

    // For imports, which have one entry of the journal for all.
    Result<void> insertImported(storage::Transaction& transaction, ImportId import,
                                std::span<const FoundDoubt> doubts) const;
    /// The doubts of an import that is undone go with their records. One of two records that are both there stays, and
    /// goes over to the import that its record was handed over to.
    Result<void> eraseImported(storage::Transaction& transaction, ImportId import) const;
};

} // namespace kitapdar::catalogue
