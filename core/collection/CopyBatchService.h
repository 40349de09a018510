// Use cases of a batch edit of copies. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/collection/CopyBatch.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::jobs {
class Progress;
}
namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

class CopyBatchService {
public:
    explicit CopyBatchService(const journal::Journal& journal) : m_journal(journal) {}

    /// The copies of these records, in the order of the records and of their inventory numbers, written off ones, too.
    Result<std::vector<CopyId>> ofRecords(storage::Snapshot& snapshot,
                                          const std::vector<catalogue::RecordId>& records) const;

    /// Whether the change by itself can be made: its place is there and open, its price not negative.
    Result<void, CopyBatchRefusal> check(storage::Snapshot& snapshot, const CopyChange& change) const;

    /// What would become of each of these copies, in their order; nothing is written.
    Result<std::vector<CopyBatchLine>> look(storage::Snapshot& snapshot, const CopyChange& change,
                                            const std::vector<CopyId>& ids) const;

    /// All that look() says is changed, as one operation "copy.batch" with one undo, or nothing: refused with the
    /// numbers of those that are gone or were changed since they were seen. Written off copies and those that are so
    /// already stay. No entry when nothing is changed. Fault::Cancelled, and nothing done, when `progress` (may be
    /// nullptr; outlives the call) is cancelled.
    Result<catalogue::BatchCounts, CopyBatchRefusal> apply(storage::Transaction& transaction,
                                                           const staff::Permitted<Permission::CopyEdit>& by,
                                                           const CopyChange& change, const std::vector<SeenCopy>& seen,
                                                           jobs::Progress* progress) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::collection
