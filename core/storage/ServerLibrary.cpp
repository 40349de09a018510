#include "core/storage/ServerLibrary.h"

#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"
#include "core/storage/Statistics.h"
#include "core/storage/postgres/Archive.h"
#include "core/storage/postgres/ClientTool.h"
#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/postgres/SchemaAside.h"
#include "core/storage/postgres/ScratchDatabase.h"

#include <string_view>

namespace kitapdar::storage {

namespace {

Result<void> grantAgainAt(Connection& connection, const Tables& tables) {
    CHECK(connection.beginWrite());
    Transaction transaction(connection);
    auto granted = grantAgain(transaction, tables);
    if (granted) granted = connection.commit();
    if (!granted) connection.rollback();
    return granted;
}

Result<void> fill(const ServerAddress& server, const Tables& tables, int major, const std::filesystem::path& archive,
                  const std::function<bool()>& shouldContinue, const std::function<Result<void>(Connection&)>& judge) {
    CHECK(postgres::readArchive(server, major, archive, shouldContinue));
    TRY(auto connection, postgres::open(server, postgres::OpenMode::Restore));
    CHECK(refuseUnreadable(*connection));
    CHECK(judge(*connection));
    if (!shouldContinue()) return fail(cancelled());
    CHECK(grantAgainAt(*connection, tables));
    return analyze(*connection);
}

} // namespace

Result<std::string> missingToRestore(const ServerAddress& server) {
    constexpr std::string_view name = "pg_restore";
    TRY(const int major, postgres::serverMajor(server));
    if (postgres::findTool(name, major)) return std::string();
    return std::string(name) + " " + std::to_string(major);
}

Result<std::optional<std::string>, ReplaceRefusal> replaceLibrary(
    const ServerAddress& server, const Tables& tables, const std::filesystem::path& archive, Day today,
    const std::function<bool()>& shouldContinue, const std::function<Result<void>(Connection&)>& judge) {
    if (!shouldContinue()) return fail(cancelled());
    TRY(const int major, postgres::serverMajor(server));
    if (const auto session = postgres::Session::begin(server)) postgres::ScratchDatabase::dropAbandoned(**session);
    TRY(auto aside, postgres::SchemaAside::put(server, today));
    CHECK(fill(server, tables, major, archive, shouldContinue, judge));
    TRY(auto name, aside->keep());
    return name;
}

} // namespace kitapdar::storage
