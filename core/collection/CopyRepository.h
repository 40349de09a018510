// The SQL of copies.
#pragma once

#include "core/collection/CopyQueries.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace kitapdar::collection {

class CopyRepository {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    Result<std::optional<Copy>> byBarcode(storage::Snapshot& snapshot, const std::string& barcode) const;
    Result<std::optional<Copy>> byInventoryNumber(storage::Snapshot& snapshot, const std::string& number) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    Result<std::vector<Place>> places(storage::Snapshot& snapshot) const;
    /// The title of a record; none when there is no such record.
    Result<std::optional<std::string>> titleOf(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    Result<bool> isOnLoan(storage::Snapshot& snapshot, CopyId id) const;

    /// The next inventory number of the counter. Numbers that copies have already (from an old catalogue) are passed
    /// over, so the series has neither gaps nor doubles.
    Result<std::string> nextInventoryNumber(storage::Transaction& transaction) const;
    /// The next free barcode of our own.
    Result<std::string> nextBarcode(storage::Transaction& transaction) const;

    Result<CopyId> insert(journal::Operation& operation, const Copy& copy) const;
    /// Writes every field but the record.
    Result<void> update(journal::Operation& operation, const Copy& copy) const;
};

} // namespace kitapdar::collection
