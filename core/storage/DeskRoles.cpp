#include "core/storage/DeskRoles.h"

#include "core/storage/Dump.h"
#include "core/storage/Meta.h"
#include "core/storage/postgres/DeskRights.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kitapdar::storage {

namespace {

Result<void> grantRights(Transaction& transaction, const Tables& tables, const std::string& role) {
    TRY(const auto present, presentTables(transaction, tables));
    for (const std::string& statement : postgres::deskRights(role, present)) CHECK(transaction.execute(statement));
    return {};
}

} // namespace

Result<bool> roleExists(Snapshot& snapshot, std::string_view role) {
    if (snapshot.engine() != Engine::Postgres) return false;
    TRY(const auto count, snapshot.number("select count(*) from pg_roles where rolname = $1", {role}));
    return count > 0;
}

Result<std::vector<std::string>> deskRoles(Snapshot& snapshot) {
    std::vector<std::string> roles;
    TRY(const auto text, metaValue(snapshot, deskRolesName));
    const auto list = nlohmann::json::parse(text.value_or("[]"), nullptr, false);
    for (const auto& each : list) {
        if (each.is_string()) roles.push_back(each.get<std::string>());
    }
    return roles;
}

Result<void> grantDesk(Transaction& transaction, const Tables& tables, const std::string& role) {
    CHECK(grantRights(transaction, tables, role));
    TRY(auto roles, deskRoles(transaction));
    if (std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
    // Also when nothing is new: to one who may not grant, the server only mutters. Here it says no.
    return setMeta(transaction, deskRolesName, nlohmann::json(roles).dump());
}

Result<void> grantAgain(Transaction& transaction, const Tables& tables) {
    TRY(const auto roles, deskRoles(transaction));
    for (const std::string& role : roles) {
        TRY(const bool exists, roleExists(transaction, role));
        if (exists) CHECK(grantRights(transaction, tables, role));
    }
    return {};
}

} // namespace kitapdar::storage
