// The journal: one mechanism for audit, undo and history. Every change of a business table is an Operation, written
// in the same transaction as the rows: who, at which desk, when, what, the rows before and after, and the hash of the
// entry before it, so that nobody edits the past unnoticed.
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/Entry.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::journal {

/// Columns and their new values, in the order of the statement.
using Columns = std::vector<std::pair<std::string_view, storage::Value>>;

/// Keeps a derived table in step with a business table: called inside the transaction for each row that an operation
/// (or an undo) inserted, changed or erased.
using Derive = std::function<Result<void>(storage::Transaction&, std::int64_t id)>;

class Journal;

/// One change in the making. All writes to business tables pass here. Table and column names are constants of the
/// program, never input.
class Operation {
public:
    ~Operation();
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;

    /// Inserts a row and returns the id that the engine gave it.
    Result<std::int64_t> insert(std::string_view table, const Columns& columns);
    /// Changes some columns of a row and raises its row_version. Fault::Conflict when there is no such row, or when
    /// `expectedVersion` is given and the row was changed meanwhile.
    Result<void> update(std::string_view table, std::int64_t id, const Columns& columns,
                        std::optional<std::int64_t> expectedVersion = std::nullopt);
    Result<void> erase(std::string_view table, std::int64_t id);

    /// Adds a thing the operation is about; the rows written are not subjects by themselves.
    void about(std::string_view table, std::int64_t id);
    void fact(std::string_view name, std::string_view text) {
        m_facts.insert_or_assign(std::string(name), std::string(text));
    }
    void fact(std::string_view name, std::int64_t number) { m_facts.insert_or_assign(std::string(name), number); }
    /// An operation that cannot be undone by putting rows back (an import has its own undo).
    void notUndoable() { m_undoable = false; }

    /// Updates derived tables and writes the entry. An operation that is dropped without it leaves rows without a
    /// journal entry, so a service returns only after finish(). Returns the operation's number.
    Result<std::int64_t> finish();

private:
    friend class Journal;
    Operation(const Journal& journal, storage::Transaction& transaction, Actor actor, std::string_view kind);

    const Journal& m_journal;
    storage::Transaction& m_transaction;
    Actor m_actor;
    std::string m_kind;
    Facts m_facts;
    std::unique_ptr<nlohmann::json> m_changes; // an array, see RowChange.h
    std::vector<Subject> m_subjects;
    std::vector<Subject> m_rows; // rows written, for derived tables
    std::optional<std::int64_t> m_undoes;
    bool m_undoable = true;
};

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

    Operation begin(storage::Transaction& transaction, const Actor& actor, std::string_view kind) const {
        return {*this, transaction, actor, kind};
    }
    const Clock& clock() const { return m_clock; }

    /// Takes back the last operation of this operator that is neither an undo nor undone. The undo is itself an
    /// operation of kind "undo" with the facts of the undone one and {"undone": its kind}; taking an undo back is of
    /// kind "redo". Returns the entry that was taken back.
    Result<Entry, UndoRefusal> undoLast(storage::Transaction& transaction, const Actor& actor) const;
    /// Takes back one operation, refused when any of its rows was changed since.
    Result<Entry, UndoRefusal> undo(storage::Transaction& transaction, const Actor& actor, std::int64_t seq) const;
    /// Takes back the operator's last undo, if nothing was done after it.
    Result<Entry, UndoRefusal> redoLast(storage::Transaction& transaction, const Actor& actor) const;

    /// What undoLast() would take back; for the menu's "Undo: …".
    Result<std::optional<Entry>> undoable(storage::Snapshot& snapshot, const Actor& actor) const;

    /// Newest first; `before` continues a list.
    Result<std::vector<Entry>> latest(storage::Snapshot& snapshot, int limit,
                                      std::optional<std::int64_t> before = std::nullopt) const;
    /// Everything that was done about one thing, newest first.
    Result<std::vector<Entry>> history(storage::Snapshot& snapshot, const Subject& subject, int limit) const;

    /// The number of the newest entry; 0 when there is none.
    Result<std::int64_t> newest(storage::Snapshot& snapshot) const;
    /// What was changed after that entry, oldest first, at most `limit` entries.
    Result<std::vector<News>> since(storage::Snapshot& snapshot, std::int64_t seq, int limit) const;

    /// Recomputes the hash chain; the number of the first entry that does not fit, if any.
    Result<std::optional<std::int64_t>> firstBroken(storage::Snapshot& snapshot) const;

private:
    friend class Operation;
    Result<Entry, UndoRefusal> takeBack(storage::Transaction& transaction, const Actor& actor, std::int64_t seq) const;

    const Clock& m_clock;
    std::map<std::string, std::vector<Derive>, std::less<>> m_derivations;
};

} // namespace kitapdar::journal
