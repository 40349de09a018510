// SearchIndex over SQLite's FTS5 (table record_search). The only room above the seam that knows an engine's search.
#pragma once

#include "core/catalogue/SearchIndex.h"

namespace kitapdar::catalogue {

class FtsSearchIndex : public SearchIndex {
public:
    Result<SearchHits> search(storage::Snapshot& snapshot, const std::string& text, const Facets& facets, int limit,
                              int offset) const override;
    Result<FacetCounts> facets(storage::Snapshot& snapshot, const std::string& text,
                               const Facets& facets) const override;
    using SearchIndex::matches;
    Result<std::vector<RecordId>> matches(storage::Snapshot& snapshot, const std::string& text,
                                          const Facets& facets) const override;
    Result<void> refresh(storage::Transaction& transaction, std::int64_t recordId) const override;
    Result<void> add(storage::Transaction& transaction, std::int64_t recordId, const SearchText& text) const override;
    Result<bool> optimize(storage::Transaction& transaction, Step step) const override;
    Result<std::vector<RecordId>> disagreements(storage::Snapshot& snapshot, int limit) const override;
};

} // namespace kitapdar::catalogue
