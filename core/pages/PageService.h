// Use cases of the pages of an item. Called inside a transaction; stateless, any thread. All can be taken back.
#pragma once

#include "core/pages/Page.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::pages {

/// Which part of a spread comes first in the book.
enum class SplitOrder { LeftFirst, RightFirst };

/// How pages are to be labelled.
struct Labelling {
    PageId first{0};
    std::string label; // of the first; "" takes labels away
    /// The pages that get it, in the order of the book, each the next label; none: all from the first one on.
    std::vector<PageId> pages = {};
    std::optional<LabelKind> kind = std::nullopt; // Column where two columns have numbers; else seen from the label
};

struct NewAbsentPage {
    digitization::ItemId itemId{0};
    std::optional<PageId> before; // none: at the end
    std::string reason;           // why it is not there
    std::string label = {};
};

class PageService {
public:
    explicit PageService(const journal::Journal& journal) : m_journal(journal) {}

    /// Puts pages, in the order in which they stand, before another one of the same item, or at the end.
    Result<void, PageRefusal> move(storage::Transaction& transaction,
                                   const staff::Permitted<Permission::DigitizationEdit>& by,
                                   const std::vector<PageId>& pages, std::optional<PageId> before) const;
    /// LabelNotCounted when several pages are to be labelled and nothing in the label counts.
    Result<void, PageRefusal> label(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by,
                                    const Labelling& labelling) const;
    Result<void, PageRefusal> setKind(storage::Transaction& transaction,
                                      const staff::Permitted<Permission::DigitizationEdit>& by,
                                      const std::vector<PageId>& pages, PageKind kind) const;
    /// Clockwise, by so many quarters: 1 to 3.
    Result<void, PageRefusal> rotate(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::DigitizationEdit>& by,
                                     const std::vector<PageId>& pages, int quarters) const;
    /// Makes two pages of one scan: `at` is the place of the cut in ten thousandths of the width of the page as it is
    /// shown. A double label is shared out: 12 and 13 of 12-13. The second page.
    Result<Page, PageRefusal> split(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, PageId page, int at,
                                    SplitOrder order) const;
    /// A page that the book lacks keeps its place in it.
    Result<Page, PageRefusal> insertAbsent(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::DigitizationEdit>& by,
                                           const NewAbsentPage& page) const;
    /// Takes pages out of the book; their scans and texts stay, and an undo brings the page back to them. A chapter
    /// that begins there begins on the next page.
    Result<void, PageRefusal> remove(storage::Transaction& transaction,
                                     const staff::Permitted<Permission::DigitizationEdit>& by,
                                     const std::vector<PageId>& pages) const;
    /// What was found at page check: nothing, or a defect. One write, however many pages the item has.
    Result<void, PageRefusal> judge(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, PageId page,
                                    Verdict verdict, std::optional<PageDefect> defect) const;

    Result<Chapter, PageRefusal> addChapter(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::DigitizationEdit>& by, PageId page,
                                            int level, const std::string& title) const;
    /// Page, level and title. Fault::Conflict when `chapter.version` is not the present one.
    Result<Chapter, PageRefusal> editChapter(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::DigitizationEdit>& by,
                                             const Chapter& chapter) const;
    Result<void, PageRefusal> removeChapter(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::DigitizationEdit>& by,
                                            ChapterId chapter) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::pages
