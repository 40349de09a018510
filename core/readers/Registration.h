// Registrations as facts: a reader is counted once a year, at the first registration of the year, with what the reader
// was like on that day. docs/circulation.md, 10.
#pragma once

#include "core/base/Time.h"
#include "core/journal/Operation.h"
#include "core/readers/Reader.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::readers {

/// A registration as the reader may read it.
struct RegistrationRow {
    int year = 0;
    Day on;
    std::string place; // code; "": of a desk without a place, or not known
    bool isNew = false;
};

class RegistrationRepository {
public:
    /// Puts the registration of the year of `on` into an operation in the making; does nothing when the reader has one.
    /// `reader` as registered. `isNew`: the reader's first.
    Result<void> insert(journal::Operation& operation, storage::Transaction& transaction, const Reader& reader, Day on,
                        const std::string& place, bool isNew) const;
    /// Of a reader who came with an import, which has one entry of the journal for all its rows: the registration that
    /// the reader's row tells, as registered again and without a place.
    Result<void> insertImported(storage::Transaction& transaction, const Reader& reader) const;
    /// The newest first.
    Result<std::vector<RegistrationRow>> ofReader(storage::Snapshot& snapshot, ReaderId reader) const;

    /// The registrations of a reader no longer tell whose they are. No figure changes.
    Result<void> forgetReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId reader) const;
    /// What was of `from` is of `to`. Of a year in which both were registered the earlier one stays: one person is
    /// counted once.
    Result<void> moveToReader(journal::Operation& operation, storage::Snapshot& snapshot, ReaderId from,
                              ReaderId to) const;
};

} // namespace kitapdar::readers
