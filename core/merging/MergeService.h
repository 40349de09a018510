// Use cases of merging. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/merging/Merge.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::merging {

class MergeService {
public:
    explicit MergeService(const journal::Journal& journal) : m_journal(journal) {}

    /// All of them or none, in their order, as one operation "record.merge" with one undo. Copies (and with them their
    /// loans), items of digitization, doubts and decisions follow to the record that stays, volumes of a set and
    /// articles are linked to it. A record that went with an earlier one of these merges stands for the one it went to.
    /// Imports know the edition of the record that is gone again. Fault::Conflict when a record was changed since it
    /// was looked at.
    Result<Merged, MergeRefusal> merge(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::CatalogueEdit>& by,
                                       const std::vector<Merge>& merges) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::merging
