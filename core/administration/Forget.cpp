#include "core/administration/Forget.h"

#include "core/journal/ChangeQueries.h"
#include "core/journal/Journal.h"
#include "core/merging/ForgottenReaders.h"
#include "core/readers/ReaderRepository.h"
#include "core/storage/Columns.h"
#include "core/storage/LibraryFile.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace kitapdar {

namespace {

constexpr int entriesAtOnce = 500; // some tenths of a second on a slow disk

/// Parameters of the statements below, by their marks.
struct Marks {
    std::string_view before; // moment
    std::string_view after;  // number of an entry
};

/// Entries of readers: the older ones, and all of readers who are gone. An entry which tells for whom something is put
/// aside is about the hold, and not about its reader; `holds`: which of them tell no longer whose they were.
std::string ofReaders(const Marks& marks, const std::string& holds) {
    const std::string old = "(o.at < " + std::string(marks.before) + " or s.subject_id in ";
    return " from operation_payload p join operation o on o.seq = p.operation_seq where p.operation_seq > " +
           std::string(marks.after) +
           " and exists (select 1 from operation_subject s where s.operation_seq = p.operation_seq and "
           "((s.subject_table = 'reader' and " +
           old + "(select id from gone))) or (s.subject_table = 'hold' and p.people <> '' and " + old +
           "(select id from hold where " + holds + ")))))";
}

const std::string& ofForgotten() {
    static const std::string sql = ofReaders({"$1", "$2"}, "reader_id is null");
    return sql;
}

struct Slice {
    std::optional<std::int64_t> last; // nullopt: nothing was left
    std::int64_t forgotten = 0;
};

/// The columns in which restricted values of readers stand in clear.
const std::vector<std::string>& clearColumns() {
    static const std::vector<std::string> columns = {"iin", "phone", "address"};
    return columns;
}

Result<std::vector<std::int64_t>> entriesInClear(storage::Snapshot& snapshot, std::int64_t after, int limit) {
    return journal::ChangeQueries().withValues(snapshot, "reader", clearColumns(), after, limit);
}

/// Each slice is whole; returns how many were forgotten.
Result<std::int64_t> forgetClearEntries(storage::Store& store, const journal::Journal& journal,
                                        const staff::Permitted<Permission::KeyManage>& by, jobs::Progress& progress) {
    std::int64_t forgotten = 0;
    for (std::int64_t after = 0;;) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report({jobs::Stage::Removing, forgotten, 0});
        TRY(const auto slice, store.writeNow(
                                  [&](storage::Transaction& transaction) -> Result<Slice> {
                                      TRY(auto entries, entriesInClear(transaction, after, entriesAtOnce));
                                      if (entries.empty()) return Slice{};
                                      const std::int64_t last = entries.back();
                                      TRY(const auto count, journal.forget(transaction, by, std::move(entries)));
                                      return Slice{last, count};
                                  },
                                  storage::Priority::Background));
        if (!slice.last) return forgotten;
        after = *slice.last;
        forgotten += slice.forgotten;
    }
}

Result<std::int64_t> countOf(storage::Store& store, Instant before) {
    return store.readNow([&](storage::Snapshot& snapshot) {
        return snapshot.number(merging::withForgottenReaders() + "select count(*)" + ofForgotten(), {before, 0});
    });
}

} // namespace

Result<std::int64_t> countEntriesToForget(storage::Snapshot& snapshot, const circulation::RetentionLimits& limits) {
    static const std::string sql =
        merging::withForgottenReaders(circulation::selectOverdueReaders()) + "select count(*)" +
        ofReaders({"$3", "$4"}, "reader_id is null or ended_on <= $5 or reader_id in (select id from gone)");
    return snapshot.number(sql, {limits.readersBefore, limits.readersReturnedBefore, limits.entriesBefore, 0,
                                 circulation::holdsEndedBy(limits)});
}

