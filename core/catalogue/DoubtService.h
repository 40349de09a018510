// Use cases of doubts. Called inside a transaction; stateless, any thread. That two records are one title is
// merging::MergeService's.
#pragma once

#include "core/catalogue/Doubt.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

class DoubtService {
public:
    explicit DoubtService(const journal::Journal& journal) : m_journal(journal) {}

    /// The records of each pair are two titles; no import asks of them again. One operation, "record.distinct". A pair
    /// that was decided so before is passed over; AlreadyDecided, and nothing is written, when all of them were.
    Result<void, DistinctRefusal> keepApart(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CatalogueEdit>& by,
                                            const std::vector<RecordPair>& pairs) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
