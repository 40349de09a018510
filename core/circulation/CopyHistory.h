// What happened to a copy: its loans, and what the journal tells beside them.
#pragma once

#include "core/circulation/Loan.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <string>
#include <variant>
#include <vector>

namespace kitapdar::circulation {

struct CopyLent {
    std::string card; // "": the reader is forgotten
    Day dueOn;
};
struct CopyReturned {
    std::string card; // "": the reader is forgotten
};
/// One thing that happened. Who did it is empty when the journal does not tell (loans from before it began).
struct CopyEvent {
    Instant at;
    std::string operatorName;
    std::variant<CopyLent, CopyReturned, journal::Entry> what;
};

class CopyHistory {
public:
    explicit CopyHistory(const journal::Journal& journal) : m_journal(journal) {}

    /// Newest first, at most `limit` loans and `limit` entries. Loans tell who had the copy, also before the journal
    /// began; the journal tells everything else, and who lent it and took it back.
    Result<std::vector<CopyEvent>> of(storage::Snapshot& snapshot, collection::CopyId copy, int limit) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
