// The SQL of copies.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::collection {

/// A copy as it comes with an import.
struct ImportedCopy {
    catalogue::RecordId recordId;
    std::optional<std::string> barcode;
    std::optional<std::string> inventoryNumber;
    std::string inventoryKey;
    std::string place;
    std::optional<Money> price;
    std::string currency;
    std::string state; // a code
    std::optional<Day> receivedOn;
};

class CopyRepository {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    Result<std::optional<Copy>> byBarcode(storage::Snapshot& snapshot, const std::string& barcode) const;
    Result<std::optional<Copy>> byInventoryNumber(storage::Snapshot& snapshot, const std::string& number) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    Result<std::vector<Place>> places(storage::Snapshot& snapshot) const;
    /// The title of a record; none when there is no such record.
    Result<std::optional<std::string>> titleOf(storage::Snapshot& snapshot, catalogue::RecordId record) const;

    /// The next inventory number of the counter. Numbers that copies have already (from an old catalogue) are passed
    /// over, so the series has neither gaps nor doubles.
    Result<std::string> nextInventoryNumber(storage::Transaction& transaction) const;
    /// The next free barcode of our own.
    Result<std::string> nextBarcode(storage::Transaction& transaction) const;

    Result<CopyId> insert(journal::Operation& operation, const Copy& copy) const;
    /// Writes every field but the record.
    Result<void> update(journal::Operation& operation, const Copy& copy) const;
    Result<void> setState(journal::Operation& operation, CopyId id, CopyState state) const;

    // For imports, which have one entry of the journal for all.
    /// How many were inserted. No two have the same barcode or inventory number, nor has a copy that is there.
    Result<std::int64_t> insertImported(storage::Transaction& transaction, catalogue::ImportId import,
                                        const std::vector<ImportedCopy>& copies) const;
    /// Erases all copies of a record.
    Result<void> eraseImported(storage::Transaction& transaction, catalogue::RecordId record) const;
};

} // namespace kitapdar::collection
