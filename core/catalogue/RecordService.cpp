#include "core/catalogue/RecordService.h"

#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordRepository.h"
#include "core/journal/Journal.h"

namespace kitapdar::catalogue {

Result<RecordId, AddRecordRefusal> RecordService::add(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CatalogueEdit>& by,
                                                      const MarcRecord& record, MarcFormat format) const {
    const PreparedRecord prepared = prepare(record, format);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addRecord);
    TRY(const auto id, RecordRepository().insert(operation, prepared, m_journal.clock().now()));
    operation.about("record", id.value);
    operation.fact(journal::FactName::Title, prepared.title);
    CHECK(operation.finish());
    return id;
}

Result<void, EditRecordRefusal> RecordService::edit(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CatalogueEdit>& by, RecordId id,
                                                    const MarcRecord& record, std::int64_t version) const {
    TRY(const auto format, transaction.first("select format from record where id = $1", {id},
                                             [](const storage::Row& row) { return row.string(0); }));
    if (!format) return fail(UnknownRecord{id});
    const PreparedRecord prepared = prepare(record, marcFormatFrom(*format).value_or(MarcFormat::Marc21));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editRecord);
    CHECK(RecordRepository().update(transaction, operation, id, prepared, version));
    operation.about("record", id.value);
    operation.fact(journal::FactName::Title, prepared.title);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
