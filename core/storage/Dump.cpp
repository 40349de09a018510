#include "core/storage/Dump.h"

#include "core/base/Hex.h"
#include "core/storage/LineText.h"
#include "core/storage/Migrator.h"

#include <algorithm>
#include <iterator>

namespace kitapdar::storage {

namespace {

void appendValue(std::string& line, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) line += std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) {
        line += '"';
        appendInLine(line, *text);
        line += '"';
    }
    if (const auto* blob = std::get_if<Blob>(&value)) line += "x'" + toHex(blob->bytes) + '\'';
    if (value.isNull()) line += "null";
}

} // namespace

Tables businessTables(const Tables& tables) {
    Tables business;
    std::ranges::copy_if(tables, std::back_inserter(business),
                         [](const Table& table) { return table.kind == TableKind::Business; });
    return business;
}

Result<Tables> presentTables(Snapshot& snapshot, const Tables& tables) {
    Tables present;
    for (const Table& table : tables) {
        TRY(const bool there, hasTable(snapshot, table.name));
        if (there) present.push_back(table);
    }
    return present;
}

Result<void> dumpTable(Snapshot& snapshot, std::string_view table, std::string_view order, std::string_view omitted,
                       const std::function<void(std::string_view)>& piece) {
    std::string line;
    const std::string name(table);
    return snapshot.each("select * from " + name + " order by " + std::string(order), {}, [&](const Row& row) {
        line = table;
        for (int column = 0; column < row.columns(); ++column) {
            if (row.name(column) == omitted) continue;
            line += '\t';
            line += row.name(column);
            line += '=';
            appendValue(line, row.value(column));
        }
        line += '\n';
        piece(line);
        return true;
    });
}

Result<void> dump(Snapshot& snapshot, const Tables& tables, const std::function<void(std::string_view)>& piece) {
    TRY(const auto present, presentTables(snapshot, businessTables(tables)));
    for (const Table& table : present) CHECK(dumpTable(snapshot, table.name, "id", "row_version", piece));
    return {};
}

} // namespace kitapdar::storage
