// SearchIndex over either engine: all that a search is but the engine's own statements. Private to core/catalogue; made
// by makeSearchIndex().
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "core/catalogue/search/index/SearchEngine.h"

#include <memory>
#include <utility>

namespace kitapdar::catalogue {

class RecordSearchIndex : public SearchIndex {
public:
    explicit RecordSearchIndex(std::unique_ptr<SearchEngine> engine) : m_engine(std::move(engine)) {}

    Result<SearchHits> search(storage::Snapshot& snapshot, const std::string& text, const Facets& facets, int limit,
                              int offset) const override;
    Result<FacetCounts> facets(storage::Snapshot& snapshot, const std::string& text,
                               const Facets& facets) const override;
    using SearchIndex::matches;
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text,
                                          const Facets& facets) const override;
    Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) const override;
    Result<void> add(storage::Transaction& transaction, const std::vector<IndexDocument>& records) const override;
    Result<void> beginFilling(storage::Transaction& transaction) const override;
    Result<std::optional<std::int64_t>> fill(storage::Transaction& transaction, std::int64_t last,
                                             int limit) const override;
    Result<void> endFilling(storage::Transaction& transaction) const override;
    Result<bool> optimize(storage::Transaction& transaction, Step step) const override;
    Result<std::vector<RecordId>> disagreements(storage::Snapshot& snapshot, int limit) const override;

private:
    std::unique_ptr<SearchEngine> m_engine;
};

} // namespace kitapdar::catalogue
