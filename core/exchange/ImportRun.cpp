#include "core/exchange/ImportRun.h"

#include "core/catalogue/JoinedEditions.h"
#include "core/collection/CopyNumbers.h"
#include "core/exchange/Kinds.h"
#include "core/journal/HeldRanges.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceService.h"

#include <algorithm>
#include <array>
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
    if (run.content == ImportContent::Records) {
        TRY(const auto joined, catalogue::JoinedEditionRepository().ofImport(transaction, run.id));
        operation.fact(journal::FactName::Digest, joined.digest);
    }
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

/// What an import writes in bulk, and the ids of its rows.
struct BulkRows {
    ImportContent content;
    std::string_view table;
    std::string_view ids;
};
constexpr std::array bulkRows{
    BulkRows{ImportContent::Records, "record", "select id from record where import_id = $1 order by id"},
    BulkRows{ImportContent::Records, "record_isbn",
             "select i.id from record_isbn i join record r on r.id = i.record_id where r.import_id = $1 order by i.id"},
    BulkRows{ImportContent::Records, "copy", "select id from copy where import_id = $1 order by id"},
    BulkRows{ImportContent::Records, "record_doubt", "select id from record_doubt where import_id = $1 order by id"},
    BulkRows{ImportContent::Readers, "reader", "select id from reader where import_id = $1 order by id"},
    BulkRows{
        ImportContent::Readers, "registration",
        "select g.id from registration g join reader r on r.id = g.reader_id where r.import_id = $1 order by g.id"},
    BulkRows{ImportContent::Readers, "loan", "select id from loan where import_id = $1 order by id"}};

/// The rows of an import as they are now, in ranges in which nobody else's row lies.
Result<std::vector<journal::HeldRows>> rowsOf(storage::Snapshot& snapshot, const ImportRun& run) {
    constexpr std::int64_t idsOfRange = 2000; // so that a change is named closely
    std::vector<journal::HeldRows> held;
    for (const BulkRows& rows : bulkRows) {
        if (rows.content != run.content) continue;
        std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
        CHECK(snapshot.each(std::string(rows.ids), {run.id}, [&](const storage::Row& row) {
            const std::int64_t id = row.integer(0);
            if (ranges.empty() || ranges.back().second + 1 != id || id - ranges.back().first >= idsOfRange)
                ranges.emplace_back(id, id);
            ranges.back().second = id;
            return true;
        }));
        for (const auto& [first, last] : ranges) {
            TRY(auto range, journal::heldRows(snapshot, rows.table, first, last));
            held.push_back(std::move(range));
        }
    }
    return held;
}

/// The range of rows that holds the row of an import; it alone when none does.
Result<journal::HeldRows> ownRow(storage::Snapshot& snapshot, catalogue::ImportId id) {
    TRY(const auto ranges, journal::rangesHeldBy(snapshot, "import_run", {id.value}));
    const auto range = std::ranges::find_if(ranges, [&](const journal::HeldRows& held) {
        return held.table == "import_run" && held.first <= id.value && id.value <= held.last;
    });
    if (range == ranges.end()) return journal::heldRows(snapshot, "import_run", id.value, id.value);
    return journal::heldRows(snapshot, "import_run", range->first, range->last);
}

/// No entry about the import `s.subject_id` is newer than the entry `s`.
constexpr std::string_view nothingSince =
    "not exists (select 1 from operation_subject l where l.subject_table = 'import_run' and l.subject_id = "
    "s.subject_id and l.operation_seq > s.operation_seq)";

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

BrokenRecord textNote(const ReadyRecord& record) {
    return {record.number, record.offset, record.doubt ? std::string(code(*record.doubt)) : std::string(),
            record.record.title};
}

BrokenRecord uncertainNote(const PreviewRow& doubt) {
    const auto nameOf = [](const std::optional<catalogue::RecordId>& id, std::int64_t number) {
        return id ? "record " + std::to_string(id->value) : "no. " + std::to_string(number) + " of the file";
    };
    std::string detail = nameOf(doubt.duplicateOf, doubt.likeNumber);
    for (const LikeRecord& other : doubt.others) detail.append(", ").append(nameOf(other.id, other.number));
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
    std::vector<std::string_view> moved = series;
    std::vector<std::string> continued;
    if (run.content == ImportContent::Records) {
        TRY(continued, collection::continueBehindImport(transaction, run.id));
        moved.insert(moved.end(), continued.begin(), continued.end());
    }
    return enter(transaction, journal, by, run, kinds::run, held, moved);
}

