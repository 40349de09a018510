#include "core/exchange/ImportRun.h"

#include "core/catalogue/RecordRepository.h"
#include "core/circulation/LoanQueries.h"
#include "core/collection/CopyRepository.h"
#include "core/digitization/ItemQueries.h"
#include "core/exchange/Kinds.h"
#include "core/journal/Journal.h"

namespace kitapdar::exchange {

namespace {

constexpr std::string_view newestSql = "select id from record where import_id = $1 order by id desc limit 200";

/// Listeners reload whole lists: a set of thousands of rows would tell them no more.
void touchLists(storage::Transaction& transaction, catalogue::ImportId id) {
    transaction.touch("import_run", id.value);
    transaction.touch("record", 0);
    transaction.touch("copy", 0);
}

Result<void> enter(storage::Transaction& transaction, const journal::Journal& journal,
                   const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, const journal::Kind& kind) {
    journal::Operation operation = journal.begin(transaction, by, kind);
    operation.about("import_run", run.id.value);
    operation.fact(journal::FactName::File, run.fileName);
    operation.fact(journal::FactName::Imported, run.imported);
    operation.fact(journal::FactName::Copies, run.copies);
    operation.fact(journal::FactName::Duplicates, run.duplicates);
    operation.fact(journal::FactName::Broken, run.broken);
    CHECK(operation.finish());
    touchLists(transaction, run.id);
    return {};
}

Result<void> setState(storage::Transaction& transaction, catalogue::ImportId id, std::string_view state) {
    CHECK(transaction.execute("update import_run set state = $1, row_version = row_version + 1 where id = $2",
                              {state, id}));
    return {};
}

/// What would be lost by taking the import away: loans, digitization, copies that were added by hand.
Result<ImportInUse> useOf(storage::Snapshot& snapshot, catalogue::ImportId id) {
    ImportInUse use{};
    TRY(const auto added, collection::CopyQueries().addedToImport(snapshot, id));
    TRY(const auto lent, circulation::LoanQueries().everLentOfImport(snapshot, id));
    use.copies = added + lent;
    TRY(use.items, digitization::ItemQueries().countOfImport(snapshot, id));
    return use;
}

Result<void> remove(storage::Transaction& transaction, const catalogue::SearchIndex& search,
                    catalogue::RecordId recordId) {
    CHECK(collection::CopyRepository().eraseImported(transaction, recordId));
    CHECK(catalogue::RecordRepository().eraseImported(transaction, recordId));
    return search.refresh(transaction, recordId.value);
}

} // namespace

BrokenRecord brokenRecord(const Broken& broken) {
    return {broken.number, broken.offset, std::string(code(broken.reason)), broken.detail};
}

Result<void> beginRun(storage::Transaction& transaction, ImportRun& run, Instant now) {
    TRY(const auto id, transaction.number("insert into import_run (started_at, file_name, format, encoding, state) "
                                          "values ($1, $2, $3, $4, 'running') returning id",
                                          {now, run.fileName, run.format, run.encoding}));
    run.id = catalogue::ImportId(id);
    transaction.touch("import_run", id);
    return {};
}

Result<void> saveRun(storage::Transaction& transaction, const ImportRun& run) {
    TRY(const auto saved,
        transaction.execute("update import_run set format = $1, records = $2, imported = $3, copies = $4, "
                            "duplicates = $5, broken = $6, row_version = row_version + 1 "
                            "where id = $7 and state = 'running'",
                            {run.format, run.records, run.imported, run.copies, run.duplicates, run.broken, run.id}));
    if (saved == 0) return fail(Fault{Fault::Kind::Conflict, "the import was undone meanwhile", {}});
    touchLists(transaction, run.id);
    return {};
}

Result<void> endRun(storage::Transaction& transaction, const journal::Journal& journal,
                    const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, bool cancelled) {
    CHECK(saveRun(transaction, run));
    CHECK(setState(transaction, run.id, cancelled ? "cancelled" : "done"));
    return enter(transaction, journal, by, run, kinds::run);
}

Result<ImportRun, ImportRefusal> beginUndo(storage::Transaction& transaction, catalogue::ImportId id) {
    std::string state;
    TRY(const auto run, transaction.first("select file_name, imported, copies, duplicates, broken, state "
                                          "from import_run where id = $1",
                                          {id}, [&](const storage::Row& row) {
                                              ImportRun found;
                                              found.id = id;
                                              found.fileName = row.string(0);
                                              found.imported = row.integer(1);
                                              found.copies = row.integer(2);
                                              found.duplicates = row.integer(3);
                                              found.broken = row.integer(4);
                                              state = row.string(5);
                                              return found;
                                          }));
    if (!run) return fail(UnknownImport{id});
    if (state == "undone") return fail(ImportAlreadyUndone{id});
    TRY(const auto use, useOf(transaction, id));
    if (use.copies > 0 || use.items > 0) return fail(use);
    CHECK(setState(transaction, id, "cancelled"));
    return *run;
}

Result<std::int64_t, ImportRefusal> undoSlice(storage::Transaction& transaction, const catalogue::SearchIndex& search,
                                              catalogue::ImportId id, storage::Slice time) {
    // Lent or queued since the beginning.
    TRY(const auto use, useOf(transaction, id));
    if (use.copies > 0 || use.items > 0) return fail(use);
    TRY(const auto ids,
        transaction.all(newestSql, {id}, [](const storage::Row& row) { return row.id<catalogue::RecordId>(0); }));
    std::int64_t removed = 0;
    for (const catalogue::RecordId record : ids) {
        CHECK(remove(transaction, search, record));
        ++removed;
        if (time.over()) break;
    }
    touchLists(transaction, id);
    return removed;
}

Result<void> endUndo(storage::Transaction& transaction, const journal::Journal& journal,
                     const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run) {
    CHECK(setState(transaction, run.id, "undone"));
    return enter(transaction, journal, by, run, kinds::undoImport);
}

} // namespace kitapdar::exchange
