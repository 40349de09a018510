// The row of an import: its states, its counts, its entries of the journal. Private to core/exchange.
#pragma once

#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"
#include "core/journal/HeldRows.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::exchange {

struct ImportRun {
    catalogue::ImportId id{0};
    std::string fileName;
    std::string format; // of the first record
    std::string encoding;
    ImportCounts counts;
};

BrokenRecord brokenRecord(const Broken& broken);
/// A line about a doubtful record: reason "edition_uncertain", which one it is like and what speaks against it.
BrokenRecord uncertainNote(const PreviewRow& doubt);

/// State "running" and the journal's entry "import.begin"; fills in the id. So the journal knows of an import that is
/// killed before its end.
Result<void> beginRun(storage::Transaction& transaction, const journal::Journal& journal,
                      const staff::Permitted<Permission::ImportRun>& by, ImportRun& run);
/// Writes the counts so far. Fault::Conflict when the import is no longer running: somebody has undone it.
Result<void> saveRun(storage::Transaction& transaction, const ImportRun& run);
/// State "done" or "cancelled", and the journal's entry "import.run", which holds what its slices wrote.
Result<void> endRun(storage::Transaction& transaction, const journal::Journal& journal,
                    const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, bool cancelled,
                    const std::vector<journal::HeldRows>& written);

/// State "cancelled", whatever it was before, and the journal's entry "import.undo_begin".
Result<ImportRun, ImportRefusal> beginUndo(storage::Transaction& transaction, const journal::Journal& journal,
                                           const staff::Permitted<Permission::ImportRun>& by, catalogue::ImportId id);
/// State "undone", and the journal's entry "import.undo" with what was taken away.
Result<void> endUndo(storage::Transaction& transaction, const journal::Journal& journal,
                     const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run,
                     const UndoneImport& undone);
/// Listeners reload whole lists: a set of thousands of rows would tell them no more.
void touchLists(storage::Transaction& transaction, catalogue::ImportId id);

} // namespace kitapdar::exchange
