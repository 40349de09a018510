#include "core/journal/RowChange.h"

#include "core/base/Hex.h"
#include "core/journal/FormerColumns.h"
#include "core/storage/Schema.h"
#include "core/text/Encoding.h"

#include <algorithm>
#include <map>

namespace kitapdar::journal {

namespace {

std::string joinedNames(const nlohmann::json& columns) {
    std::string names;
    for (const auto& [name, value] : columns.items()) names += (names.empty() ? "" : ", ") + name;
    return names;
}

bool isValue(const nlohmann::json& json) {
    if (json.is_null() || json.is_number_integer() || json.is_string()) return true;
    if (!json.is_object() || json.size() != 1) return false;
    const auto value = json.begin();
    return (value.key() == "hex" || value.key() == "text_hex") && value->is_string() &&
           fromHex(value->get<std::string>());
}

/// Null, or an object of values with at least one column.
bool isRow(const nlohmann::json& json) {
    if (json.is_null()) return true;
    return json.is_object() && !json.empty() && std::all_of(json.begin(), json.end(), isValue);
}

bool sameColumns(const nlohmann::json& one, const nlohmann::json& other) {
    if (one.size() != other.size()) return false;
    for (const auto& [name, value] : one.items()) {
        if (!other.contains(name)) return false;
    }
    return true;
}

std::optional<RowChange> rowChangeOf(const nlohmann::json& json) {
    if (!json.is_object()) return std::nullopt;
    const auto member = [&](const char* name) { return json.contains(name) ? json.at(name) : nlohmann::json(false); };
    const nlohmann::json table = member("table");
    const nlohmann::json id = member("id");
    if (const nlohmann::json columns = member("blanked"); columns.is_array()) {
        if (!table.is_string() || !id.is_number_integer()) return std::nullopt;
        return RowChange{table.get<std::string>(), id.get<std::int64_t>(), nullptr, nullptr, true};
    }
    RowChange change{{}, 0, member("before"), member("after"), false};
    if (!table.is_string() || !id.is_number_integer() || !isRow(change.before) || !isRow(change.after)) {
        return std::nullopt;
    }
    if (change.before.is_null() && change.after.is_null()) return std::nullopt;
    const bool changed = !change.before.is_null() && !change.after.is_null();
    if (changed && !sameColumns(change.before, change.after)) return std::nullopt;
    change.table = table.get<std::string>();
    change.id = id.get<std::int64_t>();
    // Both or none, so that both sides have the same columns.
    nlohmann::json before = change.before;
    nlohmann::json after = change.after;
    if (readFormerColumns(change.table, before) && readFormerColumns(change.table, after)) {
        change.before = std::move(before);
        change.after = std::move(after);
    }
    return change;
}

} // namespace

nlohmann::json toJson(const storage::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* string = std::get_if<std::string>(&value)) {
        if (text::decode(*string, text::Encoding::Utf8)) return *string;
        return {{"text_hex", toHex(*string)}}; // JSON cannot hold it, and an undo must give back exactly these bytes
    }
    if (const auto* blob = std::get_if<storage::Blob>(&value)) return {{"hex", toHex(blob->bytes)}};
    return nullptr;
}

storage::Value fromJson(const nlohmann::json& json) {
    if (json.is_number_integer()) return json.get<std::int64_t>();
    if (json.is_string()) return json.get<std::string>();
    if (json.contains("text_hex")) return fromHex(json.value("text_hex", std::string()));
    if (json.is_object()) return storage::Blob{fromHex(json.value("hex", std::string())).value_or(std::string())};
    return {};
}

Result<nlohmann::json> presentValues(storage::Snapshot& snapshot, const std::string& table, std::int64_t id,
                                     const nlohmann::json& columns) {
    nlohmann::json present = nullptr;
    CHECK(snapshot.each("select " + joinedNames(columns) + " from " + table + " where id = $1", {id},
                        [&](const storage::Row& row) {
                            present = nlohmann::json::object();
                            int column = 0;
                            for (const auto& [name, value] : columns.items())
                                present[name] = toJson(row.value(column++));
                            return false;
                        }));
    return present;
}

nlohmann::json columnsIn(const storage::Row& row) {
    nlohmann::json content = nlohmann::json::object();
    for (int column = 0; column < row.columns(); ++column) {
        const std::string name(row.name(column));
        if (name != "id" && name != "row_version") content[name] = toJson(row.value(column));
    }
    return content;
}

Result<nlohmann::json> wholeRow(storage::Snapshot& snapshot, const std::string& table, std::int64_t id) {
    nlohmann::json row = nullptr;
    CHECK(snapshot.each("select * from " + table + " where id = $1", {id}, [&](const storage::Row& found) {
        row = columnsIn(found);
        return false;
    }));
    return row;
}

nlohmann::json toJson(const RowChange& change) {
    return {{"table", change.table}, {"id", change.id}, {"before", change.before}, {"after", change.after}};
}

nlohmann::json parsedObject(std::string_view text) {
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

std::optional<std::vector<RowChange>> rowChangesOf(const nlohmann::json& changes) {
    const auto written = changes.find("rows");
    if (written == changes.end() || !written->is_array()) return std::nullopt;
    std::vector<RowChange> rows;
    rows.reserve(written->size());
    for (const nlohmann::json& each : *written) {
        auto change = rowChangeOf(each);
        if (!change) return std::nullopt;
        rows.push_back(std::move(*change));
    }
    return rows;
}

Result<bool> areNamesKnown(storage::Snapshot& snapshot, const std::vector<RowChange>& rows) {
    std::map<std::string, std::vector<std::string>> tables;
    for (const RowChange& row : rows) {
        const auto [table, isNew] = tables.try_emplace(row.table);
        std::vector<std::string>& columns = table->second;
        if (isNew) {
            TRY(columns, storage::columnNames(snapshot, row.table));
            // Every table that is written through the journal has both, and no other table has.
            if (std::erase(columns, "id") + std::erase(columns, "row_version") != 2) return false;
        }
        for (const nlohmann::json* values : {&row.before, &row.after}) {
            for (const auto& [name, value] : values->items()) {
                if (std::ranges::find(columns, name) == columns.end()) return false;
            }
        }
    }
    return true;
}

RowChange reversed(const RowChange& change) { return {change.table, change.id, change.after, change.before, false}; }

Result<void> putBack(storage::Transaction& transaction, const RowChange& change) {
    const nlohmann::json& before = change.before;
    if (before.is_null()) {
        CHECK(transaction.execute("delete from " + change.table + " where id = $1", {change.id}));
        return {};
    }
    storage::Parameters parameters;
    std::string sql;
    if (change.after.is_null()) {
        std::string marks;
        for (const auto& [name, value] : before.items()) {
            parameters.push_back(fromJson(value));
            marks += "$" + std::to_string(parameters.size()) + ", ";
        }
        parameters.emplace_back(change.id);
        sql = "insert into " + change.table + " (" + joinedNames(before) + ", id) values (" + marks + "$" +
              std::to_string(parameters.size()) + ")";
    } else {
        for (const auto& [name, value] : before.items()) {
            parameters.push_back(fromJson(value));
            sql += (sql.empty() ? "" : ", ") + name + " = $" + std::to_string(parameters.size());
        }
        parameters.emplace_back(change.id);
        sql = "update " + change.table + " set " + sql + ", row_version = row_version + 1 where id = $" +
              std::to_string(parameters.size());
    }
    CHECK(transaction.execute(sql, parameters));
    return {};
}

} // namespace kitapdar::journal
