#include "core/exchange/ImportRun.h"

#include "core/exchange/Kinds.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceService.h"

#include <algorithm>
#include <utility>

namespace kitapdar::exchange {

namespace {

Result<void> enter(storage::Transaction& transaction, const journal::Journal& journal,
                   const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, const journal::Kind& kind,
                   const std::vector<journal::HeldRows>& held, const std::vector<std::string_view>& series) {
    journal::Operation operation = journal.begin(transaction, by, kind);
    operation.about("import_run", run.id.value);
    operation.fact(journal::FactName::File, run.fileName);
    operation.fact(journal::FactName::Imported, run.counts.imported);
    operation.fact(journal::FactName::Copies, run.counts.copies);
    operation.fact(journal::FactName::Duplicates, run.counts.duplicates);
    operation.fact(journal::FactName::Broken, run.counts.damaged + run.counts.unsuitable);
    for (const journal::HeldRows& rows : held) operation.hold(rows);
    for (const std::string_view each : series) operation.numbered(each);
    CHECK(operation.finish());
    touchLists(transaction, run.id, run.content);
    return {};
}

Result<void> setState(storage::Transaction& transaction, catalogue::ImportId id, std::string_view state) {
    CHECK(transaction.execute("update import_run set state = $1, row_version = row_version + 1 where id = $2",
                              {state, id}));
    return {};
}

/// This import and those whose undo was begun: only they have handed records over, and the undo of the heir takes rows
/// out of ranges that they hold.
Result<std::vector<std::int64_t>> undoneWith(storage::Snapshot& snapshot, catalogue::ImportId id) {
    TRY(auto imports,
        snapshot.all("select r.id from import_run r where r.id <> $1 and exists (select 1 "
                     "from operation_subject s join operation o on o.seq = s.operation_seq "
                     "where s.subject_table = 'import_run' and s.subject_id = r.id and o.kind = $2) "
                     "order by r.id",
                     {id, kinds::beginUndo.code}, [](const storage::Row& row) { return row.integer(0); }));
    imports.push_back(id.value);
    return imports;
}

} // namespace

std::string_view code(ImportContent content) { return content == ImportContent::Readers ? "readers" : "records"; }

void touchLists(storage::Transaction& transaction, catalogue::ImportId id, ImportContent content) {
    const bool readers = content == ImportContent::Readers;
    transaction.touch("import_run", id.value);
    transaction.touch(readers ? "reader" : "record", 0);
    transaction.touch(readers ? "loan" : "copy", 0);
}

BrokenRecord brokenRecord(const Broken& broken) {
    return {broken.number, broken.offset, std::string(code(broken.reason)), broken.detail};
}

BrokenRecord uncertainNote(const PreviewRow& doubt) {
    std::string detail = doubt.duplicateOf ? "record " + std::to_string(doubt.duplicateOf->value)
                                           : "no. " + std::to_string(doubt.likeNumber) + " of the file";
    for (const catalogue::EditionPart part : doubt.against) detail.append(", ").append(catalogue::code(part));
    return {doubt.number, 0, "edition_uncertain", detail + ", score " + std::to_string(doubt.score)};
}

Result<void> beginRun(storage::Transaction& transaction, const journal::Journal& journal,
                      const staff::Permitted<Permission::ImportRun>& by, ImportRun& run) {
    TRY(const auto id,
        transaction.number("insert into import_run (started_at, file_name, format, encoding, content, state) "
                           "values ($1, $2, $3, $4, $5, 'running') returning id",
                           {journal.clock().now(), run.fileName, run.format, run.encoding, code(run.content)}));
    run.id = catalogue::ImportId(id);
    journal::Operation operation = journal.begin(transaction, by, kinds::beginRun);
    operation.about("import_run", id);
    operation.fact(journal::FactName::File, run.fileName);
    CHECK(operation.finish());
    return {};
}

Result<void> saveRun(storage::Transaction& transaction, const ImportRun& run) {
    TRY(const auto saved,
        transaction.execute("update import_run set format = $1, records = $2, imported = $3, copies = $4, "
                            "duplicates = $5, broken = $6, row_version = row_version + 1 "
                            "where id = $7 and state = 'running'",
                            {run.format, run.counts.records, run.counts.imported, run.counts.copies,
                             run.counts.duplicates, run.counts.damaged + run.counts.unsuitable, run.id}));
    if (saved == 0) return fail(Fault{Fault::Kind::Conflict, "the import was undone meanwhile", {}});
    touchLists(transaction, run.id, run.content);
    return {};
}

Result<void> endRun(storage::Transaction& transaction, const journal::Journal& journal,
                    const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, bool cancelled,
                    const std::vector<journal::HeldRows>& written, const std::vector<std::string_view>& series) {
    CHECK(saveRun(transaction, run));
    CHECK(setState(transaction, run.id, cancelled ? "cancelled" : "done"));
    std::vector<journal::HeldRows> held = written;
    TRY(auto row, journal::heldRows(transaction, "import_run", run.id.value, run.id.value));
    held.push_back(std::move(row));
    return enter(transaction, journal, by, run, kinds::run, held, series);
}

Result<ImportRun, UndoBeginRefusal> beginUndo(storage::Transaction& transaction, const journal::Journal& journal,
                                              const staff::Permitted<Permission::ImportRun>& by, catalogue::ImportId id,
                                              ImportContent content) {
    std::string state;
    TRY(auto run, transaction.first("select file_name, imported, copies, duplicates, broken, state "
                                    "from import_run where id = $1 and content = $2",
                                    {id, code(content)}, [&](const storage::Row& row) {
                                        ImportRun found;
                                        found.content = content;
                                        found.id = id;
                                        found.fileName = row.string(0);
                                        found.counts.imported = row.integer(1);
                                        found.counts.copies = row.integer(2);
                                        found.counts.duplicates = row.integer(3);
                                        found.counts.damaged = row.integer(4);
                                        state = row.string(5);
                                        return found;
                                    }));
    if (!run) return fail(UnknownImport{id});
    if (state == "undone") return fail(ImportAlreadyUndone{id});
    TRY(const auto undos,
        transaction.number("select count(*) from operation_subject s join operation o on o.seq = s.operation_seq "
                           "where s.subject_table = 'import_run' and s.subject_id = $1 and o.kind = $2",
                           {id, kinds::beginUndo.code}));
    run->wasUndoing = undos > 0;
    CHECK(setState(transaction, id, "cancelled"));
    journal::Operation operation = journal.begin(transaction, by, kinds::beginUndo);
    operation.about("import_run", id.value);
    operation.fact(journal::FactName::File, run->fileName);
    CHECK(operation.finish());
    return *run;
}

Result<void> endUndo(storage::Transaction& transaction, const journal::Journal& journal,
                     const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run,
                     const UndoneImport& undone) {
    CHECK(setState(transaction, run.id, "undone"));
    CHECK(places::dropAdoptedPlaces(transaction, journal, by, run.id.value));
    TRY(const auto undoneImports, undoneWith(transaction, run.id));
    TRY(auto left, journal::heldBy(transaction, "import_run", undoneImports));
    const bool holdsOwnRow = std::ranges::any_of(left, [&](const journal::HeldRows& rows) {
        return rows.table == "import_run" && rows.first <= run.id.value && run.id.value <= rows.last;
    });
    // One that was killed has no entry that holds its row.
    if (!holdsOwnRow) {
        TRY(auto row, journal::heldRows(transaction, "import_run", run.id.value, run.id.value));
        left.push_back(std::move(row));
    }
    journal::Operation operation = journal.begin(transaction, by, kinds::undoImport);
    operation.about("import_run", run.id.value);
    operation.fact(journal::FactName::File, run.fileName);
    operation.fact(journal::FactName::Records, undone.records);
    operation.fact(journal::FactName::Copies, undone.copies);
    for (const journal::HeldRows& rows : left) operation.hold(rows);
    CHECK(operation.finish());
    touchLists(transaction, run.id, run.content);
    return {};
}

} // namespace kitapdar::exchange
