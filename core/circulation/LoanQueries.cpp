#include "core/circulation/LoanQueries.h"

#include "core/circulation/LoanRepository.h"

namespace kitapdar::circulation {

Result<std::vector<LoanRow>> LoanQueries::openOf(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return LoanRepository().openOfReader(snapshot, reader);
}

Result<std::vector<LoanRow>> LoanQueries::historyOf(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                    int limit) const {
    return LoanRepository().historyOfReader(snapshot, reader, limit);
}

} // namespace kitapdar::circulation
