#include "core/storage/MoveMark.h"

#include "core/storage/DeskRoles.h"

namespace kitapdar::storage {

namespace {

constexpr std::string_view mark = "moving";

} // namespace

Result<std::optional<std::string>> moveMark(Snapshot& snapshot) {
    return snapshot.first("select value from meta where name = $1", {mark},
                          [](const Row& row) { return row.string(0); });
}

Result<void> setMoveMark(Transaction& transaction, std::string_view text) {
    CHECK(
        transaction.execute("insert into meta (name, value) values ($1, $2) "
                            "on conflict (name) do update set value = excluded.value",
                            {mark, text}));
    return {};
}

Result<void> clearMoveMark(Transaction& transaction) {
    CHECK(transaction.execute("delete from meta where name = $1", {mark}));
    return {};
}

Result<void> refuseUnfinished(Connection& connection) {
    Snapshot snapshot(connection);
    TRY(const auto found, moveMark(snapshot));
    if (found) return fail(Fault{Fault::Kind::Unfinished, "another library is being moved here", {}});
    return {};
}

bool belongsToPlace(std::string_view metaName) {
    return metaName == "schema" || metaName == mark || metaName == deskRolesName;
}

} // namespace kitapdar::storage
