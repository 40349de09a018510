#include "core/exchange/ImportRows.h"

#include "core/catalogue/KnownEditions.h"
#include "core/catalogue/RecordRepository.h"
#include "core/exchange/ImportCopies.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

// A server is asked once for all of a group, and what it costs is mostly the asking. A larger group would keep a desk
// waiting.
constexpr std::size_t itemsInGroup = 16;

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

Result<std::vector<catalogue::RecordId>> ImportRows::insertRecords(storage::Transaction& transaction,
                                                                   const Records& records) const {
    std::vector<const catalogue::PreparedRecord*> prepared;
    for (const ReadyRecord* record : records) prepared.push_back(&record->record);
    return catalogue::RecordRepository().insertImported(transaction, prepared, m_import, m_now);
}

Result<void> ImportRows::insertTexts(storage::Transaction& transaction, const Records& records,
                                     const std::vector<catalogue::RecordId>& ids) const {
    std::vector<catalogue::IndexDocument> texts;
    for (std::size_t i = 0; i < records.size(); ++i) texts.push_back({ids[i].value, records[i]->record.search});
    return m_search.add(transaction, texts);
}

} // namespace kitapdar::exchange
