// The row of an import and the taking back of what it wrote. Private to core/exchange.
#pragma once

#include "core/exchange/ImportService.h"
#include "core/exchange/MarcReader.h"
#include "core/staff/Permitted.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::exchange {

struct ImportRun {
    catalogue::ImportId id{0};
    std::string fileName;
    std::string format; // of the first record
    std::string encoding;
    std::int64_t records = 0;
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;
    std::int64_t broken = 0;
};

BrokenRecord brokenRecord(const Broken& broken);

/// State "running"; fills in the id.
Result<void> beginRun(storage::Transaction& transaction, ImportRun& run, Instant now);
/// Writes the counts so far. Fault::Conflict when the import is no longer running: somebody has undone it.
Result<void> saveRun(storage::Transaction& transaction, const ImportRun& run);
/// State "done" or "cancelled", and the journal's entry "import.run".
Result<void> endRun(storage::Transaction& transaction, const journal::Journal& journal,
                    const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run, bool cancelled);

/// Refuses when a loan or a queued item depends on what was imported. Afterwards the import is "cancelled", whatever it
/// was before.
Result<ImportRun, ImportRefusal> beginUndo(storage::Transaction& transaction, catalogue::ImportId id);
/// Removes records, the newest first, until the slice is over. Returns their number; 0 when none is left.
Result<std::int64_t, ImportRefusal> undoSlice(storage::Transaction& transaction, const catalogue::SearchIndex& search,
                                              catalogue::ImportId id, storage::Slice time);
/// State "undone", and the journal's entry "import.undo".
Result<void> endUndo(storage::Transaction& transaction, const journal::Journal& journal,
                     const staff::Permitted<Permission::ImportRun>& by, const ImportRun& run);

} // namespace kitapdar::exchange
