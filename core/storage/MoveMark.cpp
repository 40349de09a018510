#include "core/storage/MoveMark.h"

#include "core/storage/DeskRoles.h"
#include "core/storage/Meta.h"
#include "core/storage/Migrator.h"

namespace kitapdar::storage {

namespace {

constexpr std::string_view mark = "moving";

} // namespace

Result<std::optional<std::string>> moveMark(Snapshot& snapshot) { return metaValue(snapshot, mark); }

Result<void> setMoveMark(Transaction& transaction, std::string_view text) { return setMeta(transaction, mark, text); }

Result<void> markBeforeFirstSchema(Connection& connection, std::string_view text) {
    CHECK(connection.beginWrite());
    auto marked = connection.script(metaTable);
    Transaction transaction(connection);
    if (marked) marked = setMoveMark(transaction, text);
    if (marked) marked = connection.commit();
    if (!marked) connection.rollback();
    return marked;
}

Result<void> clearMoveMark(Transaction& transaction) { return eraseMeta(transaction, mark); }

Result<void> refuseUnfinished(Connection& connection) {
    Snapshot snapshot(connection);
    TRY(const bool marked, hasTable(snapshot, "meta"));
    if (!marked) return {};
    TRY(const auto found, moveMark(snapshot));
    if (found) return fail(Fault{Fault::Kind::Unfinished, "another library is being moved here", {}});
    return {};
}

Result<std::map<std::string, std::string>> contentMarks(Snapshot& snapshot) {
    std::map<std::string, std::string> marks;
    CHECK(snapshot.each("select name, value from meta", {}, [&](const Row& row) {
        const std::string_view name = row.text(0);
        const bool ofPlace = name == "schema" || name == mark || name == deskRolesName;
        if (!ofPlace) marks[row.string(0)] = row.string(1);
        return true;
    }));
    return marks;
}

} // namespace kitapdar::storage
