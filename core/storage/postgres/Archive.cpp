#include "core/storage/postgres/Archive.h"

#include "core/storage/postgres/ClientTool.h"
#include "core/storage/postgres/PostgresConnection.h"

namespace kitapdar::storage::postgres {

namespace {

Result<void> run(std::string_view name, int serverMajor, const std::vector<std::string>& arguments,
                 const ServerAddress& server, const std::function<bool()>& shouldContinue) {
    const auto program = findTool(name, serverMajor);
    if (!program) return fail(internalFault(std::string(name) + " is missing")); // asked before: backupNeeds()
    return runTool(*program, arguments, server, shouldContinue);
}

} // namespace

Result<void> writeArchive(const ServerAddress& library, int serverMajor, const std::string& snapshot,
                          const std::filesystem::path& file, const std::function<bool()>& shouldContinue) {
    return run("pg_dump", serverMajor,
               {"--format=custom", std::string("--schema=") + schemaName, "--no-owner", "--no-privileges",
                "--snapshot=" + snapshot, "--lock-wait-timeout=10000", "--file=" + file.string()},
               library, shouldContinue);
}

Result<void> readArchive(const ServerAddress& database, int serverMajor, const std::filesystem::path& file,
                         const std::function<bool()>& shouldContinue) {
    return run("pg_restore", serverMajor,
               {"--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", file.string()}, database,
               shouldContinue);
}

} // namespace kitapdar::storage::postgres
