#include "core/exchange/ImportRows.h"

#include "core/catalogue/KnownEditions.h"
#include "core/exchange/ImportCopies.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace kitapdar::exchange {

namespace {

// A server is asked once for all of a group, and what it costs is mostly the asking. A larger group would keep a desk
// waiting.
constexpr std::size_t itemsInGroup = 16;

std::string recordSql(std::size_t records) {
    std::string names;
    std::size_t columns = 0;
    for (const std::string& column : catalogue::preparedColumns.insertedNames()) {
        names += column + ", ";
        ++columns;
    }
    std::string rows;
    std::size_t number = 0;
    for (std::size_t record = 0; record < records; ++record) {
        rows += record == 0 ? "(" : ", (";
        for (std::size_t column = 0; column < columns + 2; ++column) {
            rows += (column == 0 ? "$" : ", $") + std::to_string(++number);
        }
        rows += ')';
    }
    return "insert into record (" + names + "import_id, created_at) values " + rows + " returning id, fingerprint";
}

} // namespace

Result<ImportSlice> ImportRows::write(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                      storage::Slice time) const {
    ImportSlice slice;
    while (slice.items < items.size()) {
        const auto group = items.subspan(slice.items, std::min(itemsInGroup, items.size() - slice.items));
        CHECK(writeGroup(transaction, group, slice));
        slice.items += group.size();
        if (time.over()) break;
    }
    return slice;
}

Result<void> ImportRows::writeGroup(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                    ImportSlice& slice) const {
    TRY(const Records records, freshOf(transaction, items, slice));
    if (records.empty()) return {};
    TRY(const auto ids, insertRecords(transaction, records));
    CHECK(insertIsbns(transaction, records, ids));
    CHECK(insertTexts(transaction, records, ids));
    TRY(const auto written, insertCopies(transaction, m_import, records, ids, slice.copyNotes));
    slice.copies += written;
    slice.imported += static_cast<std::int64_t>(records.size());
    return {};
}

Result<ImportRows::Records> ImportRows::freshOf(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                                ImportSlice& slice) const {
    std::vector<const catalogue::PreparedRecord*> asked;
    for (const ReadyItem& item : items) {
        if (const auto* record = std::get_if<ReadyRecord>(&item)) asked.push_back(&record->record);
    }
    catalogue::KnownEditions known;
    CHECK(known.read(transaction, asked));
    Records fresh;
    for (const ReadyItem& item : items) {
        const auto* record = std::get_if<ReadyRecord>(&item);
        if (!record) continue;
        if (known.has(record->record)) {
            ++slice.duplicates;
            continue;
        }
        known.add(record->record);
        fresh.push_back(record);
    }
    return fresh;
}

Result<std::vector<std::int64_t>> ImportRows::insertRecords(storage::Transaction& transaction,
                                                            const Records& records) const {
    storage::Parameters parameters;
    for (const ReadyRecord* record : records) {
        catalogue::preparedColumns.appendInserted(parameters, record->record);
        parameters.emplace_back(m_import);
        parameters.emplace_back(m_now);
    }
    // No engine promises to answer in the order of the rows, but no two of them have the same fingerprint.
    std::unordered_map<std::string, std::int64_t> idsByFingerprint;
    CHECK(transaction.each(recordSql(records.size()), parameters, [&](const storage::Row& row) {
        idsByFingerprint.emplace(row.bytes(1), row.integer(0));
        return true;
    }));
    std::vector<std::int64_t> ids;
    for (const ReadyRecord* record : records) ids.push_back(idsByFingerprint[record->record.fingerprint]);
    return ids;
}

Result<void> ImportRows::insertIsbns(storage::Transaction& transaction, const Records& records,
                                     const std::vector<std::int64_t>& ids) const {
    std::vector<storage::Parameters> rows;
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const std::string& isbn : records[i]->record.isbns) rows.push_back({ids[i], isbn});
    }
    if (rows.empty()) return {};
    auto row = rows.begin();
    CHECK(transaction.insertRows("record_isbn", {"record_id", "isbn"},
                                 [&] { return row == rows.end() ? nullptr : &*row++; }));
    return {};
}

Result<void> ImportRows::insertTexts(storage::Transaction& transaction, const Records& records,
                                     const std::vector<std::int64_t>& ids) const {
    std::vector<catalogue::IndexDocument> texts;
    for (std::size_t i = 0; i < records.size(); ++i) texts.push_back({ids[i], records[i]->record.search});
    return m_search.add(transaction, texts);
}

} // namespace kitapdar::exchange
