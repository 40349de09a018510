#include "core/journal/RowChange.h"

#include "core/base/Hex.h"
#include "core/text/Encoding.h"

namespace kitapdar::journal {

namespace {

std::string joinedNames(const nlohmann::json& columns) {
    std::string names;
    for (const auto& [name, value] : columns.items()) names += (names.empty() ? "" : ", ") + name;
    return names;
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

Result<nlohmann::json> wholeRow(storage::Snapshot& snapshot, const std::string& table, std::int64_t id) {
    nlohmann::json row = nullptr;
    CHECK(snapshot.each("select * from " + table + " where id = $1", {id}, [&](const storage::Row& found) {
        row = nlohmann::json::object();
        for (int column = 0; column < found.columns(); ++column) {
            const std::string name(found.name(column));
            if (name != "id" && name != "row_version") row[name] = toJson(found.value(column));
        }
        return false;
    }));
    return row;
}

nlohmann::json reversed(const nlohmann::json& change) {
    return {{"table", change.at("table")},
            {"id", change.at("id")},
            {"before", change.at("after")},
            {"after", change.at("before")}};
}

Result<void> putBack(storage::Transaction& transaction, const nlohmann::json& change) {
    const auto table = change.at("table").get<std::string>();
    const auto id = change.at("id").get<std::int64_t>();
    const nlohmann::json& before = change.at("before");
    if (before.is_null()) {
        CHECK(transaction.execute("delete from " + table + " where id = $1", {id}));
        return {};
    }
    storage::Parameters parameters;
    std::string sql;
    if (change.at("after").is_null()) {
        std::string marks;
        for (const auto& [name, value] : before.items()) {
            parameters.push_back(fromJson(value));
            marks += "$" + std::to_string(parameters.size()) + ", ";
        }
        parameters.emplace_back(id);
        sql = "insert into " + table + " (" + joinedNames(before) + ", id) values (" + marks + "$" +
              std::to_string(parameters.size()) + ")";
    } else {
        for (const auto& [name, value] : before.items()) {
            parameters.push_back(fromJson(value));
            sql += (sql.empty() ? "" : ", ") + name + " = $" + std::to_string(parameters.size());
        }
        parameters.emplace_back(id);
        sql = "update " + table + " set " + sql + ", row_version = row_version + 1 where id = $" +
              std::to_string(parameters.size());
    }
    CHECK(transaction.execute(sql, parameters));
    return {};
}

} // namespace kitapdar::journal
