// The row of an import: its states, its counts, its entries of the journal. Private to core/exchange.
#pragma once

#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"
#include "core/journal/HeldRows.h"
#include "core/staff/Permitted.h"
#include "core/storage/Store.h"
#include "core/storage/Transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::exchange {

/// What an import brings: to each its list of past imports and its undo.
enum class ImportContent { Records, Readers };
/// "records", "readers"
std::string_view code(ImportContent content);

struct ImportRun {
    ImportContent content = ImportContent::Records;
    catalogue::ImportId id{0};
    std::string fileName;
    std::string format; // of the first record; of readers the kind of the file
    std::string encoding;
    bool wasUndoing = false; // an undo of it was begun before, and ended early
    ImportCounts counts;     // of readers: records, imported, duplicates, damaged; and as copies the open loans
};

BrokenRecord brokenRecord(const Broken& broken);
/// A line about a record whose text is doubtful.
BrokenRecord textNote(const ReadyRecord& record);
/// A line about a doubtful record: reason "edition_uncertain", which one it is like and what speaks against it.
BrokenRecord uncertainNote(const PreviewRow& doubt);

/// State "running" and the journal's entry "import.begin"; fills in the id. So the journal knows of an import that is
/// killed before its end.
Result<void> beginRun(storage::Transaction& transaction, const journal::Journal& journal,
                      const staff::Permitted<Permission::ImportRun>& by, ImportRun& run);
/// Writes the counts so far. Fault::Conflict when the import is no longer running: somebody has undone it.
Result<void> saveRun(storage::Transaction& transaction, const ImportRun& run);
/// State "done" or "cancelled", and the journal's entry "import.run", which holds what its slices wrote and how far the
/// series have got that numbers were given out of.
Result<void> endRun(storage::Transaction& transaction, const journal::Journal& journal,
                    const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, bool cancelled,
                    const std::vector<journal::HeldRows>& written, const std::vector<std::string_view>& series = {});

/// An import that stands as running, or whose undo has not come to its end: it was killed, or another desk is at it.
struct StandingRun {
    ImportRun run;
    std::int64_t version = 0;
    bool isRunning = false;
};
/// Those of a file of this name.
Result<std::vector<StandingRun>> standingRuns(storage::Snapshot& snapshot, ImportContent content,
                                              const std::string& fileName);
/// The file was taken wholly since: those that have not moved on meanwhile were killed, and what they could not bring
/// came now. State "cancelled", and the entry "import.run", which holds what is there of their rows, so that each can
/// be undone like any and nothing of it is left open. Called outside a transaction; blocks.
Result<void> endKilled(storage::Store& store, const journal::Journal& journal,
                       const staff::Permitted<Permission::ImportRun>& by, const std::vector<StandingRun>& standing);

using UndoBeginRefusal = Refusal<UnknownImport, ImportAlreadyUndone>;

/// State "cancelled", whatever it was before, and the journal's entry "import.undo_begin", which holds the row of the
/// import. An import of something else is unknown.
Result<ImportRun, UndoBeginRefusal> beginUndo(storage::Transaction& transaction, const journal::Journal& journal,
                                              const staff::Permitted<Permission::ImportRun>& by, catalogue::ImportId id,
                                              ImportContent content);
/// Before each slice of an undo. Fault::Conflict when it is over: its file was taken again meanwhile, and what was left
/// of the import stays.
Result<void> checkUndoIsOpen(storage::Transaction& transaction, catalogue::ImportId id);
/// The imports whose undo was begun and has not come to its end.
Result<std::vector<std::int64_t>> importsBeingUndone(storage::Snapshot& snapshot);
/// This import and those whose undo was begun: only they have handed records over, and the undo of the heir takes rows
/// out of ranges that they hold.
Result<std::vector<std::int64_t>> undoneWith(storage::Snapshot& snapshot, catalogue::ImportId id);
/// How many of the rows that an import wrote into a table are there still, whoever has them now. The names of tables
/// are constants of the program.
Result<std::int64_t> stillThere(storage::Snapshot& snapshot, catalogue::ImportId id, std::string_view table);
/// State "undone", and the journal's entry "import.undo" with what was taken away; of readers the readers as records
/// and the loans as copies.
Result<void> endUndo(storage::Transaction& transaction, const journal::Journal& journal,
                     const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run,
                     const UndoneImport& undone);
/// Listeners reload whole lists: a set of thousands of rows would tell them no more.
void touchLists(storage::Transaction& transaction, catalogue::ImportId id,
                ImportContent content = ImportContent::Records);

} // namespace kitapdar::exchange
