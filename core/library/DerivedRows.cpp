#include "core/library/DerivedRows.h"

#include "core/catalogue/search/IndexFilling.h"
#include "core/library/Rooms.h"
#include "core/storage/Meta.h"
#include "core/storage/Schema.h"
#include "core/storage/Slice.h"
#include "core/text/SortKey.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kitapdar {

namespace {

constexpr std::string_view mark = "derived_version"; // in `meta`
constexpr std::string_view ownRules = "3"; // of fingerprints and skeletons; raise it when they are made otherwise
constexpr int rowsAtOnce = 200;

/// A row of which some derived columns are not what they must be.
struct WrongRow {
    std::int64_t id = 0;
    std::vector<std::string> columns;
    std::vector<storage::Value> values; // that they must have
};

struct Page {
    std::optional<std::int64_t> last; // of its rows
    std::int64_t rows = 0;
    std::vector<WrongRow> wrong;
};

std::string joined(const std::vector<std::string>& names, std::string_view between) {
    std::string text;
    for (const std::string& name : names) text.append(text.empty() ? "" : between).append(name);
    return text;
}

std::string selectSql(const DerivedColumns& derived, std::string_view which) {
    return "select id, " + joined(derived.sources, ", ") + ", " + joined(derived.columns, ", ") + " from " +
           std::string(derived.table) + " where " + std::string(which);
}

std::optional<WrongRow> wrongRow(const DerivedColumns& derived, const storage::Row& row) {
    const auto made = derived.make(row);
    if (!made) return std::nullopt;
    WrongRow wrong{row.integer(0), {}, {}};
    for (std::size_t i = 0; i < derived.columns.size(); ++i) {
        if (row.value(static_cast<int>(1 + derived.sources.size() + i)) == (*made)[i]) continue;
        wrong.columns.push_back(derived.columns[i]);
        wrong.values.push_back((*made)[i]);
    }
    return wrong.columns.empty() ? std::nullopt : std::optional(std::move(wrong));
}

Result<Page> readPage(storage::Snapshot& snapshot, const DerivedColumns& derived, std::int64_t after) {
    Page page;
    CHECK(snapshot.each(selectSql(derived, "id > $1 order by id limit $2"), {after, rowsAtOnce},
                        [&](const storage::Row& row) {
                            page.last = row.integer(0);
                            ++page.rows;
                            if (auto wrong = wrongRow(derived, row)) page.wrong.push_back(std::move(*wrong));
                            return true;
                        }));
    return page;
}

/// Derived columns are no content, so their row keeps its version and the journal has no entry of it.
Result<void> mend(storage::Transaction& transaction, const DerivedColumns& derived, const WrongRow& row) {
    std::string assignments;
    storage::Parameters parameters;
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        parameters.push_back(row.values[i]);
        assignments += (i == 0 ? "" : ", ") + row.columns[i] + " = $" + std::to_string(parameters.size());
    }
    parameters.emplace_back(row.id);
    CHECK(transaction.execute("update " + std::string(derived.table) + " set " + assignments + " where id = $" +
                                  std::to_string(parameters.size()),
                              parameters));
    return {};
}

Result<void> makeRowAnew(storage::Transaction& transaction, const DerivedColumns& derived, std::int64_t id) {
    std::optional<WrongRow> wrong;
    CHECK(transaction.each(selectSql(derived, "id = $1"), {id}, [&](const storage::Row& row) {
        wrong = wrongRow(derived, row);
        return true;
    }));
    return wrong ? mend(transaction, derived, *wrong) : Result<void>();
}

Result<std::int64_t> rowsOf(storage::Snapshot& snapshot, std::string_view table) {
    return snapshot.number("select count(*) from " + std::string(table));
}

Result<void> makeColumnsAnew(storage::Store& store, const DerivedColumns& derived, jobs::Progress& progress) {
    TRY(const auto total, store.readNow([&](storage::Snapshot& s) { return rowsOf(s, derived.table); }));
    std::int64_t done = 0;
    for (std::optional<std::int64_t> after = 0; after && !progress.cancelled();) {
        progress.report({jobs::Stage::Upgrading, std::min(done, total), total, std::string(derived.table)});
        TRY(const auto looked, store.writeNow(
                                   [&](storage::Transaction& tx) -> Result<Page> {
                                       storage::Slice slice(store, tx);
                                       Page all{after, 0, {}}; // of wrong rows nothing is kept
                                       do {
                                           TRY(auto page, readPage(tx, derived, *all.last));
                                           for (const WrongRow& row : page.wrong) CHECK(mend(tx, derived, row));
                                           all.last = page.last;
                                           all.rows += page.rows;
                                       } while (all.last && !slice.over());
                                       return all;
                                   },
                                   storage::Priority::Background));
        done += looked.rows;
        after = looked.last;
    }
    return {};
}

Result<void> makeRowsAnew(storage::Store& store, const Comparison& comparison, jobs::Progress& progress) {
    std::int64_t pages = 0;
    for (std::optional<std::int64_t> after = 0; after && !progress.cancelled(); ++pages) {
        progress.report({jobs::Stage::Upgrading, pages, 0, std::string(comparison.table)});
        TRY(after, store.writeNow(
                       [&](storage::Transaction& tx) -> Result<std::optional<std::int64_t>> {
                           TRY(const auto page, comparison.compare(tx, *after));
                           for (const WrongRows& wrong : page.wrong) CHECK(comparison.keeper(tx, wrong.source));
                           return page.last;
                       },
                       storage::Priority::Background));
    }
    return {};
}

