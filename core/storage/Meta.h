// What a library remembers of itself by name: its schema, where it stands in a move, the roles of its desks.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::storage {

/// Made before the first migration, as the migrator and a server's driver make it.
inline constexpr std::string_view metaTable =
    "create table if not exists meta (name text not null primary key, value text not null)";

Result<std::optional<std::string>> metaValue(Snapshot& snapshot, std::string_view name);
Result<void> setMeta(Transaction& transaction, std::string_view name, std::string_view value);
Result<void> eraseMeta(Transaction& transaction, std::string_view name);

} // namespace kitapdar::storage
