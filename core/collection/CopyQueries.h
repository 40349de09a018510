// Reading copies.
#pragma once

#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::collection {

/// A copy with the loan it is on, if any. The reader is given by card number only.
struct CopyRow {
    Copy copy;
    std::optional<Day> dueOn;
    std::optional<std::string> readerCard;
};

class CopyQueries {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    /// Those that have this barcode or inventory number: one, unless the code is of several copies.
    Result<std::vector<Copy>> byCode(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
};

} // namespace kitapdar::collection
