#include "core/collection/CopyRepository.h"

#include "core/collection/CopyColumns.h"
#include "core/collection/OpenLoan.h"
#include "core/storage/InList.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <charconv>

namespace kitapdar::collection {

namespace {

constexpr auto copyRowColumns = storage::columnsOf<CopyRow>(storage::part(copyColumns, "c", &CopyRow::copy),
                                                            storage::readOnly("l.due_on", &CopyRow::dueOn),
                                                            storage::readOnly("r.card", &CopyRow::readerCard));

constexpr auto placeColumns =
    storage::columnsOf<Place>(storage::fixed("code", &Place::code), storage::fixed("name_kk", &Place::kk),
                              storage::fixed("name_ru", &Place::ru), storage::fixed("name_en", &Place::en));

std::string selectCopy(std::string_view condition) {
    return "select " + copyColumns.list("c") + " from copy c where " + std::string(condition);
}

std::string selectImported(std::string_view condition) {
    return "select id, record_id, import_id, row_version from copy " + std::string(condition);
}

ImportedCopyRow importedCopyRow(const storage::Row& row) {
    ImportedCopyRow copy{row.id<CopyId>(0), row.id<catalogue::RecordId>(1)};
    if (const auto import = row.maybeInteger(2)) copy.importId = catalogue::ImportId(*import);
    copy.edited = row.integer(3) > 1;
    return copy;
}

/// The number of an inventory number that is nothing but digits.
std::optional<std::int64_t> plainNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

storage::Value inventoryKey(const Copy& copy) {
    return storage::Blob{text::sortKey(copy.inventoryNumber.value_or(""))};
}

Result<std::optional<Copy>> CopyRepository::byId(storage::Snapshot& snapshot, CopyId id) const {
    static const std::string sql = selectCopy("c.id = $1");
    return snapshot.first(sql, {id}, copyColumns);
}

Result<std::optional<Copy>> CopyRepository::byInventoryNumber(storage::Snapshot& snapshot,
                                                              const std::string& number) const {
    static const std::string sql = selectCopy("c.inventory_number = $1");
    return snapshot.first(sql, {number}, copyColumns);
}

Result<std::vector<CopyRow>> CopyRepository::ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    static const std::string sql = "select " + copyRowColumns.list() + " from copy c " + std::string(openLoanJoin) +
                                   "where c.record_id = $1 order by c.inventory_key, c.id";
    return snapshot.all(sql, {record}, copyRowColumns);
}

Result<std::vector<Place>> CopyRepository::places(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + placeColumns.list() + " from place order by id";
    return snapshot.all(sql, {}, placeColumns);
}

Result<bool> CopyRepository::isPlace(storage::Snapshot& snapshot, const std::string& code) const {
    if (code.empty()) return true;
    TRY(const auto places, snapshot.number("select count(*) from place where code = $1", {code}));
    return places > 0;
}

Result<std::optional<std::string>> CopyRepository::titleOf(storage::Snapshot& snapshot,
                                                           catalogue::RecordId record) const {
    return snapshot.first("select title from record where id = $1", {record}, storage::only<std::string>);
}

Result<std::string> CopyRepository::nextInventoryNumber(storage::Transaction& transaction) const {
    TRY(auto number, transaction.nextNumber(inventorySeries));
    TRY(const auto taken, byInventoryNumber(transaction, std::to_string(number)));
    if (!taken) return std::to_string(number);

    // Walk the numbers in their order to the first free one; others ("К-12", "7/2") may stand between them.
    CHECK(
        transaction.each("select inventory_number from copy where inventory_key >= $1 and inventory_number is not "
                         "null order by inventory_key, id",
                         {storage::Blob{text::sortKey(std::to_string(number))}}, [&](const storage::Row& row) {
                             const auto present = plainNumber(row.text(0));
                             if (present == number) ++number;
                             return !present || *present < number;
                         }));
    CHECK(transaction.continueNumbersAfter(inventorySeries, number));
    return std::to_string(number);
}

Result<std::string> CopyRepository::nextBarcode(storage::Transaction& transaction) const {
    for (;;) { // ends: a library has fewer copies than there are numbers
        TRY(const auto number, transaction.nextNumber(barcodeSeries));
        const auto barcode = text::makeBarcode(ownBarcodePrefix, number);
        if (!barcode) return fail(internalFault("no barcode for number " + std::to_string(number)));
        TRY(const auto meanings, readers::meaningsOf(transaction, text::ScannedCode(*barcode)));
        if (meanings.empty()) return *barcode;
    }
}

Result<CopyId> CopyRepository::insert(journal::Operation& operation, const Copy& copy) const {
    TRY(const auto id, operation.insert("copy", copyColumns.inserted(copy)));
    return CopyId(id);
}

Result<void> CopyRepository::setState(journal::Operation& operation, CopyId id, CopyState state) const {
    return operation.update("copy", id.value, {{"state", code(state)}});
}

Result<std::int64_t> CopyRepository::insertImported(storage::Transaction& transaction, catalogue::ImportId import,
                                                    const std::vector<ImportedCopy>& copies) const {
    auto copy = copies.begin();
    storage::Parameters row;
    return transaction.insertRows(
        "copy",
        {"record_id", "barcode", "inventory_number", "inventory_key", "place", "price", "currency", "state", "lending",
         "note", "received_on", "import_id"},
        [&]() -> const storage::Parameters* {
            if (copy == copies.end()) return nullptr;
            row = {copy->recordId, copy->barcode, copy->inventoryNumber, storage::Blob{copy->inventoryKey},
                   copy->place,    copy->price,   copy->currency,        copy->state,
                   copy->lending,  copy->note,    copy->receivedOn,      import};
            ++copy;
            return &row;
        });
}

Result<std::vector<CopyId>> CopyRepository::moveToRecord(storage::Snapshot& snapshot, journal::Operation& operation,
                                                         catalogue::RecordId from, catalogue::RecordId to) const {
    TRY(const auto copies,
        snapshot.all("select id from copy where record_id = $1 order by id", {from}, storage::only<CopyId>));
    for (const CopyId copy : copies) CHECK(operation.update("copy", copy.value, {{"record_id", to}}));
    return copies;
}

Result<void> CopyRepository::eachWithoutNumbers(storage::Snapshot& snapshot, const storage::Parameters& records,
                                                std::optional<catalogue::ImportId> import,
                                                const PlaceFound& found) const {
    return storage::eachIn(snapshot,
                           "select record_id, place, barcode, inventory_number, import_id from copy where record_id",
                           records, [&](const storage::Row& row) {
                               const bool own = import && row.maybeInteger(4) == import->value;
                               if (row.isNull(2) && row.isNull(3) && !own)
                                   found(row.id<catalogue::RecordId>(0), row.string(1));
                               return true;
                           });
}

Result<std::vector<ImportedCopyRow>> CopyRepository::ofRecords(storage::Snapshot& snapshot,
                                                               const storage::Parameters& records) const {
    std::vector<ImportedCopyRow> rows;
    CHECK(storage::eachIn(snapshot, selectImported("where record_id"), records, [&](const storage::Row& row) {
        rows.push_back(importedCopyRow(row));
        return true;
    }));
    return rows;
}

Result<std::vector<ImportedCopyRow>> CopyRepository::ofImport(storage::Snapshot& snapshot, catalogue::ImportId import,
                                                              int limit) const {
    return snapshot.all(selectImported("where import_id = $1 order by id desc limit $2"), {import, limit},
                        importedCopyRow);
}

Result<void> CopyRepository::eraseImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "delete from copy where id", ids, [](const storage::Row&) { return true; });
}

Result<void> CopyRepository::keepImported(storage::Transaction& transaction, const storage::Parameters& ids) const {
    return storage::eachIn(transaction, "update copy set import_id = null where id", ids,
                           [](const storage::Row&) { return true; });
}

Result<void> CopyRepository::update(journal::Operation& operation, const Copy& copy) const {
    return operation.update("copy", copy.id.value, copyColumns.changed(copy), copy.version);
}

} // namespace kitapdar::collection
