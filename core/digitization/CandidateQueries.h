// Reading the titles that may be chosen for digitization.
#pragma once

#include "core/digitization/Candidate.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::digitization {

class CandidateQueries {
public:
    /// All that fit, in their order; of equal ones the record that was added first. Weighs the whole catalogue: about a
    /// second for 250,000 records. Articles are parts of something else and are never there.
    Result<std::vector<catalogue::RecordId>> list(storage::Snapshot& snapshot, const CandidateFilter& filter,
                                                  const CandidateSort& sort, Day today) const;
    /// Rows of the named records in the order given, whatever their flags; unknown ids are omitted.
    Result<std::vector<CandidateRow>> rows(storage::Snapshot& snapshot, const std::vector<catalogue::RecordId>& ids,
                                           Day today) const;
};

} // namespace kitapdar::digitization
