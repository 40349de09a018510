// Operation: one change of business tables in the making, begun by Journal::begin().
#pragma once

#include "core/base/Result.h"
#include "core/base/Session.h"
#include "core/journal/Entry.h"
#include "core/journal/HeldRows.h"
#include "core/journal/Kind.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::journal {

/// Columns and their new values, in the order of the statement.
using Columns = std::vector<std::pair<std::string_view, storage::Value>>;

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

    /// Blanks columns of a row for good: writes the given values, each null, "", 0 or no bytes (in a column that is
    /// unique: '~' and the row's own number), and puts down the columns' names and not what they held. Such an
    /// operation is not undone; what the row is then is held by its digest. Fault::Conflict when there is no such row.
    Result<void> forget(std::string_view table, std::int64_t id, const Columns& blanks);

    /// Adds a thing the operation is about; the rows written are not subjects by themselves. Its table is one of the
    /// kind's subjects, or finish() is a fault.
    void about(std::string_view table, std::int64_t id);
    void fact(FactName name, std::string_view text) {
        m_facts.insert_or_assign(std::string(code(name)), std::string(text));
    }
    void fact(FactName name, std::int64_t number) { m_facts.insert_or_assign(std::string(code(name)), number); }

    /// Rows that were written in bulk: the entry holds them by their digest.
    void hold(HeldRows rows);

    /// Numbers of this series were given out: the entry holds how far it has got.
    void numbered(std::string_view counter);

    /// Updates derived tables and writes the entry. An operation that is dropped without it leaves rows without a
    /// journal entry, so a service returns only after finish(). Returns the operation's number.
    Result<std::int64_t> finish();

private:
    friend class Journal;
    Operation(const Journal& journal, storage::Transaction& transaction, Session session, const Kind& kind);

    Result<void> holdBlanked();

    const Journal& m_journal;
    storage::Transaction& m_transaction;
    Session m_session;
    const Kind& m_kind;
    Facts m_facts;
    std::unique_ptr<nlohmann::json> m_changes; // an array, see RowChange.h
    std::vector<Subject> m_subjects;
    std::vector<Subject> m_rows;    // rows written, for derived tables
    std::vector<Subject> m_blanked; // of m_rows
    std::vector<HeldRows> m_held;
    std::vector<std::string> m_counters;
    std::optional<std::int64_t> m_undoes;
};

} // namespace kitapdar::journal
