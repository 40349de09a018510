// The SQL of pages that wait to be read. The rows are no content: what waits is not in the journal; what was read is.
#pragma once

#include "core/pages/Page.h"
#include "core/storage/Transaction.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::recognition {

/// A worker keeps a page for so long without a sign of life.
inline constexpr std::chrono::minutes lease{10};
/// A page that fails so often is left.
inline constexpr int mostTries = 3;

/// A page that one worker reads.
struct ClaimedPage {
    pages::PageId pageId{0};
    pages::ScanId scanId{0};
    digitization::ItemId itemId{0};
    std::string languages;
    int tries = 0; // this one among them
    // Of the scan:
    std::string path;
    int frame = 0;
    int width = 0;
    int height = 0;
    int dpi = 0;
    // Of the page:
    pages::Area area;
    int rotation = 0;
};

struct RequestCounts {
    std::int64_t ready = 0;
    std::int64_t claimed = 0;
    std::int64_t failed = 0;
};

class RequestRepository {
public:
    explicit RequestRepository(storage::Transaction& transaction) : m_transaction(transaction) {}

    /// Waits from now on; one that failed is tried anew. False when the page waits or is read already.
    Result<bool> add(pages::PageId page, const std::string& languages);
    /// The same of a page that nobody has asked for; any other stays as it is.
    Result<void> addNew(pages::PageId page, const std::string& languages);
    /// A page that has failed waits again when it shows another picture than then.
    Result<void> tryAnew(pages::PageId page);
    /// Takes the next page that waits, or whose worker has let its lease run out, by one update. `item`: of it alone.
    /// nullopt: none.
    Result<std::optional<ClaimedPage>> claim(const std::string& worker, Instant now,
                                             std::optional<digitization::ItemId> item);
    /// False: the page is not this worker's any more.
    Result<bool> renew(pages::PageId page, const std::string& worker, Instant now);
    Result<bool> finish(pages::PageId page, const std::string& worker);
    /// Waits again, for another try or, when it is to be left, has failed.
    Result<bool> fail(pages::PageId page, const std::string& worker, std::string_view failure, bool isLeft);
    /// Waits again, as if it had not been tried.
    Result<bool> release(pages::PageId page, const std::string& worker);
    /// Who holds pages, to find those that live no longer.
    Result<std::vector<std::string>> holders();
    /// The pages of a worker that lives no longer wait again.
    Result<void> free(const std::string& worker);

private:
    storage::Transaction& m_transaction;
};

/// Of all items, or of one.
Result<RequestCounts> countRequests(storage::Snapshot& snapshot, std::optional<digitization::ItemId> item);

} // namespace kitapdar::recognition
