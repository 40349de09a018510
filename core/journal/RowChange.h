// One row before and after, as the journal keeps it. Private to core/journal.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace kitapdar::journal {

/// {"table":…, "id":…, "before":{column:value}|null, "after":{column:value}|null}. Bytes are {"hex":"…"}.
nlohmann::json toJson(const storage::Value& value);
storage::Value fromJson(const nlohmann::json& json);

/// The present values of the named columns of a row as an object; null when the row is not there.
Result<nlohmann::json> presentValues(storage::Snapshot& snapshot, const std::string& table, std::int64_t id,
                                     const nlohmann::json& columns);

/// Every column of a row except id and row_version; null when the row is not there.
Result<nlohmann::json> wholeRow(storage::Snapshot& snapshot, const std::string& table, std::int64_t id);

/// The same change in the other direction: before and after exchanged.
nlohmann::json reversed(const nlohmann::json& change);

/// Puts the row into the state "before". The caller has checked that the row is in the state "after".
Result<void> putBack(storage::Transaction& transaction, const nlohmann::json& change);

} // namespace kitapdar::journal
