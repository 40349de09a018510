// Search by SQLite's FTS5. Private to core/catalogue.
#pragma once

#include "core/catalogue/search/index/SearchEngine.h"

namespace kitapdar::catalogue {

class Fts5Engine : public SearchEngine {
public:
    Result<std::vector<RecordId>> newest(storage::Snapshot& snapshot, const Match& match, const CopyFilter& copies,
                                         std::size_t limit) const override;
    std::string hitsSql(const Match& match, storage::Parameters& parameters) const override;
    std::string_view narrowRecordSql() const override;
    Result<bool> holds(storage::Snapshot& snapshot, const Match& match, RecordId id) const override;
    Result<void> add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const override;
    Result<void> beginFilling(storage::Transaction& transaction) const override;
    Result<void> endFilling(storage::Transaction& transaction) const override;
    Result<void> rebuild(storage::Transaction& transaction) const override;
    Result<void> makeEmpty(storage::Transaction& transaction) const override;
    Result<std::vector<RecordId>> differing(storage::Snapshot& snapshot,
                                            const std::vector<IndexDocument>& records) const override;
    Result<void> remove(storage::Transaction& transaction, std::int64_t recordId) const override;
    Result<bool> optimize(storage::Transaction& transaction, SearchIndex::Step step) const override;
    std::string_view idColumn() const override { return "rowid"; }
};

} // namespace kitapdar::catalogue
