// Requests that were not met, as they are noted at the desk and counted. Called inside a transaction; stateless, any
// thread.
#pragma once

#include "core/holds/Unmet.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::holds {

class UnmetService {
public:
    explicit UnmetService(const journal::Journal& journal) : m_journal(journal) {}

    /// Counted for the place of the session.
    Result<void, UnmetRefusal> note(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::ReportEnter>& by, const NewUnmet& unmet) const;

    /// From the first day to the last, both included; the most frequent first.
    Result<std::vector<UnmetCount>> counts(storage::Snapshot& snapshot, Day first, Day last) const;
    /// What readers ask for most and do not get: unmet since `first` or waiting now. At most `limit`.
    Result<std::vector<MostWanted>> mostWanted(storage::Snapshot& snapshot, Day first, int limit) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::holds
