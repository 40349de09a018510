// The rows of an import, written in bulk: plain SQL beside the journal, which has one entry for all of them.
// Private to core/exchange.
#pragma once

#include "core/catalogue/SearchIndex.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

#include <span>
#include <vector>

namespace kitapdar::exchange {

/// What one slice has written.
struct ImportSlice {
    std::size_t items = 0; // of the batch, broken ones included
    std::int64_t imported = 0;
    std::int64_t copies = 0;
    std::int64_t duplicates = 0;
    std::vector<BrokenRecord> copyNotes;
};

class ImportRows {
public:
    ImportRows(const catalogue::SearchIndex& search, catalogue::ImportId import, Instant now)
        : m_search(search), m_import(import), m_now(now) {}

    /// Writes items until the slice is over, one at least.
    Result<ImportSlice> write(storage::Transaction& transaction, std::span<const ReadyItem> items,
                              storage::Slice time) const;

private:
    /// Rows that are written many at once, at the end of a slice or when somebody asks for them.
    struct Later {
        std::vector<catalogue::RecordText> texts;
        std::vector<storage::Parameters> isbns; // record_id, isbn
    };

    Result<void> write(storage::Transaction& transaction, const ReadyRecord& record, ImportSlice& slice,
                       Later& later) const;
    Result<bool> isPresent(storage::Transaction& transaction, const catalogue::PreparedRecord& record,
                           Later& later) const;
    static Result<void> insertIsbns(storage::Transaction& transaction, Later& later);
    Result<void> insertTexts(storage::Transaction& transaction, Later& later) const;
    Result<std::int64_t> insertRecord(storage::Transaction& transaction, const ReadyRecord& record) const;
    Result<void> insertCopy(storage::Transaction& transaction, std::int64_t recordId, const ReadyRecord& record,
                            const ReadyCopy& copy, ImportSlice& slice) const;

    const catalogue::SearchIndex& m_search;
    catalogue::ImportId m_import;
    Instant m_now;
};

} // namespace kitapdar::exchange
