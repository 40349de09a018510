// The only SQL that writes scans, pages, their flags and chapters.
#pragma once

#include "core/journal/Operation.h"
#include "core/pages/FlagRules.h"
#include "core/pages/Page.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::pages {

/// A page, and what of its item decides whether it may be changed.
struct PageOfItem {
    Page page;
    digitization::ItemState state = digitization::ItemState::Candidate;
    catalogue::RecordId recordId{0};
};

/// Where a page stands.
struct PagePlace {
    PageId id{0};
    std::int64_t orderKey = 0;
};

class PageRepository {
public:
    explicit PageRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    Result<std::optional<PageOfItem>> page(PageId id);
    /// In their order.
    Result<std::vector<Page>> pages(digitization::ItemId item);
    Result<std::vector<PagePlace>> places(digitization::ItemId item);
    Result<std::vector<Page>> pagesOf(ScanId scan);
    /// Every scan of the item, also those that no page shows.
    Result<std::vector<Scan>> scans(digitization::ItemId item);
    Result<std::optional<Scan>> scan(ScanId id);
    Result<std::vector<PageFlag>> flags(digitization::ItemId item);
    Result<std::vector<Chapter>> chapters(digitization::ItemId item);
    Result<std::optional<Chapter>> chapter(ChapterId id);

    static Result<ScanId> addScan(journal::Operation& operation, const Scan& scan);
    static Result<PageId> addPage(journal::Operation& operation, const Page& page);
    static Result<ChapterId> addChapter(journal::Operation& operation, const Chapter& chapter);
    static Result<void> changeChapter(journal::Operation& operation, const Chapter& chapter);
    Result<void> erasePage(journal::Operation& operation, PageId id);
    /// It is to be judged again.
    static Result<void> openVerdict(journal::Operation& operation, PageId id);

    /// Room for `count` pages before that page, at the end without one: their order keys. Writes other pages only when
    /// there is no room between the two.
    Result<std::vector<std::int64_t>> makeRoom(journal::Operation& operation, digitization::ItemId item,
                                               std::optional<PageId> before, std::size_t count,
                                               const std::vector<PageId>& without = {});

    /// What was read of the former pictures of these pages is told of the present ones by nobody yet.
    Result<void> dropReadFlags(journal::Operation& operation, digitization::ItemId item,
                               const std::vector<PageId>& pages);
    /// Writes what the rules find now and takes away what they find no longer.
    Result<void> renewFlags(journal::Operation& operation, digitization::ItemId item);

private:
    storage::Snapshot& m_snapshot;
};

/// The item, when its pages may be changed. UnknownItem, ItemDelivered.
Result<digitization::Item, Refusal<digitization::UnknownItem, digitization::ItemDelivered>> itemForPages(
    storage::Snapshot& snapshot, digitization::ItemId id);

/// The least resolution that the library asks of a scan, in dots per inch; 300 until it was set.
Result<int> profileDpi(storage::Snapshot& snapshot);

/// The operation's subjects and facts that every change of pages has.
Result<void> describe(storage::Snapshot& snapshot, journal::Operation& operation, digitization::ItemId item,
                      catalogue::RecordId record);

} // namespace kitapdar::pages
