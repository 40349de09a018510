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

struct Place {
    std::string code;
    std::string kk;
    std::string ru;
    std::string en;
};

class CopyQueries {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    /// Those that have this barcode or inventory number: one, unless the code is of several copies.
    Result<std::vector<Copy>> byCode(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
    Result<std::vector<Place>> places(storage::Snapshot& snapshot) const;
    /// Whether a copy may stand there: no place is named (""), or one of the library's.
    Result<bool> isPlace(storage::Snapshot& snapshot, const std::string& code) const;
};

} // namespace kitapdar::collection
