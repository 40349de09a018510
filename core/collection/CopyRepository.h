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

/// A copy as it comes with an import.
struct ImportedCopy {
    catalogue::RecordId recordId;
    std::optional<std::string> barcode;
    std::optional<std::string> inventoryNumber;
    std::string inventoryKey;
    std::string place;
    std::string shelf;
    std::optional<Money> price;
    std::string currency;
    StateParts state;
    std::string excludedBy; // number of the document that wrote it off
    std::optional<Day> excludedOn;
    std::optional<Day> conditionOn; // since when it is not sound
    std::string conditionReason;
    std::string lending; // a code
    std::string note;
    std::string parts;
    std::optional<Day> receivedOn;
};

/// A copy as the undo of an import looks at it.
struct ImportedCopyRow {
    CopyId id{0};
    catalogue::RecordId recordId{0};
    std::optional<catalogue::ImportId> importId;
    bool edited =
        false; // by hand, after the import, and not taken back; or the books of account or a stocktaking name it
};

struct NumberHolder {
    CopyId id{0};
    std::string inventoryNumber; // as it is written
};

class CopyRepository {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    /// The title of a record; none when there is no such record.
    Result<std::optional<std::string>> titleOf(storage::Snapshot& snapshot, catalogue::RecordId record) const;

    Result<CopyId> insert(journal::Operation& operation, const Copy& copy) const;
    /// Writes every field but the record.
    Result<void> update(journal::Operation& operation, const Copy& copy) const;
    /// `on`, `reason`: of a copy that is not sound.
    Result<void> setCondition(journal::Operation& operation, CopyId id, Condition condition,
                              std::optional<Day> on = std::nullopt, std::string_view reason = {}) const;
    /// `atPlace`: see Copy.
    Result<void> setWhereabouts(journal::Operation& operation, CopyId id, Circulation circulation,
                                std::string_view atPlace) const;
    Result<void> exclude(journal::Operation& operation, CopyId id, std::string_view document, Day on) const;
    Result<void> setPrice(journal::Operation& operation, CopyId id, std::optional<Money> price) const;
    /// It stands in the books of account, for the first time or again.
    Result<void> enter(journal::Operation& operation, CopyId id) const;
    /// The copies of one record become those of another; which they were.
    Result<std::vector<CopyId>> moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation,
                                             catalogue::RecordId from, catalogue::RecordId to) const;

    /// Another copy than `except` that has this number of the series, in any case and with any zeros before it.
    Result<std::optional<NumberHolder>> withInventoryNumber(storage::Snapshot& snapshot, const numbers::Series& series,
                                                            std::int64_t number, CopyId except = CopyId(0)) const;
    /// The first number from `number` on that no copy has.
    Result<std::int64_t> freeInventoryNumber(storage::Snapshot& snapshot, const numbers::Series& series,
                                             std::int64_t number) const;
    /// The places that copies name, each once, and that are none.
    Result<std::vector<std::string>> unknownPlaces(storage::Snapshot& snapshot) const;
    /// The copies that name one place name another.
    Result<void> moveToPlace(storage::Snapshot& snapshot, journal::Operation& operation, const std::string& from,
                             const std::string& to) const;

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
