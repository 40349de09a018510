#include "core/journal/FormerColumns.h"

#include "core/journal/RowChange.h"

#include <algorithm>

namespace kitapdar::journal {

namespace {

const FormerValue* valueIn(const FormerColumn& column, const nlohmann::json& value) {
    if (!value.is_string()) return nullptr;
    const auto found = std::ranges::find(column.values, value.get<std::string>(), &FormerValue::value);
    return found == column.values.end() ? nullptr : &*found;
}

bool standsFor(const FormerValue& value, const RowDigests& row) {
    return std::ranges::all_of(value.now, [&](const auto& column) {
        const auto found = row.find(column.first);
        return found != row.end() && found->second == digestOf(column.second);
    });
}

} // namespace

bool readFormerColumns(std::string_view table, nlohmann::json& values) {
    if (values.is_null()) return true;
    nlohmann::json renewed = values;
    for (const FormerColumn& column : formerColumns()) {
        if (column.table != table || !values.contains(column.name)) continue;
        const FormerValue* value = valueIn(column, values.at(std::string(column.name)));
        if (!value) return false;
        renewed.erase(std::string(column.name));
        for (const auto& [name, now] : value->now) {
            if (values.contains(name)) return false;
            renewed[std::string(name)] = toJson(now);
        }
    }
    values = std::move(renewed);
    return true;
}

void addFormerColumns(std::string_view table, RowDigests& row) {
    for (const FormerColumn& column : formerColumns()) {
        if (column.table != table || row.contains(column.name)) continue;
        const auto found =
            std::ranges::find_if(column.values, [&](const FormerValue& each) { return standsFor(each, row); });
        if (found != column.values.end()) row.emplace(column.name, digestOf(storage::Value(found->value)));
    }
}

} // namespace kitapdar::journal
