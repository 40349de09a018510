// What lists and pages read of the pages of an item. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/pages/Page.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <vector>

namespace kitapdar::pages {

struct PageRow {
    int number = 0; // in the book, from 1
    Page page;
    std::optional<Scan> scan; // none: the page is not there
    std::vector<PageFlag> flags;
};

struct PageCounts {
    std::int64_t pages = 0;
    std::int64_t open = 0;
    std::int64_t good = 0;
    std::int64_t defect = 0;
    std::int64_t flagged = 0;     // by the program, whatever was judged of them
    std::int64_t flaggedOpen = 0; // and not judged yet
};

/// A heading and the number of the page on which it begins.
struct ChapterRow {
    Chapter chapter;
    int page = 0;
};

class PageQueries {
public:
    /// In their order.
    Result<std::vector<PageRow>> rows(storage::Snapshot& snapshot, digitization::ItemId item) const;
    Result<PageCounts> counts(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// The page with that number, from 1.
    Result<std::optional<PageId>> pageAt(storage::Snapshot& snapshot, digitization::ItemId item,
                                         std::int64_t number) const;
    /// The number of the next page that is flagged and not judged, after that one, then from the beginning; 0: from the
    /// beginning at once. nullopt when there is none.
    Result<std::optional<std::int64_t>> nextFlagged(storage::Snapshot& snapshot, digitization::ItemId item,
                                                    std::int64_t after) const;
    /// In the order of their pages.
    Result<std::vector<ChapterRow>> chapters(storage::Snapshot& snapshot, digitization::ItemId item) const;
};

} // namespace kitapdar::pages
