// Reading records.
#pragma once

#include "core/base/PageSource.h"
#include "core/catalogue/Record.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::catalogue {

enum class RecordOrder { Title, Author, Year, Newest };

class RecordQueries {
public:
    Result<std::int64_t> count(storage::Snapshot& snapshot) const;
    /// Those whose id is not past this one.
    Result<std::int64_t> countUpTo(storage::Snapshot& snapshot, RecordId last) const;
    Result<std::optional<Record>> byId(storage::Snapshot& snapshot, RecordId id) const;
    /// Rows of the named records in the order given; unknown ids are left out.
    Result<std::vector<RecordRow>> rows(storage::Snapshot& snapshot, const std::vector<RecordId>& ids) const;

    /// The list of all records, with the facets applied.
    Result<PageAnchors> anchors(storage::Snapshot& snapshot, RecordOrder order, bool descending,
                                const Facets& facets) const;
    Result<std::vector<RecordRow>> page(storage::Snapshot& snapshot, RecordOrder order, bool descending,
                                        const Facets& facets, const PageRequest& request) const;
};

} // namespace kitapdar::catalogue
