#include "core/demo/BulkRows.h"

#include "core/collection/CopyRepository.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <utility>

namespace kitapdar::demo {

namespace {

std::string insertRecordSql() {
    std::string names;
    std::string marks;
    int number = 0;
    for (const std::string& column : catalogue::preparedColumns.insertedNames()) {
        names += column + ", ";
        marks += "$" + std::to_string(++number) + ", ";
    }
    return "insert into record (" + names + "import_id, created_at) values (" + marks + "$" +
           std::to_string(number + 1) + ", $" + std::to_string(number + 2) + ") returning id";
}

} // namespace

std::string barcodeOf(std::int64_t copyNumber) {
    return text::makeBarcode(collection::ownBarcodePrefix, copyNumber).value_or("");
}

Result<void> insertPlace(storage::Transaction& transaction, const PlaceData& place) {
    CHECK(transaction.execute("insert into place (code, name_kk, name_ru, name_en) values ($1, $2, $3, $4)",
                              {place.code, place.kk, place.ru, place.en}));
    return {};
}

Result<void> BulkRows::beginImport(storage::Transaction& transaction) {
    TRY(const auto id, transaction.number("insert into import_run (started_at, file_name, format, encoding, state) "
                                          "values ($1, 'Kitapdar', 'rusmarc', 'utf-8', 'done') returning id",
                                          {m_createdAt}));
    m_import = catalogue::ImportId(id);
    return {};
}

Result<void> BulkRows::endImport(storage::Transaction& transaction, std::int64_t records, std::int64_t copies) {
    CHECK(transaction.execute("update import_run set records = $1, imported = $1, copies = $2 where id = $3",
                              {records, copies, m_import}));
    for (const std::string_view counter : {numbers::inventorySeries, numbers::barcodeSeries}) {
        CHECK(transaction.continueNumbersAfter(counter, copies));
    }
    return {};
}

Result<catalogue::RecordId> BulkRows::record(storage::Transaction& transaction, catalogue::PreparedRecord record) {
    static const std::string sql = insertRecordSql();
    storage::Parameters values;
    catalogue::preparedColumns.appendInserted(values, record);
    values.emplace_back(m_import);
    values.emplace_back(m_createdAt);
    TRY(const auto id, transaction.number(sql, values));
    for (const std::string& isbn : record.isbns) {
        CHECK(transaction.execute("insert into record_isbn (record_id, isbn) values ($1, $2)", {id, isbn}));
    }
    CHECK(m_search.add(transaction, {{id, std::move(record.search)}}));
    return catalogue::RecordId(id);
}

Result<std::int64_t> BulkRows::copy(storage::Transaction& transaction, std::int64_t number,
                                    const collection::Copy& copy) {
    const std::string inventory = std::to_string(number);
    return transaction.number(
        "insert into copy (record_id, barcode, inventory_number, inventory_key, place, shelf, price, accounted, "
        "circulation, condition, lending, received_on, import_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
        "$11, $12, $13) returning id",
        {copy.recordId, barcodeOf(number), inventory, storage::Blob{text::sortKey(inventory)}, copy.place, copy.shelf,
         copy.price, collection::code(copy.accounted), collection::code(copy.circulation),
         collection::code(copy.condition), collection::code(copy.lending), copy.receivedOn, m_import});
}

} // namespace kitapdar::demo
