#include "core/audit/PastAccess.h"

#include "core/journal/ChangeQueries.h"
#include "core/staff/Kinds.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace kitapdar::audit {

namespace {

using Json = nlohmann::json;

struct ReadTable {
    std::string_view name;
    std::vector<std::string_view> columns;
};

const std::vector<ReadTable>& readTables() {
    static const std::vector<ReadTable> all = {
        {"staff_account", {"code", "kind", "name_kk", "name_ru", "state", "from_day", "until_day"}},
        {"staff_role", {"code"}},
        {"staff_role_permission", {"role_id", "permission"}},
        {"staff_grant", {"account_id", "role_id", "place", "from_day", "until_day", "ended_at"}}};
    return all;
}

bool isNumber(std::string_view column) { return column == "role_id" || column == "account_id" || column == "ended_at"; }

/// Rows by table and id, as the journal writes them: {column: value}.
class Rows {
public:
    Result<void> read(storage::Snapshot& snapshot) {
        for (const ReadTable& table : readTables()) {
            std::string sql = "select id";
            for (const std::string_view column : table.columns) sql.append(", ").append(column);
            CHECK(snapshot.each(sql.append(" from ").append(table.name), {}, [&](const storage::Row& row) {
                Json values = Json::object();
                for (int i = 0; const std::string_view column : table.columns) {
                    ++i;
                    Json& value = values[std::string(column)];
                    if (row.isNull(i)) continue;
                    if (isNumber(column))
                        value = row.integer(i);
                    else
                        value = row.string(i);
                }
                m_tables[std::string(table.name)][row.integer(0)] = std::move(values);
                return true;
            }));
        }
        return {};
    }

    void takeBack(const journal::EntryValues& entry) {
        for (auto row = entry.rows.rbegin(); row != entry.rows.rend(); ++row) {
            const auto table = m_tables.find(row->table);
            if (table == m_tables.end()) continue;
            if (row->before.is_null()) {
                table->second.erase(row->id);
                continue;
            }
            Json& values = table->second[row->id];
            if (!values.is_object()) values = Json::object();
            for (const auto& [column, value] : row->before.items()) values[column] = value;
        }
    }

    const std::map<std::int64_t, Json>& of(const std::string& table) const {
        static const std::map<std::int64_t, Json> none;
        const auto found = m_tables.find(table);
        return found == m_tables.end() ? none : found->second;
    }
    const Json* row(const std::string& table, std::int64_t id) const {
        const auto& rows = of(table);
        const auto found = rows.find(id);
        return found == rows.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, std::map<std::int64_t, Json>> m_tables;
};

std::string textIn(const Json& row, const char* column) {
    const auto found = row.find(column);
    return found != row.end() && found->is_string() ? found->get<std::string>() : std::string();
}
std::int64_t numberIn(const Json& row, const char* column) {
    const auto found = row.find(column);
    return found != row.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// Whether the day is within from_day … until_day.
bool holdsOn(const Json& row, const std::string& day) {
    const std::string until = textIn(row, "until_day");
    return textIn(row, "from_day") <= day && (until.empty() || day <= until);
}

bool isSigningInOn(const Rows& rows) {
    return std::ranges::any_of(rows.of("staff_account"), [](const auto& each) {
        return textIn(each.second, "kind") == "person" && textIn(each.second, "state") == "active";
    });
}

/// What the gate would have admitted.
void collect(const Rows& rows, const std::string& day, std::set<Access>& found) {
    for (const auto& [id, grant] : rows.of("staff_grant")) {
        const Json* const account = rows.row("staff_account", numberIn(grant, "account_id"));
        const Json* const role = rows.row("staff_role", numberIn(grant, "role_id"));
        if (!account || !role || numberIn(grant, "ended_at") != 0 || !holdsOn(grant, day)) continue;
        if (textIn(*account, "state") != "active" || !holdsOn(*account, day)) continue;
        for (const auto& [number, held] : rows.of("staff_role_permission")) {
            if (numberIn(held, "role_id") != numberIn(grant, "role_id")) continue;
            const std::string permission = textIn(held, "permission");
            for (const Permission each : restrictedPermissions) {
                if (code(each) != permission) continue;
                found.insert({textIn(*account, "code"), textIn(*account, "name_kk"), textIn(*account, "name_ru"),
                              textIn(*role, "code"), textIn(grant, "place"), each});
            }
        }
    }
}

} // namespace

Result<AccessOnDay> accessOnDay(storage::Snapshot& snapshot, Day day) {
    const Span span = spanOf(day, day);
    Rows rows;
    CHECK(rows.read(snapshot));
    TRY(const auto entries, journal::ChangeQueries().since(snapshot, staff::kinds::all, span.from));
    AccessOnDay access;
    std::set<Access> found;
    const auto look = [&] {
        collect(rows, day.iso(), found);
        access.everyone = access.everyone || !isSigningInOn(rows);
    };
    // The state that an entry left held until the next one.
    Instant until{std::numeric_limits<std::int64_t>::max()};
    for (const journal::EntryValues& entry : entries) {
        if (entry.at < span.before && until >= span.from) look();
        rows.takeBack(entry);
        until = entry.at;
    }
    look();
    access.rows.assign(found.begin(), found.end());
    return access;
}

} // namespace kitapdar::audit
