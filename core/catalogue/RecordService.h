// Use cases of records: taking one in, changing one, removing one. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/Record.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

/// A record that nobody could find in a list.
struct TitleMissing {};
/// What holds a record, so that it is not removed.
struct RecordInUse {
    std::int64_t copies = 0; // written off ones, too
    std::int64_t items = 0;  // of the digitization queue
    std::int64_t parts = 0;  // records that name it as their set or as what they stand in
    std::int64_t holds = 0;  // of readers, ended ones, too
    std::int64_t subscriptions = 0;
};

using AddRecordRefusal = Refusal<TitleMissing>;
using EditRecordRefusal = Refusal<UnknownRecord, TitleMissing>;
using RemoveRecordRefusal = Refusal<UnknownRecord, RecordInUse>;

class RecordService {
public:
    explicit RecordService(const journal::Journal& journal) : m_journal(journal) {}

    /// Operation "record.add" with the fact "title". A record may be added twice: only imports look for duplicates. A
    /// record without a control number (001) gets the next of the library, "KD0000001", by which others can link to it;
    /// not so in IRBIS.
    Result<RecordId, AddRecordRefusal> add(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CatalogueEdit>& by,
                                           const MarcRecord& record, MarcFormat format) const;
    /// Operation "record.edit". Writes the whole record; Fault::Conflict when `version` is not the present one.
    Result<void, EditRecordRefusal> edit(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CatalogueEdit>& by, RecordId id,
                                         const MarcRecord& record, std::int64_t version) const;
    /// Operation "record.remove". Fault::Conflict when `version` is not the present one.
    Result<void, RemoveRecordRefusal> remove(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CatalogueEdit>& by, RecordId id,
                                             std::int64_t version) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
