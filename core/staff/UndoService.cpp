#include "core/staff/UndoService.h"

#include "core/journal/Journal.h"
#include "core/staff/Gate.h"

namespace kitapdar::staff {

namespace {

/// A name is a proof of nobody: as soon as one of them has an account, the accounts are compared.
bool isOf(const Session& session, const journal::Entry& entry) {
    if (session.operatorCode.empty() && entry.operatorCode.empty()) return entry.operatorName == session.operatorName;
    return entry.operatorCode == session.operatorCode;
}

/// Nobody takes back what he may not do, nor, unless he may do that, what another did.
Result<journal::Entry, journal::UndoRefusal> takeBack(const journal::Journal& journal,
                                                      storage::Transaction& transaction, const Session& session,
                                                      const std::optional<journal::Entry>& entry) {
    if (!entry) return fail(journal::NothingToUndo{});
    const Gate gate(journal.clock());
    if (!isOf(session, *entry)) {
        CHECK(gate.check(transaction, session, Permission::JournalUndoAny));
    }
    if (const journal::Kind* kind = journal.kindOf(*entry)) {
        CHECK(gate.check(transaction, session, kind->permission));
    }
    return journal.undo(transaction, session, *entry);
}

} // namespace

Result<journal::Entry, journal::UndoRefusal> UndoService::undoLast(storage::Transaction& transaction,
                                                                   const Permitted<Permission::JournalUndo>& by) const {
    TRY(const auto last, m_journal.undoable(transaction, by));
    return takeBack(m_journal, transaction, by, last);
}

Result<journal::Entry, journal::UndoRefusal> UndoService::undo(storage::Transaction& transaction,
                                                               const Permitted<Permission::JournalUndo>& by,
                                                               std::int64_t seq) const {
    TRY(const auto entry, m_journal.entry(transaction, seq));
    return takeBack(m_journal, transaction, by, entry);
}

Result<journal::Entry, journal::UndoRefusal> UndoService::redoLast(storage::Transaction& transaction,
                                                                   const Permitted<Permission::JournalUndo>& by) const {
    TRY(const auto last, m_journal.redoable(transaction, by));
    return takeBack(m_journal, transaction, by, last);
}

} // namespace kitapdar::staff
