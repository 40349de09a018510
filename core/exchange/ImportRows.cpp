#include "core/exchange/ImportRows.h"

#include "core/catalogue/RecordRepository.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

/// Made once: the columns are known when the program is built.
std::string recordSql() {
    std::string names;
    std::string marks;
    for (std::size_t i = 0; i < catalogue::recordColumns.size(); ++i) {
        names += std::string(catalogue::recordColumns[i]) + ", ";
        marks += "$" + std::to_string(i + 1) + ", ";
    }
    const std::size_t last = catalogue::recordColumns.size();
    return "insert into record (" + names + "import_id, created_at) values (" + marks + "$" + std::to_string(last + 1) +
           ", $" + std::to_string(last + 2) + ") returning id";
}

constexpr std::string_view copySql =
    "insert into copy (record_id, barcode, inventory_number, inventory_key, place, price, currency, state, lending, "
    "received_on, import_id) values ($1, $2, $3, $4, $5, $6, $7, $8, 'home', $9, $10) on conflict do nothing";

// Of the search index; more at once would keep a desk waiting.
constexpr std::size_t textsAtOnce = 16;

BrokenRecord note(const ReadyRecord& record, std::string reason, const std::optional<std::string>& number) {
    return {record.number, record.offset, std::move(reason), number.value_or("")};
}

} // namespace

Result<ImportSlice> ImportRows::write(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                      storage::Slice time) const {
    ImportSlice slice;
    Later later;
    for (const ReadyItem& item : items) {
        if (const auto* record = std::get_if<ReadyRecord>(&item)) CHECK(write(transaction, *record, slice, later));
        ++slice.items;
        if (later.texts.size() >= textsAtOnce) CHECK(insertTexts(transaction, later));
        if (time.over()) break;
    }
    CHECK(insertIsbns(transaction, later));
    CHECK(insertTexts(transaction, later));
    return slice;
}

Result<void> ImportRows::write(storage::Transaction& transaction, const ReadyRecord& record, ImportSlice& slice,
                               Later& later) const {
    TRY(const bool present, isPresent(transaction, record.record, later));
    if (present) {
        ++slice.duplicates;
        return {};
    }
    TRY(const auto id, insertRecord(transaction, record));
    for (const std::string& isbn : record.record.isbns) later.isbns.push_back({id, isbn});
    later.texts.push_back({id, record.record.search});
    for (const ReadyCopy& copy : record.copies) CHECK(insertCopy(transaction, id, record, copy, slice));
    ++slice.imported;
    return {};
}

/// Its double may have come just now, with a number that is not written yet.
Result<bool> ImportRows::isPresent(storage::Transaction& transaction, const catalogue::PreparedRecord& record,
                                   Later& later) const {
    const bool asked = std::ranges::any_of(later.isbns, [&](const storage::Parameters& row) {
        return std::ranges::find(record.isbns, std::get<std::string>(row[1])) != record.isbns.end();
    });
    if (asked) CHECK(insertIsbns(transaction, later));
    TRY(const auto present, catalogue::RecordRepository().duplicateOf(transaction, record));
    return present.has_value();
}

Result<void> ImportRows::insertIsbns(storage::Transaction& transaction, Later& later) {
    auto row = later.isbns.begin();
    CHECK(transaction.insertRows("record_isbn", {"record_id", "isbn"},
                                 [&] { return row == later.isbns.end() ? nullptr : &*row++; }));
    later.isbns.clear();
    return {};
}

Result<void> ImportRows::insertTexts(storage::Transaction& transaction, Later& later) const {
    CHECK(m_search.add(transaction, later.texts));
    later.texts.clear();
    return {};
}

Result<std::int64_t> ImportRows::insertRecord(storage::Transaction& transaction, const ReadyRecord& record) const {
    static const std::string sql = recordSql();
    storage::Parameters parameters;
    parameters.reserve(record.record.values.size() + 2);
    parameters = record.record.values;
    parameters.emplace_back(m_import);
    parameters.emplace_back(m_now);
    return transaction.number(sql, parameters);
}

Result<void> ImportRows::insertCopy(storage::Transaction& transaction, std::int64_t recordId, const ReadyRecord& record,
                                    const ReadyCopy& copy, ImportSlice& slice) const {
    const auto insert = [&](const std::optional<std::string>& barcode) {
        return transaction.execute(
            copySql, {recordId, barcode, copy.inventoryNumber, storage::Blob{copy.inventoryKey}, copy.place, copy.price,
                      copy.currency, copy.state, copy.receivedOn, m_import});
    };
    if (copy.malformedBarcode) slice.copyNotes.push_back(note(record, "barcode_malformed", copy.malformedBarcode));
    TRY(auto written, insert(copy.barcode));
    if (written == 0 && copy.barcode) { // perhaps only its barcode is taken
        TRY(written, insert(std::nullopt));
        if (written == 1) slice.copyNotes.push_back(note(record, "barcode_taken", copy.barcode));
    }
    if (written == 0) slice.copyNotes.push_back(note(record, "inventory_number_taken", copy.inventoryNumber));
    slice.copies += written;
    return {};
}

} // namespace kitapdar::exchange
