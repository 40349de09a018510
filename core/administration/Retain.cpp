#include "core/administration/Retain.h"

#include "core/circulation/ErasureService.h"
#include "core/circulation/Kinds.h"
#include "core/journal/Journal.h"
#include "core/readers/RetentionService.h"
#include "core/staff/SignatureService.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Slice.h"

#include <nlohmann/json.hpp>

namespace kitapdar {

namespace {

using Step = Result<circulation::ForgottenStep> (circulation::ErasureService::*)(
    storage::Transaction&, const staff::Permitted<Permission::RetentionRun>&, const circulation::RetentionLimits&,
    std::int64_t, storage::Slice) const;

class Retaining {
public:
    Retaining(storage::Store& store, const journal::Journal& journal,
              const staff::Permitted<Permission::RetentionRun>& by, jobs::Progress& progress)
        : m_store(store), m_erasure(journal), m_by(by), m_progress(progress) {}

    /// How many rows were forgotten.
    Result<std::int64_t> run(Step step, const circulation::RetentionLimits& limits, std::int64_t total) {
        std::int64_t rows = 0;
        for (std::int64_t last = 0;;) {
            if (m_progress.cancelled()) return fail(cancelled());
            m_progress.report({jobs::Stage::Removing, rows, total});
            TRY(const auto done, m_store.writeNow(
                                     [&](storage::Transaction& transaction) {
                                         return (m_erasure.*step)(transaction, m_by, limits, last,
                                                                  storage::Slice(m_store, transaction));
                                     },
                                     storage::Priority::Background));
            if (!done.last) return rows;
            last = *done.last;
            rows += done.rows;
        }
    }

private:
    storage::Store& m_store;
    circulation::ErasureService m_erasure;
    const staff::Permitted<Permission::RetentionRun>& m_by;
    jobs::Progress& m_progress;
};

/// What the terms of the library say now.
Result<circulation::Overdue> overdueNow(storage::Snapshot& snapshot, const journal::Journal& journal) {
    TRY(const auto terms, readers::RetentionService(journal).terms(snapshot));
    return circulation::ErasureService(journal).overdue(snapshot, circulation::limitsOf(terms, journal.clock()));
}

/// Whether anything was ever forgotten because its term was over.
Result<bool> wasEverDone(storage::Snapshot& snapshot) {
    TRY(const auto entries,
        snapshot.number("select count(*) from operation where kind in ($1, $2)",
                        {circulation::kinds::forgetLoans.code, circulation::kinds::forgetReaders.code}));
    return entries > 0;
}

} // namespace

Result<std::optional<staff::Act>> retainAct(storage::Snapshot& snapshot, const journal::Journal& journal) {
    std::optional<staff::Act> act;
    TRY(const auto due, overdueNow(snapshot, journal));
    if (due.loans + due.readers <= staff::signedFrom) return act;
    TRY(auto shown, staff::canonicalJson({{"retain", "terms"},
                                          {"loans", due.loans},
                                          {"readers", due.readers},
                                          {"holds", due.holds},
                                          {"visits", due.visits}}));
    act = staff::Act{staff::Meaning::Purge, "library", 0, std::move(shown)};
    return act;
}

Result<void, staff::ApprovalRefusal> approveRetain(storage::Store& store, const journal::Journal& journal,
                                                   const staff::Permitted<Permission::RetentionRun>& by) {
    TRY(const auto needed, store.readNow([&](storage::Snapshot& snapshot) { return retainAct(snapshot, journal); }));
    if (!needed) return {};
    return store.writeNow([&](storage::Transaction& transaction) -> Result<void, staff::ApprovalRefusal> {
        TRY(const auto act, retainAct(transaction, journal)); // as it is now
        if (act) CHECK(staff::SignatureService(journal).approve(transaction, by, *act));
        return {};
    });
}

Result<std::optional<RetainReport>, NightlyRefusal> retainAtNight(storage::Store& store,
                                                                  const journal::Journal& journal,
                                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                                  const std::vector<journal::Head>& knownHeads,
                                                                  jobs::Progress& progress) {
    TRY(const auto run, store.readNow([&](storage::Snapshot& snapshot) {
        return readers::RetentionService(journal).nightlyRun(snapshot);
    }));
    if (run == readers::NightlyRun::Off) return std::nullopt;
    TRY(const auto due, store.readNow([&](storage::Snapshot& snapshot) { return overdueNow(snapshot, journal); }));
    TRY(const bool done, store.readNow(wasEverDone));
    if (!done && due.loans + due.readers > staff::signedFrom) return fail(FirstRunByHand{due.loans, due.readers});
    TRY(auto report, retain(store, journal, by, knownHeads, ForgetHow::Really, progress));
    return report;
}

Result<RetainReport, ForgetRefusal> retain(storage::Store& store, const journal::Journal& journal,
                                           const staff::Permitted<Permission::RetentionRun>& by,
                                           const std::vector<journal::Head>& knownHeads, ForgetHow how,
                                           jobs::Progress& progress) {
    TRY(const auto terms,
        store.readNow([&](storage::Snapshot& snapshot) { return readers::RetentionService(journal).terms(snapshot); }));
    const circulation::RetentionLimits limits = circulation::limitsOf(terms, journal.clock());
    TRY(const auto due, store.readNow([&](storage::Snapshot& snapshot) {
        return circulation::ErasureService(journal).overdue(snapshot, limits);
    }));
    RetainReport report;
    if (how == ForgetHow::OnlyCount) {
        TRY(const auto entries,
            store.readNow([&](storage::Snapshot& snapshot) { return countEntriesToForget(snapshot, limits); }));
        return RetainReport{due.loans, due.readers, entries, due.holds, due.visits};
    }
    // Of what is blanked it is held how it is then, so nobody could tell afterwards that it had not been right.
    CHECK(checkSound(store, knownHeads, progress));
    Retaining retaining(store, journal, by, progress);
    TRY(report.loans, retaining.run(&circulation::ErasureService::forgetLoans, limits, due.loans));
    TRY(report.holds, retaining.run(&circulation::ErasureService::forgetHolds, limits, due.holds));
    TRY(report.visits, retaining.run(&circulation::ErasureService::forgetVisits, limits, due.visits));
    TRY(report.readers, retaining.run(&circulation::ErasureService::forgetReaders, limits, due.readers));
    TRY(report.entries, forgetEntries(store, journal, by, limits.entriesBefore, progress));
    if (!store.address().isServer()) {
        TRY(report.emptied, storage::emptyLog(store.address().file()));
    }
    return report;
}

} // namespace kitapdar
