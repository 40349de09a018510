#include "core/storage/Dump.h"

#include "core/base/Hex.h"
#include "core/storage/LineText.h"
#include "core/storage/Migrator.h"

#include <array>

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

std::vector<std::string> businessTables() {
    return {"import_run",
            "record",
            "record_isbn",
            "name_form",
            "place",
            "copy",
            "reader",
            "loan_rule",
            "calendar_day",
            "loan",
            "digitization_batch",
            "digitization_item",
            "digitization_file"};
}

Result<std::vector<std::string>> presentTables(Snapshot& snapshot) {
    std::vector<std::string> present;
    for (std::string& table : businessTables()) {
        TRY(const bool there, hasTable(snapshot, table));
        if (there) present.push_back(std::move(table));
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

Result<void> dump(Snapshot& snapshot, const std::function<void(std::string_view)>& piece) {
    TRY(const auto tables, presentTables(snapshot));
    for (const std::string& table : tables) CHECK(dumpTable(snapshot, table, "id", "row_version", piece));
    return {};
}

} // namespace kitapdar::storage
