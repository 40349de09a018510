// Reading records.
#pragma once

#include "core/base/PageSource.h"
#include "core/catalogue/Record.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::catalogue {

enum class RecordOrder { Title, Author, Year, Newest };

struct RecordSortKey {
    RecordOrder order = RecordOrder::Title;
    bool descending = false; // of Newest: the oldest first

    friend bool operator==(const RecordSortKey&, const RecordSortKey&) = default;
};
/// The key that decides first in front; empty: by title.
using RecordSort = std::vector<RecordSortKey>;

/// The records that one belongs to, and those that belong to it.
struct LinkedRecords {
    std::vector<RecordRow> wholes; // its set, the journal or the book in which it stands
    std::vector<RecordRow> parts;  // volumes and articles, the last added first
};

class RecordQueries {
public:
    static constexpr std::size_t mostListedParts = 500;

    /// By control numbers (SetLinks.h); at most `mostListedParts` parts. An unknown record has no links.
    Result<LinkedRecords> linked(storage::Snapshot& snapshot, RecordId id) const;
    Result<std::int64_t> count(storage::Snapshot& snapshot) const;
    /// Those whose id is not past this one.
    Result<std::int64_t> countUpTo(storage::Snapshot& snapshot, RecordId last) const;
    Result<std::optional<Record>> byId(storage::Snapshot& snapshot, RecordId id) const;
    /// Rows of the named records in the order given; unknown ids are left out.
    Result<std::vector<RecordRow>> rows(storage::Snapshot& snapshot, const std::vector<RecordId>& ids) const;

    /// The list of all records, with the facets applied.
    Result<PageAnchors> anchors(storage::Snapshot& snapshot, const RecordSort& sort, const Facets& facets) const;
    Result<std::vector<RecordRow>> page(storage::Snapshot& snapshot, const RecordSort& sort, const Facets& facets,
                                        const PageRequest& request) const;
    /// The ids of that whole list, in its order.
    Result<std::vector<RecordId>> ids(storage::Snapshot& snapshot, const RecordSort& sort, const Facets& facets) const;
};

} // namespace kitapdar::catalogue
