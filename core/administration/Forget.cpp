#include "core/administration/Forget.h"

#include "core/journal/Journal.h"
#include "core/storage/Columns.h"
#include "core/storage/LibraryFile.h"

#include <optional>
#include <utility>

namespace kitapdar {

namespace {

constexpr int entriesAtOnce = 500; // some tenths of a second on a slow disk
constexpr std::string_view ofReaders =
    " from operation_payload p join operation o on o.seq = p.operation_seq where p.operation_seq > $2 and exists "
    "(select 1 from operation_subject s where s.operation_seq = p.operation_seq and s.subject_table = 'reader' and "
    "(o.at < $1 or s.subject_id in (select id from reader where forgotten_on is not null)))";

struct Slice {
    std::optional<std::int64_t> last; // nullopt: nothing was left
    std::int64_t forgotten = 0;
};

Result<std::int64_t> countOf(storage::Store& store, Instant before) {
    return store.readNow([&](storage::Snapshot& snapshot) {
        return snapshot.number("select count(*)" + std::string(ofReaders), {before, 0});
    });
}

} // namespace

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
                                          transaction.all("select p.operation_seq" + std::string(ofReaders) +
                                                              " order by p.operation_seq limit $3",
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

} // namespace kitapdar