Result<void, ForgetRefusal> checkSound(storage::Store& store, const std::vector<journal::Head>& knownHeads,
                                       jobs::Progress& progress) {
    return store.readNow([&](storage::Snapshot& snapshot) -> Result<void, ForgetRefusal> {
        TRY(const auto report, auditLibrary(snapshot, knownHeads, &progress));
        for (const journal::Finding& finding : report.findings) {
            if (finding.code == journal::findings::unsealed) continue;
            return fail(JournalNotSound{{std::string(finding.code), finding.detail}});
        }
        return {};
    });
}

Result<std::int64_t> forgetEntries(storage::Store& store, const journal::Journal& journal,
                                   const staff::Permitted<Permission::RetentionRun>& by, Instant before,
                                   jobs::Progress& progress) {
    TRY(const auto total, countOf(store, before));
    std::int64_t entries = 0;
    for (std::int64_t after = 0;;) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report({jobs::Stage::Removing, entries, total});
        TRY(const auto slice, store.writeNow(
                                  [&](storage::Transaction& transaction) -> Result<Slice> {
                                      TRY(auto entries,
                                          transaction.all(merging::withForgottenReaders() + "select p.operation_seq" +
                                                              ofForgotten() + " order by p.operation_seq limit $3",
                                                          {before, after, entriesAtOnce}, storage::only<std::int64_t>));
                                      if (entries.empty()) return Slice{};
                                      const std::int64_t last = entries.back();
                                      TRY(const auto forgotten, journal.forget(transaction, by, std::move(entries)));
                                      return Slice{last, forgotten};
                                  },
                                  storage::Priority::Background));
        if (!slice.last) break;
        after = *slice.last;
        entries += slice.forgotten;
    }
    return entries;
}

Result<ForgetReport, ForgetRefusal> forgetReaderEntries(storage::Store& store, const journal::Journal& journal,
                                                        const staff::Permitted<Permission::RetentionRun>& by,
                                                        const std::vector<journal::Head>& knownHeads, Instant before,
                                                        ForgetHow how, jobs::Progress& progress) {
    ForgetReport report;
    TRY(const auto total, countOf(store, before));
    if (how == ForgetHow::OnlyCount || total == 0) {
        report.entries = total;
        return report;
    }
    CHECK(checkSound(store, knownHeads, progress));
    TRY(report.entries, forgetEntries(store, journal, by, before, progress));
    if (!store.address().isServer()) {
        TRY(report.emptied, storage::emptyLog(store.address().file()));
    }
    return report;
}

Result<SealReadersReport, SealReadersRefusal> sealReaders(storage::Store& store, const journal::Journal& journal,
                                                          const keys::OpenKey& key,
                                                          const staff::Permitted<Permission::KeyManage>& by,
                                                          const std::vector<journal::Head>& knownHeads,
                                                          jobs::Progress& progress) {
    CHECK(checkSound(store, knownHeads, progress));
    SealReadersReport report;
    const auto sealed = store.writeNow([&](storage::Transaction& transaction) {
        return readers::SealingService(journal, &key).seal(transaction, by);
    });
    const bool isSealed = sealed || std::holds_alternative<readers::AlreadySealed>(sealed.error());
    if (!isSealed) return fail(widen<SealReadersRefusal>(sealed.error()));
    if (sealed) report.readers = sealed->readers;
    TRY(report.entries, forgetClearEntries(store, journal, by, progress));
    // A run that was killed may have left but this to do, and nobody can see it.
    if (!store.address().isServer()) {
        TRY(report.emptied, storage::rewriteFile(store.address().file()));
    }
    if (!sealed && report.entries == 0) return fail(readers::AlreadySealed{});
    return report;
}

Result<std::vector<CheckProblem>> restrictedInClear(storage::Snapshot& snapshot) {
    std::vector<CheckProblem> found;
    TRY(const auto key, keys::KeyRepository().key(snapshot));
    TRY(const auto readers, readers::ReaderRepository().countWithClearValues(snapshot));
    if (readers > 0 && (!key || !key->seals)) found.push_back({"readers_in_clear", std::to_string(readers)});
    if (!key || !key->seals) return found;
    TRY(const auto entries, entriesInClear(snapshot, 0, std::numeric_limits<int>::max()));
    if (!entries.empty()) found.push_back({"journal_in_clear", std::to_string(entries.size())});
    return found;
}

} // namespace kitapdar
