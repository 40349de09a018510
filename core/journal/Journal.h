// The journal: one mechanism for audit, undo and history. Every change of a business table is an Operation, written
// in the same transaction as the rows: who, at which desk, when, what, the rows before and after, and the hash of the
// entry before it, so that nobody edits the past unnoticed.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/Entry.h"
#include "core/journal/Kind.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::journal {

/// Keeps a derived table in step with a business table: called inside the transaction for each row that an operation
/// (or an undo) inserted, changed or erased.
using Derive = std::function<Result<void>(storage::Transaction&, std::int64_t id)>;

/// The table in which a commit tells that a journal entry was written; the row is its number.
inline constexpr std::string_view operationTable = "operation";

/// An entry as news: the rows it wrote and the things it was about.
struct News {
    std::int64_t seq = 0;
    storage::ChangeSet rows;
};

class Journal {
public:
    explicit Journal(const Clock& clock) : m_clock(clock) {}
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Registers the keeper of a derived table. At composition only.
    void derive(std::string table, Derive keeper) { m_derivations[std::move(table)].push_back(std::move(keeper)); }

    /// Registers kinds: only what is of a known kind can be taken back. At composition only; the list outlives the
    /// journal.
    void know(Kinds kinds) { m_kinds.insert(m_kinds.end(), kinds.begin(), kinds.end()); }

    /// `session`: of the staff::Permitted that the use case was given.
    Operation begin(storage::Transaction& transaction, const Session& session, const Kind& kind) const {
        return {*this, transaction, session, kind};
    }
    const Clock& clock() const { return m_clock; }

    /// What this operator (by account, else by name) did last at this desk and is not undone, whether it can be or not.
    /// It steps over undos, over upkeep of the journal and over what has an undo of its own, as imports have.
    Result<std::optional<Entry>> undoable(storage::Snapshot& snapshot, const Session& session) const;
    /// The last undo of this operator at this desk that is not taken back itself, if he did nothing after it but take
    /// back and do again.
    Result<std::optional<Entry>> redoable(storage::Snapshot& snapshot, const Session& session) const;
    Result<std::optional<Entry>> entry(storage::Snapshot& snapshot, std::int64_t seq) const;

    /// The kind of an entry; of an undo, the kind that was taken back. None when it was not registered.
    const Kind* kindOf(const Entry& entry) const;

    /// Takes back an entry that was read in this transaction, refused when any of its rows was changed since, when its
    /// kind is too long ago or when the room objects to what would come of it. The undo
    /// is itself an operation of kind "undo" with the facts of the undone one and {"undone": its kind}; taking an undo
    /// back is of kind "redo". Returns the entry. People undo through staff::UndoService.
    Result<Entry, UndoRefusal> undo(storage::Transaction& transaction, const Session& session, Entry entry) const;

    /// Forgets what these entries tell of rows and persons: their payloads and the persons they were about, which no
    /// copy of the library can give back but a backup. What was done, when and with which things stays, and so does the
    /// chain. Entries that are not there or are forgotten already are passed over. What their rows are now is held by
    /// digests from now on, as it stands: the caller has checked before that it is as the journal tells. Rows that are
    /// to be blanked are blanked first (Operation::forget), or the digests are of what they held. Itself an operation
    /// (kinds::forget) with the number and the digest of the forgotten ones; nothing is written when there are none.
    /// On a server only its owner may. Returns how many were forgotten.
    Result<std::int64_t> forget(storage::Transaction& transaction, const Session& session,
                                std::vector<std::int64_t> entries) const;

    /// Newest first; `before` continues a list.
    Result<std::vector<Entry>> latest(storage::Snapshot& snapshot, int limit,
                                      std::optional<std::int64_t> before = std::nullopt) const;
    /// Everything that was done about one thing, newest first.
    Result<std::vector<Entry>> history(storage::Snapshot& snapshot, const Subject& subject, int limit) const;

    /// The number of the newest entry (see end() in Head.h); 0 when there is none.
    Result<std::int64_t> newest(storage::Snapshot& snapshot) const;
    /// What was changed after that entry, oldest first, at most `limit` entries.
    Result<std::vector<News>> since(storage::Snapshot& snapshot, std::int64_t seq, int limit) const;

    /// Recomputes the hash chain; the number of the first entry that does not fit, if any.
    Result<std::optional<std::int64_t>> firstBroken(storage::Snapshot& snapshot) const;

private:
    friend class Operation;

    const Clock& m_clock;
    std::vector<const Kind*> m_kinds;
    std::map<std::string, std::vector<Derive>, std::less<>> m_derivations;
};

} // namespace kitapdar::journal
