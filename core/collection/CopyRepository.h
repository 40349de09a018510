// The SQL of copies.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::collection {

// The series that numbers are given out of.
inline constexpr std::string_view barcodeSeries = "copy_barcode";
inline constexpr std::string_view inventorySeries = "inventory_number";

/// A copy as it comes with an import.
struct ImportedCopy {
    catalogue::RecordId recordId;
    std::optional<std::string> barcode;
    std::optional<std::string> inventoryNumber;
    std::string inventoryKey;
    std::string place;
    std::optional<Money> price;
    std::string currency;
    std::string state;   // a code
    std::string lending; // a code
    std::string note;
    std::optional<Day> receivedOn;
};

/// A copy as the undo of an import looks at it.
struct ImportedCopyRow {
    CopyId id{0};
    catalogue::RecordId recordId{0};
    std::optional<catalogue::ImportId> importId;
    bool edited = false; // by hand, after the import
};

class CopyRepository {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    Result<std::optional<Copy>> byInventoryNumber(storage::Snapshot& snapshot, const std::string& number) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    Result<std::vector<Place>> places(storage::Snapshot& snapshot) const;
    /// As of CopyQueries.
    Result<bool> isPlace(storage::Snapshot& snapshot, const std::string& code) const;
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
    /// The copies of one record become those of another; which they were.
    Result<std::vector<CopyId>> moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation,
                                             catalogue::RecordId from, catalogue::RecordId to) const;

    // For imports, which have one entry of the journal for all.
    using PlaceFound = std::function<void(catalogue::RecordId record, const std::string& place)>;
    /// Tells of each copy of these records that has neither number and did not come with `import`.
    Result<void> eachWithoutNumbers(storage::Snapshot& snapshot, const storage::Parameters& records,
                                    std::optional<catalogue::ImportId> import, const PlaceFound& found) const;
    /// How many were inserted. No two have the same barcode or inventory number, nor has a copy that is there.
    Result<std::int64_t> insertImported(storage::Transaction& transaction, catalogue::ImportId import,
                                        const std::vector<ImportedCopy>& copies) const;
    /// All copies of these records, in no promised order.
    Result<std::vector<ImportedCopyRow>> ofRecords(storage::Snapshot& snapshot,
                                                   const storage::Parameters& records) const;
    /// The newest copies of an import.
    Result<std::vector<ImportedCopyRow>> ofImport(storage::Snapshot& snapshot, catalogue::ImportId import,
                                                  int limit) const;
    Result<void> eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const;
    /// From now on they belong to the library and to no import.
    Result<void> keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const;
};

} // namespace kitapdar::collection
