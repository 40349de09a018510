// One row before and after, as the journal keeps it. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {

/// {"table":…, "id":…, "before":{column:value}|null, "after":{column:value}|null}. Bytes are {"hex":"…"}. Of columns
/// that were blanked (Operation::forget) their names alone: {"table":…, "id":…, "blanked":[column]}.
struct RowChange {
    std::string table;
    std::int64_t id = 0;
    nlohmann::json before; // null: the row was not there
    nlohmann::json after;  // null: it is erased
    bool blanked = false;  // both are null
};

nlohmann::json toJson(const storage::Value& value);
storage::Value fromJson(const nlohmann::json& json);
nlohmann::json toJson(const RowChange& change);

/// The content of an entry; what is no JSON object reads as an empty one.
nlohmann::json parsedObject(std::string_view text);

/// The rows that an entry wrote, in the order of writing, with the columns of today (FormerColumns.h). An entry may be
/// foreign or damaged: of what has not exactly this shape there are none.
std::optional<std::vector<RowChange>> rowChangesOf(const nlohmann::json& changes);

/// Whether each row is of a business table and each name is a column of it. Names become part of statements, so those
/// of an entry are never used before this was asked.
Result<bool> areNamesKnown(storage::Snapshot& snapshot, const std::vector<RowChange>& rows);

/// The present values of the named columns of a row as an object; null when the row is not there.
Result<nlohmann::json> presentValues(storage::Snapshot& snapshot, const std::string& table, std::int64_t id,
                                     const nlohmann::json& columns);

/// Every column of a row except id and row_version.
nlohmann::json columnsIn(const storage::Row& row);
/// The same of the row with this id; null when it is not there.
Result<nlohmann::json> wholeRow(storage::Snapshot& snapshot, const std::string& table, std::int64_t id);

/// The same change in the other direction: before and after exchanged.
RowChange reversed(const RowChange& change);

/// Puts the row into the state "before". The caller has checked that the row is in the state "after".
Result<void> putBack(storage::Transaction& transaction, const RowChange& change);

} // namespace kitapdar::journal
