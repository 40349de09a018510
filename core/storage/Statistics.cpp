#include "core/storage/Statistics.h"

#include <string>

namespace kitapdar::storage {

Result<void> analyze(Connection& connection) {
    if (connection.facts().engine == Engine::Sqlite) return {};
    return connection.script("analyze");
}

Result<void> analyzeGrown(Transaction& transaction, std::span<const std::string_view> tables) {
    if (transaction.engine() == Engine::Sqlite) return {};
    for (const std::string_view table : tables) {
        TRY(const auto grown,
            transaction.number("select case when pg_relation_size(oid) / 8192 > relpages * 3 / 2 + 16 then 1 else 0 "
                               "end from pg_class where oid = cast($1 as regclass)",
                               {table}));
        if (grown == 1) CHECK(transaction.execute("analyze " + std::string(table)));
    }
    return {};
}

} // namespace kitapdar::storage
