#include "core/administration/Erasures.h"

#include "core/administration/LibraryCheck.h"
#include "core/circulation/ErasureService.h"
#include "core/journal/Journal.h"
#include "core/journal/Origin.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "core/staff/Gate.h"
#include "core/storage/Columns.h"
#include "core/storage/Connect.h"
#include "core/storage/Migrator.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace kitapdar {

namespace {

using Row = Erasures::Row;

constexpr std::size_t rowsAtOnce = 500;
constexpr std::int64_t schemaThatForgets = 23; // no older library has forgotten anybody

constexpr std::string_view forgottenReaders =
    "select id, registered_on from reader where forgotten_on is not null order by id";
constexpr std::string_view namedReaders = "select id, registered_on from reader where forgotten_on is null order by id";
constexpr std::string_view cutLoans =
    "select id, copy_id || ' ' || lent_at from loan where reader_id is null order by id";
constexpr std::string_view linkedLoans =
    "select id, copy_id || ' ' || lent_at from loan where reader_id is not null order by id";
constexpr std::string_view forgottenEntries =
    "select o.seq, o.hash from forgotten f join operation o on o.seq = f.operation_seq order by o.seq";
constexpr std::string_view heldEntries =
    "select o.seq, o.hash from operation_payload p join operation o on o.seq = p.operation_seq order by o.seq";
constexpr std::string_view registrations = "select seq, hash from operation where kind = 'reader.add' order by seq";
constexpr std::string_view registrationOf =
    "select o.seq, o.hash from operation_subject s join operation o on o.seq = s.operation_seq where s.subject_table = "
    "'reader' and s.subject_id = $1 and o.kind = 'reader.add' order by o.seq limit 1";
// Whoever is forgotten, however new the entry is; and a reader has no part in entries without subjects.
constexpr std::string_view entriesOfForgotten =
    "select p.operation_seq from operation_payload p where exists (select 1 from operation_subject s where "
    "s.operation_seq = p.operation_seq and ((s.subject_table = 'reader' and s.subject_id in (select id from reader "
    "where forgotten_on is not null)) or (s.subject_table = 'hold' and p.people <> '' and s.subject_id in (select id "
    "from hold where reader_id is null)))) order by p.operation_seq";

Row textRow(const storage::Row& row) { return {row.integer(0), row.string(1)}; }
Row hashRow(const storage::Row& row) { return {row.integer(0), std::string(row.bytes(1))}; }

/// Those of `wanted` that the copy holds.
Result<std::vector<std::int64_t>> heldOf(storage::Connection& copy, std::string_view sql,
                                         const std::vector<Row>& wanted, Row (*read)(const storage::Row&)) {
    std::vector<std::int64_t> held;
    if (wanted.empty()) return held;
    storage::Snapshot snapshot(copy);
    CHECK(snapshot.each(sql, {}, [&](const storage::Row& row) {
        const Row each = read(row);
        if (std::ranges::binary_search(wanted, each)) held.push_back(each.id);
        return each.id < wanted.back().id;
    }));
    return held;
}

/// Those of the forgotten readers whom the copy still names. After a restore the same number may have been given on the
/// same day to somebody else: whom the library has never registered is not the one whom it has erased.
Result<std::vector<std::int64_t>> namedIn(storage::Connection& copy, const Erasures& erasures) {
    TRY(const auto candidates, heldOf(copy, namedReaders, erasures.readers, textRow));
    storage::Snapshot snapshot(copy);
    std::vector<std::int64_t> named;
    for (const std::int64_t id : candidates) {
        TRY(const auto entry, snapshot.first(registrationOf, {id}, hashRow));
        if (!entry || std::ranges::binary_search(erasures.registrations, *entry)) named.push_back(id);
    }
    return named;
}

using Slice = std::vector<std::int64_t>;
using Work = std::function<Result<void>(storage::Transaction&, const Slice&)>;

Result<void> inSlices(storage::Connection& copy, const Slice& ids, jobs::Progress& progress, const Work& work) {
    for (std::size_t begin = 0; begin < ids.size(); begin += rowsAtOnce) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report(
            {jobs::Stage::Removing, static_cast<std::int64_t>(begin), static_cast<std::int64_t>(ids.size())});
        const std::size_t end = std::min(begin + rowsAtOnce, ids.size());
        const Slice slice(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                          ids.begin() + static_cast<std::ptrdiff_t>(end));
        CHECK(copy.beginWrite());
        storage::Transaction transaction(copy);
        auto done = work(transaction, slice);
        if (done) done = copy.commit();
        if (!done) {
            copy.rollback();
            return done;
        }
    }
    return {};
}

Result<bool> isSound(storage::Connection& copy, jobs::Progress& progress) {
    storage::Snapshot snapshot(copy);
    TRY(const auto report, auditLibrary(snapshot, {}, &progress));
    return std::ranges::all_of(
        report.findings, [](const journal::Finding& finding) { return finding.code == journal::findings::unsealed; });
}