Result<void> compareColumns(storage::Snapshot& snapshot, const DerivedColumns& derived, const DerivedReport& report,
                            jobs::Progress& progress) {
    TRY(const auto total, rowsOf(snapshot, derived.table));
    std::int64_t done = 0;
    for (std::optional<std::int64_t> after = 0; after;) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report({jobs::Stage::Verifying, std::min(done, total), total, std::string(derived.table)});
        TRY(const auto page, readPage(snapshot, derived, *after));
        for (const WrongRow& row : page.wrong)
            report(derivedColumn,
                   std::string(derived.table) + " " + std::to_string(row.id) + ": " + joined(row.columns, ", "));
        done += page.rows;
        after = page.last;
    }
    return {};
}

Result<void> compareRows(storage::Snapshot& snapshot, const Comparison& comparison, const DerivedReport& report,
                         jobs::Progress& progress) {
    for (std::int64_t after = 0, pages = 0;; ++pages) {
        if (progress.cancelled()) return fail(cancelled());
        progress.report({jobs::Stage::Verifying, pages, 0, std::string(comparison.table)});
        TRY(const auto page, comparison.compare(snapshot, after));
        for (const WrongRows& wrong : page.wrong) report(comparison.code, wrong.name);
        if (!page.last) return {};
        after = *page.last;
    }
}

/// One whose structure is lost is made anew and filled.
Result<void> rebuildIndex(storage::Store& store, const catalogue::SearchIndex& search, jobs::Progress& progress) {
    const auto rebuilt = store.writeNow([&](storage::Transaction& transaction) { return search.rebuild(transaction); },
                                        storage::Priority::Background);
    if (rebuilt) return {};
    const Fault::Kind kind = rebuilt.error().kind;
    if (kind != Fault::Kind::Corrupt && kind != Fault::Kind::Internal) return rebuilt;
    CHECK(storage::mendTextIndexes(store.address())); // the engine drops only what it can open
    CHECK(store.writeNow([&](storage::Transaction& transaction) { return catalogue::emptyIndex(transaction, search); },
                         storage::Priority::Background));
    return catalogue::fillWaitingIndex(store, search, progress);
}

} // namespace

std::string derivedVersion() { return text::collationVersion() + "-rules-" + std::string(ownRules); }

Result<void> markDerived(storage::Transaction& transaction) {
    return storage::setMeta(transaction, mark, derivedVersion());
}

void keepDerived(journal::Journal& journal) {
    for (const Room& room : allRooms()) {
        for (const DerivedColumns& derived : room.derivedColumns) {
            journal.derive(std::string(derived.table), [&derived](storage::Transaction& transaction, std::int64_t id) {
                return makeRowAnew(transaction, derived, id);
            });
        }
        for (const Derivation& derived : room.derivations) journal.derive(std::string(derived.table), derived.keeper);
    }
}

Result<std::optional<std::string>> otherDerivedVersion(storage::Snapshot& snapshot) {
    TRY(auto version, storage::metaValue(snapshot, mark));
    if (version == derivedVersion()) version.reset();
    return version;
}

Result<void> makeDerivedAnew(storage::Store& store, const catalogue::SearchIndex& search, jobs::Progress& progress) {
    CHECK(catalogue::fillWaitingIndex(store, search, progress));
    TRY(const auto made, store.readNow([](storage::Snapshot& s) { return storage::metaValue(s, mark); }));
    if (made == derivedVersion()) return {};
    for (const Room& room : allRooms()) {
        for (const DerivedColumns& derived : room.derivedColumns) CHECK(makeColumnsAnew(store, derived, progress));
        for (const Comparison& comparison : room.comparisons) {
            if (comparison.keeper) CHECK(makeRowsAnew(store, comparison, progress));
        }
    }
    if (progress.cancelled()) return {};
    return store.writeNow([](storage::Transaction& transaction) { return markDerived(transaction); },
                          storage::Priority::Background);
}

Result<void> remakeDerived(storage::Store& store, const catalogue::SearchIndex& search, jobs::Progress& progress) {
    CHECK(rebuildIndex(store, search, progress));
    CHECK(store.writeNow(
        [&](storage::Transaction& transaction) {
            return storage::eraseMeta(transaction, mark); // everything is looked at, then
        },
        storage::Priority::Background));
    for (bool agrees = false; !agrees && !progress.cancelled();) {
        TRY(agrees, store.writeNow(
                        [&](storage::Transaction& transaction) -> Result<bool> {
                            TRY(const auto records, search.disagreements(transaction, rowsAtOnce));
                            for (const catalogue::RecordId id : records) CHECK(search.refresh(transaction, id.value));
                            return records.empty();
                        },
                        storage::Priority::Background));
    }
    return makeDerivedAnew(store, search, progress);
}

Result<void> compareDerived(storage::Snapshot& snapshot, const std::function<bool(const Comparison& rows)>& isWanted,
                            const DerivedReport& report, jobs::Progress& progress) {
    TRY(const auto other, otherDerivedVersion(snapshot));
    for (const Room& room : allRooms()) {
        if (!other) {
            for (const DerivedColumns& derived : room.derivedColumns)
                CHECK(compareColumns(snapshot, derived, report, progress));
        }
        for (const Comparison& comparison : room.comparisons) {
            if (isWanted(comparison)) CHECK(compareRows(snapshot, comparison, report, progress));
        }
    }
    return {};
}

} // namespace kitapdar
