// What entries of the journal changed, field by field, for people who read the history of a thing.
#pragma once

#include "core/base/Result.h"
#include "core/journal/Entry.h"
#include "core/journal/Kind.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {

/// A field of a row as an entry found and left it, as stored: codes, days as "2026-02-03", money in tiyn. "" is empty.
/// Of bytes both are "". It may hold personal data: wording/ChangeWords.h tells which of it may be shown.
struct FieldChange {
    std::string table;
    std::string column;
    std::string before;
    std::string after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// By the number of the entry; an entry that only inserted or erased rows has none.
using FieldChanges = std::map<std::int64_t, std::vector<FieldChange>>;

/// A row as an entry found it and left it, as stored: {column: value}; null: it was not there. Of a row that was
/// changed only the columns that were.
struct WrittenValues {
    std::string table;
    std::int64_t id = 0;
    nlohmann::json before;
    nlohmann::json after;
};
struct EntryValues {
    std::int64_t seq = 0;
    Instant at;
    std::vector<WrittenValues> rows; // in the order of writing; none of a forgotten entry
};

class ChangeQueries {
public:
    /// Of the row of `subject`, by the newest `limit` entries about it.
    Result<FieldChanges> of(storage::Snapshot& snapshot, const Subject& subject, int limit) const;
    /// Of all rows, by the newest `limit` entries; none of an entry that changed more than one row of a table, since
    /// they would not say of which.
    Result<FieldChanges> latest(storage::Snapshot& snapshot, int limit) const;
    /// Entries with a number above `after` that hold a value of one of these columns in clear text, as it was before or
    /// after them; the first `limit`, in order. Reads the payloads that name the table. The names are constants of the
    /// program.
    Result<std::vector<std::int64_t>> withValues(storage::Snapshot& snapshot, std::string_view table,
                                                 const std::vector<std::string>& columns, std::int64_t after,
                                                 int limit) const;
    /// Of all entries of these kinds from an instant on, the newest first: by it rows of today are brought back to what
    /// they were.
    Result<std::vector<EntryValues>> since(storage::Snapshot& snapshot, Kinds kinds, Instant from) const;
};

} // namespace kitapdar::journal