/// Nothing is held that would have to be forgotten: then an older copy stays as old as it is.
Result<bool> isAnythingHeld(storage::Connection& copy, const Erasures& erasures) {
    if (erasures.empty()) return false;
    TRY(const auto schema, storage::schemaVersion(copy));
    if (schema < schemaThatForgets) {
        storage::Snapshot snapshot(copy);
        return hasReaders(snapshot);
    }
    TRY(const auto readers, namedIn(copy, erasures));
    TRY(const auto loans, heldOf(copy, linkedLoans, erasures.loans, textRow));
    TRY(const auto entries, heldOf(copy, heldEntries, erasures.entries, hashRow));
    return !readers.empty() || !loans.empty() || !entries.empty();
}

Result<void> bringUpToDate(storage::Connection& copy) {
    TRY(const auto schema, storage::schemaVersion(copy));
    if (schema == storage::newestSchema()) return {};
    if (copy.facts().engine == storage::Engine::Postgres)
        return fail(Fault{Fault::Kind::SchemaTooOld, "schema " + std::to_string(schema), {}});
    return storage::migrate(copy);
}

template <class T>
std::vector<T> idsOf(const Slice& slice) {
    std::vector<T> ids;
    for (const std::int64_t each : slice) ids.emplace_back(each);
    return ids;
}

} // namespace

std::optional<Erasures> erasuresOf(const storage::Address& library) {
    const auto connection = storage::openToRead(library);
    if (!connection) return std::nullopt;
    const auto read = [&]() -> Result<std::optional<Erasures>> {
        CHECK((*connection)->beginRead());
        storage::Snapshot snapshot(**connection);
        TRY(const auto origin, journal::origin(snapshot));
        if (!origin) return std::optional<Erasures>();
        Erasures erasures{*origin, {}, {}, {}, {}};
        TRY(const auto schema, storage::schemaVersion(**connection));
        if (schema < schemaThatForgets) return std::optional(std::move(erasures));
        TRY(erasures.readers, snapshot.all(forgottenReaders, {}, textRow));
        TRY(erasures.loans, snapshot.all(cutLoans, {}, textRow));
        TRY(erasures.entries, snapshot.all(forgottenEntries, {}, hashRow));
        TRY(erasures.registrations, snapshot.all(registrations, {}, hashRow));
        return std::optional(std::move(erasures));
    };
    auto found = read();
    (*connection)->rollback();
    return found ? std::move(*found) : std::nullopt;
}

Result<std::optional<RepeatedErasures>> repeatErasures(storage::Connection& copy, const Erasures& erasures,
                                                       const Clock& clock, jobs::Progress& progress) {
    storage::Snapshot snapshot(copy);
    TRY(const auto origin, journal::origin(snapshot));
    if (origin != erasures.origin) return std::optional<RepeatedErasures>();
    RepeatedErasures done;
    TRY(const bool anything, isAnythingHeld(copy, erasures));
    if (!anything) return std::optional(done);
    CHECK(bringUpToDate(copy));

    journal::Journal journal(clock);
    journal.know(allKinds());
    keepDerived(journal);
    const Session program{"Kitapdar", "0", {}};
    const auto by = staff::Gate::admitProgram<Permission::RetentionRun>(program);
    const circulation::ErasureService erasing(journal);
    // Of what is blanked it is held how it is then, so nobody could tell afterwards that it had not been right.
    TRY(const bool sound, isSound(copy, progress));

    TRY(const Slice readers, namedIn(copy, erasures));
    CHECK(inSlices(copy, readers, progress, [&](storage::Transaction& transaction, const Slice& slice) {
        return erasing.forgetReadersAgain(transaction, by, idsOf<readers::ReaderId>(slice));
    }));
    done.readers = std::ssize(readers);
    TRY(const Slice loans, heldOf(copy, linkedLoans, erasures.loans, textRow));
    CHECK(inSlices(copy, loans, progress, [&](storage::Transaction& transaction, const Slice& slice) {
        return erasing.forgetLoansAgain(transaction, by, idsOf<circulation::LoanId>(slice));
    }));
    done.loans = std::ssize(loans);

    TRY(Slice entries, heldOf(copy, heldEntries, erasures.entries, hashRow));
    TRY(const Slice ofForgotten, snapshot.all(entriesOfForgotten, {}, storage::only<std::int64_t>));
    Slice all;
    std::ranges::set_union(entries, ofForgotten, std::back_inserter(all));
    if (!sound) {
        done.entriesLeft = !all.empty();
        return std::optional(done);
    }
    CHECK(inSlices(copy, all, progress, [&](storage::Transaction& transaction, const Slice& slice) -> Result<void> {
        CHECK(journal.forget(transaction, by, slice));
        return {};
    }));
    done.entries = std::ssize(all);
    return std::optional(done);
}

Result<bool> hasReaders(storage::Snapshot& snapshot) {
    TRY(const auto found, snapshot.number("select 1 from reader limit 1"));
    return found == 1;
}

} // namespace kitapdar
