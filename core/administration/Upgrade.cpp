#include "core/administration/Upgrade.h"

#include "core/catalogue/search/IndexFilling.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "core/storage/DeskRoles.h"
#include "core/storage/Store.h"

#include <memory>

namespace kitapdar {

namespace {

/// An upgrade was interrupted behind its migrations, or the program has another ICU now.
Result<bool> isDerivedOld(storage::Connection& connection) {
    storage::Snapshot snapshot(connection);
    TRY(const bool waiting, catalogue::isIndexWaiting(snapshot));
    TRY(const auto other, otherDerivedVersion(snapshot));
    return waiting || other.has_value();
}

Result<void> makeAnew(const storage::Address& library, jobs::Progress& progress) {
    TRY(const auto store, storage::Store::open(library, storage::Access::Open));
    const auto search = std::make_unique<catalogue::SearchIndex>(store->facts().engine);
    return makeDerivedAnew(*store, *search, progress);
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
        TRY(const bool old, isDerivedOld(*connection));
        if (!old) return fail(AlreadyUpToDate{report.to});
        CHECK(makeAnew(library, progress));
        return report;
    }
    if (report.from > report.to) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "schema " + std::to_string(report.from), {}});
    }
    // Migrations do not touch the attached files.
    TRY(report.backup, backUp(library, backup, clock, progress, WithFiles::No));
    if (progress.cancelled()) return fail(cancelled());
    progress.report({jobs::Stage::Upgrading, 0, 0});
    CHECK(storage::migrate(*connection, list, [](storage::Transaction& transaction) {
        return storage::grantAgain(transaction, allTables());
    }));
    // With other migrations than its own the program does not open the library.
    if (report.to == storage::newestSchema()) CHECK(makeAnew(library, progress));
    return report;
}

} // namespace kitapdar
