// The SQL of visits and references.
#pragma once

#include "core/figures/Shape.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"
#include "core/visits/Visit.h"

#include <string>
#include <vector>

namespace kitapdar::visits {

class VisitRepository {
public:
    Result<bool> hasVisited(storage::Snapshot& snapshot, readers::ReaderId reader, Day on,
                            const std::string& place) const;
    Result<VisitId> insert(journal::Operation& operation, storage::Transaction& transaction, const Visit& visit,
                           const figures::PersonShape& person, Instant at) const;
    Result<ReferenceId> insert(journal::Operation& operation, const Reference& reference) const;

    /// Those of these readers of whom visits are noted, ascending.
    Result<std::vector<readers::ReaderId>> whoEverCame(storage::Snapshot& snapshot,
                                                       const storage::Parameters& readers) const;
    /// The newest first.
    Result<std::vector<Visit>> ofReader(storage::Snapshot& snapshot, readers::ReaderId reader) const;
    /// The visits of a reader no longer tell whose they are. No figure changes.
    Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot,
                              readers::ReaderId reader) const;
    /// What was of `from` is of `to`. Where both came to a place on one day, it was one visit.
    Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                              readers::ReaderId to) const;
};

} // namespace kitapdar::visits
