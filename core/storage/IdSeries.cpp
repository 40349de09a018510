#include "core/storage/IdSeries.h"

#include <algorithm>
#include <string>

namespace kitapdar::storage {

Result<std::int64_t> lastId(Snapshot& snapshot, std::string_view table) {
    const bool sqlite = snapshot.engine() == Engine::Sqlite;
    TRY(const auto given,
        snapshot.number(sqlite ? "select seq from sqlite_sequence where name = $1"
                               : "select pg_sequence_last_value(cast(pg_get_serial_sequence($1, 'id') as regclass))",
                        {table}));
    // A row that came with a number of its own does not move every engine's series.
    TRY(const auto highest, snapshot.number("select max(id) from " + std::string(table)));
    return std::max(given, highest);
}

Result<void> continueIdsAfter(Transaction& transaction, std::string_view table, std::int64_t last) {
    if (last == 0) return {};
    if (transaction.engine() == Engine::Postgres) {
        CHECK(
            transaction.number("select setval(cast(pg_get_serial_sequence($1, 'id') as regclass), $2)", {table, last}));
        return {};
    }
    TRY(const auto changed, transaction.execute("update sqlite_sequence set seq = $2 where name = $1", {table, last}));
    if (changed > 0) return {};
    CHECK(transaction.execute("insert into sqlite_sequence (name, seq) values ($1, $2)", {table, last}));
    return {};
}

} // namespace kitapdar::storage
