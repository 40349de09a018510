#include "core/storage/Meta.h"

namespace kitapdar::storage {

Result<std::optional<std::string>> metaValue(Snapshot& snapshot, std::string_view name) {
    return snapshot.first("select value from meta where name = $1", {name},
                          [](const Row& row) { return row.string(0); });
}

Result<void> setMeta(Transaction& transaction, std::string_view name, std::string_view value) {
    CHECK(
        transaction.execute("insert into meta (name, value) values ($1, $2) "
                            "on conflict (name) do update set value = excluded.value",
                            {name, value}));
    return {};
}

Result<void> eraseMeta(Transaction& transaction, std::string_view name) {
    CHECK(transaction.execute("delete from meta where name = $1", {name}));
    return {};
}

} // namespace kitapdar::storage
