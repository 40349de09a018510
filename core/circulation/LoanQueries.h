// Reading loans.
#pragma once

#include "core/circulation/Loan.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::audit {
class AccessLog;
}

namespace kitapdar::circulation {

class LoanQueries {
public:
    /// `log` outlives this; nullptr: who looks is noted nowhere.
    explicit LoanQueries(const audit::AccessLog* log = nullptr) : m_log(log) {}

    /// Open loans of a reader, the earliest due first.
    Result<std::vector<LoanRow>> openOfReader(storage::Snapshot& snapshot,
                                              const staff::Permitted<Permission::ReaderView>& by,
                                              readers::ReaderId reader) const;
    /// Past and present loans of a reader, newest first. That somebody looked is noted, for the audit.
    Result<std::vector<LoanRow>> historyOfReader(storage::Snapshot& snapshot,
                                                 const staff::Permitted<Permission::ReaderHistory>& by,
                                                 readers::ReaderId reader, int limit) const;
    /// Those that have this barcode or inventory number, with the loan each is on: one, unless several copies have it.
    Result<std::vector<CopyFacts>> copiesWith(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    /// Those of these readers who have or had a loan.
    Result<std::vector<readers::ReaderId>> whoEverLent(storage::Snapshot& snapshot,
                                                       const storage::Parameters& readers) const;
    /// How many of the copies that came with an import are lent or were.
    Result<std::int64_t> everLentOfImport(storage::Snapshot& snapshot, catalogue::ImportId import) const;
    /// How many of these copies are lent or were.
    Result<std::int64_t> everLent(storage::Snapshot& snapshot, const storage::Parameters& copies) const;

private:
    const audit::AccessLog* m_log;
};

} // namespace kitapdar::circulation
