// What the journal tells whoever asks: which reader an entry is about only those learn who may see what readers read.
#pragma once

#include "core/base/Session.h"
#include "core/journal/Journal.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::staff {

/// Whether the session has a permission besides the one that it was let in by: where the answer decides how much is
/// shown, and nothing is refused. As Gate::check(); its faults are handed up.
Result<bool> isAllowed(storage::Snapshot& snapshot, const Session& by, const Clock& clock, Permission permission);

class EntryQueries {
public:
    /// `journal` outlives this.
    explicit EntryQueries(const journal::Journal& journal) : m_journal(journal) {}

    /// As Journal::latest() and Journal::history(), newest first. Without Permission::ReaderHistory an entry of
    /// somebody else has no card of a reader among its facts.
    Result<std::vector<journal::Entry>> latest(storage::Snapshot& snapshot, const Session& by, int limit) const;
    Result<std::vector<journal::Entry>> history(storage::Snapshot& snapshot, const Session& by,
                                                const journal::Subject& subject, int limit) const;

private:
    Result<std::vector<journal::Entry>> shownTo(storage::Snapshot& snapshot, const Session& by,
                                                std::vector<journal::Entry> entries) const;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::staff
