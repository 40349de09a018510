// The rows of an import, written in bulk: plain SQL beside the journal, which has one entry for all of them. A place
// that copies come with and the library has not is made with an entry of its own: it stays when the import is undone.
// Private to core/exchange.
#pragma once

#include "core/catalogue/KnownEditions.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/exchange/CopyMatching.h"
#include "core/exchange/ImportReading.h"
#include "core/exchange/ImportService.h"
#include "core/journal/Journal.h"
#include "core/staff/Permitted.h"
#include "core/storage/Slice.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kitapdar::exchange {

/// What one slice has written.
struct ImportSlice {
    std::size_t items = 0; // of the batch, broken ones included
    ImportCounts counts;
    std::vector<BrokenRecord> copyNotes;
    std::vector<PreviewRow> uncertainRows;
    std::vector<std::string> newPlaces; // made for its copies
};

/// What becomes of a record, for the list of a preview; its copies are the caller's.
PreviewRow rowOf(const ReadyRecord& record, const catalogue::KnownEdition& known);

class ImportRows {
public:
    /// All of them outlive it.
    ImportRows(const catalogue::SearchIndex& search, const journal::Journal& journal,
               const staff::Permitted<Permission::ImportRun>& by, catalogue::ImportId import,
               catalogue::EditionMemory& memory)
        : m_search(search), m_journal(journal), m_by(by), m_import(import), m_memory(memory) {}

    /// Writes items until the slice is over, a few at least.
    Result<ImportSlice> write(storage::Transaction& transaction, std::span<const ReadyItem> items,
                              storage::Slice time) const;

private:
    using Records = std::vector<const ReadyRecord*>;
    using IdsByNumber = std::unordered_map<std::int64_t, catalogue::RecordId>; // of the file

    Result<void> writeGroup(storage::Transaction& transaction, std::span<const ReadyItem> items,
                            ImportSlice& slice) const;
    /// Inserts what is new and tells for each record of the group where its copies belong.
    Result<std::vector<CopyTarget>> writeRecords(storage::Transaction& transaction, const Records& records,
                                                 ImportSlice& slice) const;
    /// Their ids.
    Result<std::vector<catalogue::RecordId>> insertRecords(storage::Transaction& transaction,
                                                           const Records& records) const;
    /// What this group, of whose records the ids are known now, leaves to be decided: for
    /// somebody.
    Result<void> writeDoubts(storage::Transaction& transaction, std::span<PreviewRow> doubtful,
                             const IdsByNumber& ids) const;
    Result<void> insertTexts(storage::Transaction& transaction, const Records& records,
                             const std::vector<catalogue::RecordId>& ids) const;
    Result<void> writeCopies(storage::Transaction& transaction, std::span<const CopyTarget> targets,
                             ImportSlice& slice) const;

    const catalogue::SearchIndex& m_search;
    const journal::Journal& m_journal;
    const staff::Permitted<Permission::ImportRun>& m_by;
    catalogue::ImportId m_import;
    catalogue::EditionMemory& m_memory;
};

} // namespace kitapdar::exchange
