// Use cases of two records of one reader. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/merging/ReaderMerge.h"
#include "core/readers/Restricted.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::merging {

class ReaderMergeService {
public:
    /// Both outlive this. `key` nullptr: a desk without any key.
    explicit ReaderMergeService(const journal::Journal& journal, const keys::OpenKey* key = nullptr)
        : m_journal(journal), m_restricted(key) {}

    Result<ReaderMergePreview, ReaderMergeRefusal> preview(storage::Snapshot& snapshot,
                                                           const staff::Permitted<Permission::ReaderMerge>& by,
                                                           readers::ReaderId kept, readers::ReaderId other) const;
    /// Loans, holds, charges, visits, registrations (of a year the earlier one stays), consents, messages, relations
    /// and former cards of `other` follow to `kept`, who takes over what is empty: birth date, sex, education,
    /// locality, institution, note, and restricted values, sealed anew. The card of `other` becomes a former card of
    /// `kept`; the record of `other` is gone. One operation, and an undo puts all of it back.
    Result<readers::Reader, ReaderMergeRefusal> merge(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::ReaderMerge>& by,
                                                      readers::ReaderId kept, readers::ReaderId other) const;
    /// Readers with the same name and birth date, the first `limit` pairs; none whose data are blocked.
    Result<std::vector<PerhapsOneReader>> duplicates(storage::Snapshot& snapshot,
                                                     const staff::Permitted<Permission::ReaderMerge>& by,
                                                     int limit) const;

private:
    const journal::Journal& m_journal;
    readers::Restricted m_restricted;
};

} // namespace kitapdar::merging
