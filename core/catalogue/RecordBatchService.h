// Use cases of a batch edit of records. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/catalogue/RecordBatch.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <memory>
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

class RecordBatchService {
public:
    explicit RecordBatchService(const journal::Journal& journal) : m_journal(journal) {}

    /// What would become of each of these records, in their order; nothing is written.
    Result<std::vector<RecordBatchLine>> look(storage::Snapshot& snapshot, const RecordChange& change,
                                              const std::vector<RecordId>& ids) const;

    /// All that look() says is changed, as one operation "record.batch" with one undo, or nothing: refused with the
    /// names of those that are gone or were changed since they were seen. Those that look() refuses and those that are
    /// so already stay. No entry when nothing is changed. Fault::Cancelled, and nothing done, when `progress` (may be
    /// nullptr; outlives the call) is cancelled.
    Result<BatchCounts, RecordBatchRefusal> apply(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CatalogueEdit>& by,
                                                  const RecordChange& change, const std::vector<SeenRecord>& seen,
                                                  jobs::Progress* progress) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
