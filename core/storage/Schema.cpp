#include "core/storage/Schema.h"

#include "core/storage/Definitions.h"
#include "core/storage/Migrator.h"
#include "core/storage/postgres/ServerSchema.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "core/storage/sqlite/TextIndex.h"

namespace kitapdar::storage {

namespace {

Result<Definitions> definitionsInFile(Snapshot& snapshot) {
    Definitions all;
    CHECK(snapshot.each("select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%'", {},
                        [&](const Row& row) {
                            all[row.string(0) + " " + row.string(1)] = row.string(2);
                            return true;
                        }));
    return all;
}

Result<std::vector<std::string>> differencesOfFile(Snapshot& snapshot) {
    TRY(const auto model, sqlite::open(":memory:", sqlite::OpenMode::Create));
    CHECK(migrate(*model));
    Snapshot modelSnapshot(*model);
    TRY(const auto expected, definitionsInFile(modelSnapshot));
    TRY(const auto found, definitionsInFile(snapshot));
    return differences(expected, found);
}

} // namespace

Result<std::vector<std::string>> columnNames(Snapshot& snapshot, std::string_view table) {
    const bool sqlite = snapshot.engine() == Engine::Sqlite;
    return snapshot.all(sqlite ? "select c.name from sqlite_master t join pragma_table_info(t.name) c "
                                 "where t.type = 'table' and t.name = $1 order by c.cid"
                               : "select cast(column_name as text) from information_schema.columns "
                                 "where table_schema = current_schema() and table_name = $1 order by ordinal_position",
                        {table}, [](const Row& row) { return row.string(0); });
}

Result<std::vector<std::string>> schemaDifferences(Snapshot& snapshot) {
    return snapshot.engine() == Engine::Sqlite ? differencesOfFile(snapshot) : postgres::schemaDifferences(snapshot);
}

Result<void> mendTextIndexes(const Address& library) {
    return library.isServer() ? Result<void>() : sqlite::mendTextIndexes(library.file());
}

Result<std::vector<std::string>> brokenTextIndexes(const Address& library) {
    if (library.isServer()) return std::vector<std::string>();
    return sqlite::brokenTextIndexes(library.file());
}

} // namespace kitapdar::storage
