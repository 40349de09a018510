// The numbers of new copies: those that are given are checked, the others are drawn from their series. The thread of
// the transaction.
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::collection {

using CopyNumberRefusal = Refusal<BarcodeTaken, InventoryNumberTaken, BarcodeMalformed, CodeInUse>;

/// Brings barcode and inventory number to the form they are stored in and checks that they are well formed and free.
/// What the copy had `before` is its own, whatever else it means.
Result<void, CopyNumberRefusal> normalizeNumbers(storage::Snapshot& snapshot, Copy& copy, const Copy& before = {});

/// The next number of the register. Those that copies have already (from an old catalogue) are passed over; one that is
/// the barcode of another copy is voided.
Result<std::string> nextInventoryNumber(storage::Transaction& transaction, const numbers::Series& series);

/// Series of inventory numbers go on behind the highest number that a copy of the import has: the gaps below it are
/// books that were written off. Numbers behind numbers::largestFirst are none of a register. The codes of the series
/// that were moved, for the entry in the journal.
Result<std::vector<std::string>> continueBehindImport(storage::Transaction& transaction, catalogue::ImportId import);

/// The next free barcode of our own.
Result<std::string> nextBarcode(storage::Transaction& transaction);

} // namespace kitapdar::collection
