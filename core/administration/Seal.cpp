#include "core/administration/Seal.h"

#include "core/exchange/Room.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"

#include <algorithm>

namespace kitapdar {

namespace {

constexpr std::int64_t idsOfRange = 2000; // so that a change is named closely

Result<std::vector<journal::HeldRows>> heldIn(storage::Snapshot& snapshot, const std::vector<journal::RowRange>& runs) {
    std::vector<journal::HeldRows> held;
    for (const journal::RowRange& run : runs) {
        for (std::int64_t first = run.first; first <= run.last; first += idsOfRange) {
            const std::int64_t last = std::min(run.last, first + idsOfRange - 1);
            TRY(auto rows, journal::heldRows(snapshot, run.table, first, last));
            held.push_back(std::move(rows));
        }
    }
    return held;
}

/// Of an import that runs or was killed some rows are there and some not: nothing vouches for them.
Result<void, SealRefusal> checkImports(storage::Snapshot& snapshot) {
    const Invariant& unfinished = exchange::unfinishedImports();
    TRY(const auto rows, snapshot.all(unfinished.sql, {}, storage::only<std::string>));
    if (rows.empty()) return {};
    return fail(LibraryUnsound{{std::string(unfinished.code), rows.front()}});
}

} // namespace

Result<SealReport, SealRefusal> sealLibrary(storage::Store& store, const journal::Journal& journal,
                                            const staff::Permitted<Permission::ImportRun>& by,
                                            const std::vector<journal::Head>& knownHeads) {
    SealReport sealed;
    std::vector<journal::HeldRows> held;
    CHECK(store.readNow([&](storage::Snapshot& snapshot) -> Result<void, SealRefusal> {
        sealed = {};
        TRY(const auto report, auditLibrary(snapshot, knownHeads));
        for (const journal::Finding& finding : report.findings) {
            if (finding.code == journal::findings::unsealed) continue;
            if (finding.code == journal::findings::cut) {
                sealed.newEnd = true;
                continue;
            }
            return fail(LibraryUnsound{{std::string(finding.code), finding.detail}});
        }
        CHECK(checkImports(snapshot));
        for (const journal::RowRange& run : report.unsealed) sealed.rows += run.rows;
        TRY(held, heldIn(snapshot, report.unsealed));
        return {};
    }));
    if (held.empty()) return sealed;
    // What was changed since is in entries after the one that each range names.
    CHECK(store.writeNow([&](storage::Transaction& transaction) -> Result<void> {
        journal::Operation operation = journal.begin(transaction, by, journal::kinds::seal);
        operation.fact(journal::FactName::Records, sealed.rows);
        // One that is undone later holds anew what is left of them (journal::heldBy).
        TRY(const auto imports, transaction.all("select id from import_run order by id", {},
                                                [](const storage::Row& row) { return row.integer(0); }));
        for (const std::int64_t import : imports) operation.about("import_run", import);
        for (const journal::HeldRows& rows : held) operation.hold(rows);
        CHECK(operation.finish());
        return {};
    }));
    return sealed;
}

} // namespace kitapdar
