#include "core/storage/postgres/DeskRights.h"

#include "core/storage/postgres/PostgresConnection.h"

namespace kitapdar::storage::postgres {

namespace {

std::string quoted(const std::string& name) {
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"') text += '"';
        text += c;
    }
    return text + '"';
}

} // namespace

std::vector<std::string> deskRights(const std::string& role, const std::vector<std::string>& businessTables) {
    const std::string schema = schemaName;
    const std::string to = " to " + quoted(role);
    std::string written = "counter, reader_token, record_search";
    for (const std::string& table : businessTables) written += ", " + table;
    return {
        // What an older program gave is taken first.
        "revoke all on all tables in schema " + schema + " from " + quoted(role),
        "grant usage on schema " + schema + to,
        "grant select on all tables in schema " + schema + to,
        "grant insert, update, delete on " + written + to,
        "grant insert on operation, operation_subject" + to,
        "grant insert, delete on applied_write" + to,
        "grant update on turn" + to, // it has no column; without the right nobody may lock it
    };
}

} // namespace kitapdar::storage::postgres
