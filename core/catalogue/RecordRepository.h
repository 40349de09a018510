// Writing records. An import writes the same columns in bulk (core/exchange). Stateless,
// any thread.
#pragma once

#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/Record.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

class RecordRepository {
public:
    /// Writes the rows of a new record within an operation, its ISBNs included; the search index follows by the
    /// journal's derivation.
    Result<RecordId> insert(journal::Operation& operation, const PreparedRecord& record, Instant createdAt) const;
    /// Writes what differs. Fault::Conflict when the record was changed since `version`.
    Result<void> update(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                        const PreparedRecord& record, std::int64_t version) const;
};

} // namespace kitapdar::catalogue
