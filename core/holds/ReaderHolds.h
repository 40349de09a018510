// What of holds concerns a reader as a person: the extract, forgetting, and two readers that are made one. For rooms
// above; the thread of the transaction.
#pragma once

#include "core/holds/HoldCapture.h"
#include "core/holds/HoldRepository.h"

#include <vector>

namespace kitapdar::holds {

/// Everything that is kept about the reader's holds, the newest first.
Result<std::vector<HoldRow>> extractOf(storage::Snapshot& snapshot, readers::ReaderId reader);
/// Holds that are over and still name a reader, ended on `last` or before, after the id `after`, at most `limit`.
Result<std::vector<HoldId>> endedHolds(storage::Snapshot& snapshot, Day last, HoldId after, int limit);
/// The hold no longer tells whose it was. Only of holds that are over.
Result<void> forgetHold(journal::Operation& operation, HoldId hold);
/// All holds of the reader that are over no longer tell whose they were. Fault::Conflict when one is still open: they
/// are cancelled before, by an operation of their own.
Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId reader);
/// The holds of one reader become those of another.
Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, readers::ReaderId from,
                          readers::ReaderId to);
/// The holds of one record become those of another, behind those that wait for it.
Result<void> moveToRecord(journal::Operation& operation, storage::Snapshot& snapshot, catalogue::RecordId from,
                          catalogue::RecordId to);
/// After two records, or two readers, were made one: who waits for the record twice, for any of its copies, keeps one
/// hold, the one that has a copy or was placed first. A second one that has captured a copy stays as well.
Result<void> endDoubles(const Work& work, catalogue::RecordId record);
Result<void> endDoubles(const Work& work, readers::ReaderId reader);

/// How many holds name one of the records or of the copies, ended ones among them.
Result<std::int64_t> holdsOn(storage::Snapshot& snapshot, const storage::Parameters& records,
                             const storage::Parameters& copies);
/// The same of the records and copies that came with an import.
Result<std::int64_t> holdsOnImport(storage::Snapshot& snapshot, catalogue::ImportId import);
/// Those of the readers who have or had a hold, in the order of their ids.
Result<std::vector<readers::ReaderId>> readersWithHolds(storage::Snapshot& snapshot,
                                                        const storage::Parameters& readers);

} // namespace kitapdar::holds
