// What happened to a copy: its loans, and what the journal tells beside them.
#pragma once

#include "core/base/Session.h"
#include "core/circulation/Loan.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::circulation {

struct CopyLent {
    std::optional<std::string> card; // "": the reader is forgotten; nullopt: not for whoever asks
    Day dueOn;
};
struct CopyReturned {
    std::optional<std::string> card; // as above
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
    /// began; the journal tells everything else, and who lent it and took it back. Whose a loan was only those learn
    /// who have Permission::ReaderHistory; whose an open one is, also those with Permission::ReaderView.
    Result<std::vector<CopyEvent>> of(storage::Snapshot& snapshot, const Session& by, collection::CopyId copy,
                                      int limit) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
