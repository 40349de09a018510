// Taking back what was done, for those who may do it. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/journal/Entry.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

/// As the methods of journal::Journal of the same names. Each needs the permission of the kind that is taken back, too;
/// what another account did, or somebody without one, needs Permission::JournalUndoAny besides. What is too long ago
/// (Kind::undoneWithinDays) is history.
class UndoService {
public:
    explicit UndoService(const journal::Journal& journal) : m_journal(journal) {}

    Result<journal::Entry, journal::UndoRefusal> undoLast(storage::Transaction& transaction,
                                                          const Permitted<Permission::JournalUndo>& by) const;
    Result<journal::Entry, journal::UndoRefusal> undo(storage::Transaction& transaction,
                                                      const Permitted<Permission::JournalUndo>& by,
                                                      std::int64_t seq) const;
    Result<journal::Entry, journal::UndoRefusal> redoLast(storage::Transaction& transaction,
                                                          const Permitted<Permission::JournalUndo>& by) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::staff
