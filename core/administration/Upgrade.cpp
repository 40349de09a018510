#include "core/administration/Upgrade.h"

#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"

namespace kitapdar {

Result<UpgradeReport, UpgradeRefusal> upgrade(
    const storage::Address& library, const std::filesystem::path& backup, const Clock& clock, jobs::Progress& progress,
    const std::function<std::vector<storage::Migration>(storage::Engine)>& migrations) {
    TRY(auto connection, storage::connect(library, storage::OpenAs::Writer));
    const auto list = migrations(connection->facts().engine);
    UpgradeReport report;
    report.to = list.back().number;
    TRY(report.from, storage::schemaVersion(*connection));
    if (report.from == report.to) return fail(AlreadyUpToDate{report.to});
    if (report.from > report.to) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(report.from), {}});
    }
    TRY(report.backup, backUp(library, backup, clock, progress));
    if (progress.cancelled()) return fail(cancelled());
    progress.report({jobs::Stage::Upgrading, 0, 0});
    CHECK(storage::migrate(*connection, list, [](storage::Transaction& transaction) {
        return storage::grantAgain(transaction, allTables());
    }));
    return report;
}

} // namespace kitapdar
