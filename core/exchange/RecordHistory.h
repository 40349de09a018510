// What happened to a record, with what the journal tells of it by other names: the imports that brought it and its
// copies write their rows in bulk, so that their entries are about the import.
#pragma once

#include "core/base/Session.h"
#include "core/catalogue/Record.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::exchange {

class RecordHistory {
public:
    explicit RecordHistory(const journal::Journal& journal) : m_journal(journal) {}

    /// Newest first, at most `limit` entries: those about the record, which are also those of its copies that were made
    /// or changed here, and one for each import that brought the record or a copy which it has now. Of an import that
    /// was killed it is the entry of its beginning.
    /// What it tells of readers: as staff::EntryQueries.
    Result<std::vector<journal::Entry>> of(storage::Snapshot& snapshot, const Session& by, catalogue::RecordId record,
                                           int limit) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::exchange
