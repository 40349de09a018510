#include "core/circulation/LoanQueries.h"

#include "core/audit/AccessLog.h"
#include "core/circulation/LoanRepository.h"
#include "core/storage/InList.h"

#include <set>

namespace kitapdar::circulation {

Result<std::vector<LoanRow>> LoanQueries::openOfReader(storage::Snapshot& snapshot,
                                                       const staff::Permitted<Permission::ReaderView>&,
                                                       readers::ReaderId reader) const {
    return LoanRepository().openOfReader(snapshot, reader);
}

Result<std::vector<LoanRow>> LoanQueries::historyOfReader(storage::Snapshot& snapshot,
                                                          const staff::Permitted<Permission::ReaderHistory>& by,
                                                          readers::ReaderId reader, int limit) const {
    if (m_log) m_log->readerSeen(by, reader.value, audit::Way::History);
    return LoanRepository().historyOfReader(snapshot, reader, limit);
}

Result<std::vector<CopyFacts>> LoanQueries::copiesWith(storage::Snapshot& snapshot,
                                                       const text::ScannedCode& code) const {
    return LoanRepository().copies(snapshot, code);
}

Result<std::vector<readers::ReaderId>> LoanQueries::whoEverLent(storage::Snapshot& snapshot,
                                                                const storage::Parameters& readers) const {
    std::set<readers::ReaderId> found;
    CHECK(
        storage::eachIn(snapshot, "select reader_id from loan where reader_id", readers, [&](const storage::Row& row) {
            found.insert(row.id<readers::ReaderId>(0));
            return true;
        }));
    return std::vector<readers::ReaderId>(found.begin(), found.end());
}

Result<std::int64_t> LoanQueries::everLentOfImport(storage::Snapshot& snapshot, catalogue::ImportId import) const {
    return snapshot.number(
        "select count(*) from copy c where c.import_id = $1 and exists (select 1 from loan l where l.copy_id = c.id)",
        {import});
}

Result<std::int64_t> LoanQueries::everLent(storage::Snapshot& snapshot, const storage::Parameters& copies) const {
    std::set<std::int64_t> lent;
    CHECK(storage::eachIn(snapshot, "select copy_id from loan where copy_id", copies, [&](const storage::Row& row) {
        lent.insert(row.integer(0));
        return true;
    }));
    return static_cast<std::int64_t>(lent.size());
}

} // namespace kitapdar::circulation
