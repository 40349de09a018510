#include "core/administration/MoveCompare.h"

#include "core/administration/Digest.h"
#include "core/administration/MovedTable.h"
#include "core/library/Rooms.h"
#include "core/storage/Dump.h"
#include "core/storage/IdSeries.h"
#include "core/storage/MoveMark.h"

namespace kitapdar {

namespace {

Result<TableDigest> digestOf(storage::Snapshot& snapshot, const storage::Table& table, const jobs::Progress& progress) {
    TableDigest found;
    Digest digest;
    CHECK(storage::dumpTable(snapshot, table.name, orderOf(table), "", [&](std::string_view line) {
        digest.add(line);
        ++found.rows;
    }));
    if (progress.cancelled()) return fail(cancelled());
    found.blake2b = digest.hex();
    return found;
}

Result<MovedContent> readContent(storage::Snapshot& snapshot, const jobs::Progress& progress) {
    MovedContent content;
    for (const storage::Table& table : tablesToMove()) {
        TRY(content.tables[std::string(table.name)], digestOf(snapshot, table, progress));
    }
    TRY(content.marks, storage::contentMarks(snapshot));
    TRY(content.series, idSeries(snapshot));
    return content;
}

} // namespace

Result<std::map<std::string, std::int64_t>> idSeries(storage::Snapshot& snapshot) {
    std::map<std::string, std::int64_t> series;
    for (const storage::Table& table : allTables()) {
        // Shapes of facts stand in no entry, yet the engine numbers them as it numbers business rows.
        const bool isShape = table.name.ends_with("_shape");
        if (table.kind != storage::TableKind::Business && !isShape) continue;
        TRY(series[std::string(table.name)], storage::lastId(snapshot, table.name));
    }
    return series;
}

Result<MovedContent> contentOf(storage::Connection& connection, const jobs::Progress& progress) {
    CHECK(connection.beginRead());
    storage::Snapshot snapshot(connection);
    auto content = readContent(snapshot, progress);
    connection.rollback(); // nothing was written
    return content;
}

std::vector<std::string> differences(const MovedContent& source, const MovedContent& target) {
    std::vector<std::string> names;
    for (const auto& [table, digest] : source.tables) {
        if (const auto other = target.tables.find(table); other == target.tables.end() || other->second != digest) {
            names.push_back(table);
        }
    }
    if (source.marks != target.marks) names.emplace_back("meta");
    for (const auto& [table, last] : source.series) {
        if (const auto other = target.series.find(table); other == target.series.end() || other->second != last) {
            names.push_back("ids of " + table);
        }
    }
    return names;
}

} // namespace kitapdar
