// What papers say of a reader: the clearance slip and the reader's form. docs/circulation.md, 11.
#pragma once

#include "core/circulation/Loan.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <vector>

namespace kitapdar::audit {
class AccessLog;
}

namespace kitapdar::circulation {

/// What a reader who leaves still has of the library.
struct Clearance {
    readers::Reader reader;
    std::vector<LoanRow> open; // the earliest due first
    std::int64_t owed = 0;     // tiyn

    /// No book and no money.
    bool isClear() const { return open.empty() && owed <= 0; }
};

/// The reader's form: who it is and what was lent.
struct ReaderPaper {
    readers::Reader reader;     // restricted values stay sealed
    std::vector<LoanRow> loans; // the newest first
};

class ReaderPapers {
public:
    /// `log` outlives this; nullptr: who looks is noted nowhere.
    explicit ReaderPapers(const audit::AccessLog* log = nullptr) : m_log(log) {}

    Result<Clearance, Refusal<readers::UnknownReader>> clearance(storage::Snapshot& snapshot,
                                                                 const staff::Permitted<Permission::ReaderView>& by,
                                                                 readers::ReaderId reader) const;
    /// Past loans are what the reader has read: that somebody looked is noted.
    Result<ReaderPaper, Refusal<readers::UnknownReader>> form(storage::Snapshot& snapshot,
                                                              const staff::Permitted<Permission::ReaderHistory>& by,
                                                              readers::ReaderId reader) const;

private:
    const audit::AccessLog* m_log;
};

} // namespace kitapdar::circulation
