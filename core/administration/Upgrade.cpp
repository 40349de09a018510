#include "core/administration/Upgrade.h"

#include "core/library/Rooms.h"
#include "core/library/Upkeep.h"
#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"

namespace kitapdar {

namespace {

/// An upgrade was interrupted behind its migrations, or the program has another ICU now.
Result<bool> isWaiting(storage::Connection& connection) {
    storage::Snapshot snapshot(connection);
    return isUpkeepWaiting(snapshot);
}

Result<void> finish(const storage::Address& address, const Clock& clock, jobs::Progress& progress) {
    TRY(const auto library, Library::open(address, storage::Access::Open, clock));
    return doUpkeep(*library, progress);
}

} // namespace

Result<UpgradeReport, UpgradeRefusal> upgrade(
    const storage::Address& library, const std::filesystem::path& backup, const Clock& clock, jobs::Progress& progress,
    const std::function<std::vector<storage::Migration>(storage::Engine)>& migrations) {
    TRY(auto connection, storage::connect(library, storage::OpenAs::Writer));
    const auto list = migrations(connection->facts().engine);
    UpgradeReport report;
    report.to = list.back().number;
    TRY(report.from, storage::schemaVersion(*connection));
    if (report.from == report.to) {
        TRY(const bool waiting, isWaiting(*connection));
        if (!waiting) return fail(AlreadyUpToDate{report.to});
        CHECK(finish(library, clock, progress));
        return report;
    }
    if (report.from > report.to) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(report.from), {}});
    }
    // Migrations do not touch the attached files.
    TRY(report.backup, backUp(library, backup, clock, progress, {.files = WithFiles::No}));
    if (progress.cancelled()) return fail(cancelled());
    progress.report({jobs::Stage::Upgrading, 0, 0});
    const auto grant = [](storage::Transaction& transaction) { return storage::grantAgain(transaction, allTables()); };
    CHECK(storage::migrate(*connection, list, grant, [&](std::int64_t done, std::int64_t total) {
        progress.report({jobs::Stage::Upgrading, done, total, "operation"});
        return !progress.cancelled();
    }));
    // With other migrations than its own the program does not open the library.
    if (report.to == storage::newestSchema()) CHECK(finish(library, clock, progress));
    return report;
}

} // namespace kitapdar
