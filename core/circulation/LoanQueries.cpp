#include "core/circulation/LoanQueries.h"

#include "core/circulation/LoanRepository.h"

namespace kitapdar::circulation {

Result<std::vector<LoanRow>> LoanQueries::openOfReader(storage::Snapshot& snapshot, readers::ReaderId reader) const {
    return LoanRepository().openOfReader(snapshot, reader);
}

Result<std::vector<LoanRow>> LoanQueries::historyOfReader(storage::Snapshot& snapshot, readers::ReaderId reader,
                                                          int limit) const {
    return LoanRepository().historyOfReader(snapshot, reader, limit);
}

Result<std::int64_t> LoanQueries::everLentOfImport(storage::Snapshot& snapshot, catalogue::ImportId import) const {
    return snapshot.number(
        "select count(*) from copy c where c.import_id = $1 and exists (select 1 from loan l where l.copy_id = c.id)",
        {import});
}

} // namespace kitapdar::circulation
