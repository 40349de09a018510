// Search by PostgreSQL's tsvector and GIN. Private to core/catalogue.
//
// GIN knows no order: the newest of 100,000 records that have a word are found by looking at all of them. Therefore
// records lie in blocks by their ids, the block is a lexeme of the vector, and a search asks the newest blocks first;
// what it finds there tells how many more it has to ask, and mostly that is none.
#pragma once

#include "core/catalogue/search/index/SearchEngine.h"

namespace kitapdar::catalogue {

class TsEngine : public SearchEngine {
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
    std::string_view idColumn() const override { return "record_id"; }
};

} // namespace kitapdar::catalogue
