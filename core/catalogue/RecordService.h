// Use cases of records: taking one in, changing one. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/catalogue/Record.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

using AddRecordRefusal = Refusal<>;
using EditRecordRefusal = Refusal<UnknownRecord>;

class RecordService {
public:
    explicit RecordService(const journal::Journal& journal) : m_journal(journal) {}

    /// Operation "record.add" with the fact "title". A record may be added twice: only imports look for duplicates.
    Result<RecordId, AddRecordRefusal> add(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::CatalogueEdit>& by,
                                           const MarcRecord& record, MarcFormat format) const;
    /// Operation "record.edit". Writes the whole record; Fault::Conflict when `version` is not the present one.
    Result<void, EditRecordRefusal> edit(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CatalogueEdit>& by, RecordId id,
                                         const MarcRecord& record, std::int64_t version) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
