// Rows written beside the journal, for libraries that are made as a whole: one entry stands for all of them.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/Copy.h"
#include "core/demo/DemoData.h"
#include "core/storage/Transaction.h"

#include <cstdint>

namespace kitapdar::demo {

class BulkRows {
public:
    /// `search` outlives this.
    BulkRows(const catalogue::SearchIndex& search, Instant createdAt) : m_search(search), m_createdAt(createdAt) {}

    /// The import run that records and copies belong to; its counts are written by endImport().
    Result<void> beginImport(storage::Transaction& transaction);
    Result<void> endImport(storage::Transaction& transaction, std::int64_t records, std::int64_t copies);

    /// With its ISBNs and its place in the search index.
    Result<catalogue::RecordId> record(storage::Transaction& transaction, catalogue::PreparedRecord record);
    /// The n-th copy of the library gets barcode and inventory number n. Takes record, place, shelf, price, state,
    /// lending and day of arrival from `copy`.
    Result<std::int64_t> copy(storage::Transaction& transaction, std::int64_t number, const collection::Copy& copy);

private:
    const catalogue::SearchIndex& m_search;
    Instant m_createdAt;
    catalogue::ImportId m_import{0};
};

Result<void> insertPlace(storage::Transaction& transaction, const PlaceData& place);

std::string barcodeOf(std::int64_t copyNumber);

} // namespace kitapdar::demo
