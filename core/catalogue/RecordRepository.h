// Writing records. Stateless, any thread.
#pragma once

#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/Record.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kitapdar::catalogue {

/// A record as the undo of an import looks at it.
struct ImportedRecordRow {
    RecordId id{0};
    bool edited = false; // by hand, after the import, and not taken back
};

/// Standard numbers of some records beside those that their MARC gives.
struct ComparedIsbns {
    std::optional<RecordId> last;      // of the records; nullopt: none was left
    std::vector<std::int64_t> strange; // rows of record_isbn that no field of the record gives
    std::vector<RecordId> lacking;     // records of which some number has no row
};

/// A record as it is stored, for those who change it whole.
struct StoredRecord {
    RecordId id{0};
    MarcFormat format = MarcFormat::Marc21;
    std::string title;
    std::string marc; // stored form, see MarcRecord.h
    std::string fingerprint;
    std::optional<ImportId> importId;
    std::int64_t version = 0;
};

/// A record with every column that comes out of its MARC, as they are stored; `present` has no edition and no search
/// text.
struct WholeRecord {
    RecordId id{0};
    std::int64_t version = 0;
    PreparedRecord present;
};

/// What a record gets that has other columns or ISBNs than it had.
struct RecordDifference {
    journal::Columns columns; // those that differ
    std::optional<std::vector<std::string>> isbns;
};
RecordDifference differenceOf(const PreparedRecord& before, const PreparedRecord& after);

class RecordRepository {
public:
    /// Of the next records after `last`.
    Result<ComparedIsbns> compareIsbns(storage::Snapshot& snapshot, RecordId last, int limit) const;
    Result<std::optional<StoredRecord>> stored(storage::Snapshot& snapshot, RecordId id) const;
    /// Of these records those that are there, with their ISBNs in order.
    Result<std::map<RecordId, WholeRecord>> whole(storage::Snapshot& snapshot, std::span<const RecordId> ids) const;
    /// Records whose MARC holds one of these texts anywhere, ascending. Looks at every record of the catalogue.
    Result<std::vector<RecordId>> naming(storage::Snapshot& snapshot, std::span<const std::string> texts) const;
    /// Writes the rows of a new record within an operation, its ISBNs included; the search index follows by the
    /// journal's derivation.
    Result<RecordId> insert(journal::Operation& operation, const PreparedRecord& record, Instant createdAt) const;
    /// Writes what differs. Fault::Conflict when the record was changed since `version`.
    Result<void> update(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                        const PreparedRecord& record, std::int64_t version) const;
    /// Writes only what differs, so that an entry of thousands of records stays small. Fault::Conflict when the record
    /// was changed since `version`.
    Result<void> updateDiffering(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id,
                                 std::int64_t version, const RecordDifference& difference) const;
    /// Of these records those that are there.
    Result<std::map<RecordId, std::int64_t>> versions(storage::Snapshot& snapshot, std::span<const RecordId> ids) const;
    /// The import that the record belongs to, or none. Raises the version in any case.
    Result<void> setImport(journal::Operation& operation, RecordId id, std::optional<ImportId> import,
                           std::int64_t version) const;
    /// Erases the record and its ISBNs. Nothing points to it any more.
    Result<void> erase(storage::Snapshot& snapshot, journal::Operation& operation, RecordId id) const;

    // For imports, which have one entry of the journal for all. The search index is the caller's.
    /// Inserts records, no two with the same fingerprint, and their ISBNs; the ids in the same order.
    Result<std::vector<RecordId>> insertImported(storage::Transaction& transaction,
                                                 std::span<const PreparedRecord* const> records, ImportId import,
                                                 Instant createdAt) const;
    /// The newest records of an import.
    Result<std::vector<ImportedRecordRow>> ofImport(storage::Snapshot& snapshot, ImportId import, int limit) const;
    /// Erases records with their ISBNs.
    Result<void> eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const;
    /// From now on the record belongs to another import, or to none.
    Result<void> keepImported(storage::Transaction& transaction, RecordId id, std::optional<ImportId> other) const;
};

} // namespace kitapdar::catalogue
