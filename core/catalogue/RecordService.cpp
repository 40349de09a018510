#include "core/catalogue/RecordService.h"

#include "core/catalogue/ControlNumber.h"
#include "core/catalogue/Holdings.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/Subscriptions.h"
#include "core/catalogue/search/LinkedParts.h"
#include "core/journal/Journal.h"

namespace kitapdar::catalogue {

namespace {

Result<RecordInUse> usesOf(storage::Snapshot& snapshot, RecordId id, const std::string& marc) {
    RecordInUse uses;
    TRY(uses.copies, heldCopies(snapshot, id));
    TRY(uses.items, heldItems(snapshot, id));
    TRY(uses.holds, holdsOf(snapshot, id));
    TRY(uses.subscriptions, subscriptionsOf(snapshot, id));
    if (const auto record = loadMarc(marc)) {
        TRY(uses.parts, linkedPartCount(snapshot, *record));
    }
    return uses;
}

} // namespace

Result<RecordId, AddRecordRefusal> RecordService::add(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CatalogueEdit>& by,
                                                      const MarcRecord& record, MarcFormat format) const {
    if (prepare(record, format).title.empty()) return fail(TitleMissing()); // before a number is taken
    TRY(const auto numbered, withControlNumber(transaction, record, format));
    const bool ownNumber = numbered.has("001") && !record.has("001");
    const PreparedRecord prepared = prepare(numbered, format);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addRecord);
    if (ownNumber) operation.numbered(controlNumberSeries);
    TRY(const auto id, RecordRepository().insert(operation, prepared, m_journal.clock().now()));
    operation.about("record", id.value);
    operation.fact(journal::FactName::Title, prepared.title);
    CHECK(operation.finish());
    return id;
}

Result<void, EditRecordRefusal> RecordService::edit(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CatalogueEdit>& by, RecordId id,
                                                    const MarcRecord& record, std::int64_t version) const {
    struct Stored {
        std::string format;
        std::string marc;
        std::int64_t version;
    };
    TRY(const auto stored, transaction.first("select format, marc, row_version from record where id = $1", {id},
                                             [](const storage::Row& row) {
                                                 return Stored{row.string(0), row.string(1), row.integer(2)};
                                             }));
    if (!stored) return fail(UnknownRecord{id});
    const PreparedRecord prepared = prepare(record, marcFormatFrom(stored->format).value_or(MarcFormat::Marc21));
    if (prepared.title.empty()) return fail(TitleMissing());
    if (stored->version == version && stored->marc == prepared.marc) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editRecord);
    CHECK(RecordRepository().update(transaction, operation, id, prepared, version));
    operation.about("record", id.value);
    operation.fact(journal::FactName::Title, prepared.title);
    CHECK(operation.finish());
    return {};
}

Result<void, RemoveRecordRefusal> RecordService::remove(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::CatalogueEdit>& by,
                                                        RecordId id, std::int64_t version) const {
    struct Stored {
        std::string title;
        std::string marc;
        std::int64_t version;
    };
    TRY(const auto stored, transaction.first("select title, marc, row_version from record where id = $1", {id},
                                             [](const storage::Row& row) {
                                                 return Stored{row.string(0), row.string(1), row.integer(2)};
                                             }));
    if (!stored) return fail(UnknownRecord{id});
    if (stored->version != version) return fail(Fault{Fault::Kind::Conflict, "record was changed", {}});
    TRY(const auto uses, usesOf(transaction, id, stored->marc));
    if (uses.copies + uses.items + uses.parts + uses.holds + uses.subscriptions > 0) return fail(uses);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeRecord);
    CHECK(RecordRepository().erase(transaction, operation, id));
    operation.about("record", id.value);
    operation.fact(journal::FactName::Title, stored->title);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