Result<std::vector<StandingRun>> standingRuns(storage::Snapshot& snapshot, ImportContent content,
                                              const std::string& fileName) {
    TRY(const auto undone, importsBeingUndone(snapshot));
    TRY(auto standing,
        snapshot.all(
            "select id, format, encoding, records, imported, copies, duplicates, broken, row_version, state from "
            "import_run where state in ('running', 'cancelled') and content = $1 and file_name = $2 order by id",
            {code(content), fileName}, [&](const storage::Row& row) {
                StandingRun found;
                found.run.content = content;
                found.run.id = row.id<catalogue::ImportId>(0);
                found.run.fileName = fileName;
                found.run.format = row.string(1);
                found.run.encoding = row.string(2);
                found.run.counts.records = row.integer(3);
                found.run.counts.imported = row.integer(4);
                found.run.counts.copies = row.integer(5);
                found.run.counts.duplicates = row.integer(6);
                found.run.counts.damaged = row.integer(7);
                found.version = row.integer(8);
                found.isRunning = row.text(9) == "running";
                return found;
            }));
    std::erase_if(standing, [&](const StandingRun& each) {
        return !each.isRunning && !std::ranges::binary_search(undone, each.run.id.value);
    });
    return standing;
}

Result<void> endKilled(storage::Store& store, const journal::Journal& journal,
                       const staff::Permitted<Permission::ImportRun>& by, const std::vector<StandingRun>& standing) {
    for (const StandingRun& each : standing) {
        // Read before the writer's turn: what is changed until then is in entries after the one that each range names.
        TRY(const auto held, store.readNow([&](storage::Snapshot& snapshot) -> Result<std::vector<journal::HeldRows>> {
            if (each.isRunning) return rowsOf(snapshot, each.run);
            TRY(const auto imports, undoneWith(snapshot, each.run.id));
            return journal::heldBy(snapshot, "import_run", imports);
        }));
        CHECK(store.writeNow(
            [&](storage::Transaction& tx) -> Result<void> {
                TRY(const auto still,
                    tx.number("select count(*) from import_run where id = $1 and row_version = $2 and state = $3",
                              {each.run.id, each.version, each.isRunning ? "running" : "cancelled"}));
                if (still == 0) return {};
                if (each.isRunning) return endRun(tx, journal, by, each.run, true, held);
                return enter(tx, journal, by, each.run, kinds::run, held, {});
            },
            storage::Priority::Background));
    }
    return {};
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
    if (!run->wasUndoing) {
        TRY(const auto row, ownRow(transaction, id));
        operation.hold(row);
    }
    CHECK(operation.finish());
    return *run;
}

Result<std::vector<std::int64_t>> importsBeingUndone(storage::Snapshot& snapshot) {
    static const std::string sql =
        "select s.subject_id from operation_subject s join operation o on o.seq = s.operation_seq where "
        "s.subject_table = 'import_run' and o.kind = $1 and " +
        std::string(nothingSince) + " order by s.subject_id";
    return snapshot.all(sql, {kinds::beginUndo.code}, [](const storage::Row& row) { return row.integer(0); });
}

Result<void> checkUndoIsOpen(storage::Transaction& transaction, catalogue::ImportId id) {
    TRY(const auto undone, importsBeingUndone(transaction));
    if (!std::ranges::binary_search(undone, id.value))
        return fail(Fault{Fault::Kind::Conflict, "the file was taken again meanwhile", {}});
    // So that whoever takes the file again sees that this undo is under way.
    CHECK(transaction.execute("update import_run set row_version = row_version + 1 where id = $1", {id}));
    return {};
}

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

Result<std::int64_t> stillThere(storage::Snapshot& snapshot, catalogue::ImportId id, std::string_view table) {
    TRY(auto ranges, journal::rangesHeldBy(snapshot, "import_run", {id.value}));
    std::erase_if(ranges, [&](const journal::HeldRows& range) { return range.table != table; });
    const std::string count = "select count(*) from " + std::string(table) + " where ";
    if (ranges.empty()) return snapshot.number(count + "import_id = $1", {id}); // it was killed
    std::int64_t rows = 0;
    for (const journal::HeldRows& range : ranges) {
        TRY(const auto there, snapshot.number(count + "id between $1 and $2", {range.first, range.last}));
        rows += there;
    }
    return rows;
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
