// Use cases of the lists of what others have digitized. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/digitization/Elsewhere.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::digitization {

class ElsewhereService {
public:
    explicit ElsewhereService(const journal::Journal& journal) : m_journal(journal) {}

    /// The list of a source takes the place of its former one; titles that are in both stay as they are. One operation,
    /// which an undo takes back as a whole. Nothing is written when nothing changes.
    Result<ElsewhereChange, ElsewhereRefusal> replace(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                                      const std::string& source,
                                                      const std::vector<ElsewhereTitle>& titles) const;
    Result<ElsewhereChange, ElsewhereRefusal> remove(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::DigitizationEdit>& by,
                                                     const std::string& source) const;

private:
    const journal::Journal& m_journal;
};

class ElsewhereQueries {
public:
    /// What a list would change, without changing it.
    Result<ElsewhereChange> preview(storage::Snapshot& snapshot, const std::string& source,
                                    const std::vector<ElsewhereTitle>& titles) const;
    /// In the order of their names.
    Result<std::vector<ElsewhereSource>> sources(storage::Snapshot& snapshot) const;
    /// The titles of a source, at most so many.
    Result<std::vector<ElsewhereTitle>> titles(storage::Snapshot& snapshot, const std::string& source,
                                               std::int64_t most) const;
};

} // namespace kitapdar::digitization
