// Use cases of a batch edit of records. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/catalogue/RecordBatch.h"
#include "core/catalogue/RecordRepository.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::jobs {
class Progress;
}
namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

/// How many records are looked at in one reading: a look at thousands is made of slices, so that it can be shown and
/// stopped.
inline constexpr std::size_t batchSlice = 250;

/// A batch edit that was worked out outside the writer's turn, so that it takes no longer than the writing.
struct RecordBatchPlan {
    struct Seen {
        RecordId id{0};
        std::int64_t version = 0;
        std::string title;
    };
    struct Row {
        RecordId id{0};
        std::int64_t version = 0;
        RecordDifference difference;
        std::optional<MarcRecord> named; // as it was, when it gets another number: nothing may be linked to it
    };
    std::vector<Seen> seen; // all, each once
    std::vector<Row> rows;  // those that are changed
    BatchCounts counts;
};

class RecordBatchService {
public:
    explicit RecordBatchService(const journal::Journal& journal) : m_journal(journal) {}

    /// What would become of each of these records, in their order; nothing is written.
    Result<std::vector<RecordBatchLine>> look(storage::Snapshot& snapshot, const RecordChange& change,
                                              const std::vector<RecordId>& ids) const;

    /// The change worked out for records as they were seen: what apply() writes. Refused with the names of those that
    /// are gone or were changed since. Fault::Cancelled when `progress` (may be nullptr; outlives the call) is
    /// cancelled.
    Result<RecordBatchPlan, RecordBatchRefusal> plan(storage::Snapshot& snapshot, const RecordChange& change,
                                                     const std::vector<SeenRecord>& seen,
                                                     jobs::Progress* progress) const;

    /// All that look() says is changed, as one operation "record.batch" with one undo, or nothing: refused with the
    /// names of those that are gone or were changed since they were seen. Those that look() refuses and those that are
    /// so already stay. No entry when nothing is changed. Fault::Cancelled, and nothing done, when `progress` (may be
    /// nullptr; outlives the call) is cancelled.
    Result<BatchCounts, RecordBatchRefusal> apply(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CatalogueEdit>& by,
                                                  const RecordBatchPlan& plan, jobs::Progress* progress) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
