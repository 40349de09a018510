#include "core/pages/PageService.h"

#include "core/journal/Journal.h"
#include "core/pages/Kinds.h"
#include "core/pages/PageLabel.h"
#include "core/pages/PageRepository.h"

#include <algorithm>
#include <set>

namespace kitapdar::pages {

namespace {

using By = staff::Permitted<Permission::DigitizationEdit>;

constexpr int whole = 10'000;

/// Fails unless the page is there and its item's pages may still be changed.
Result<PageOfItem, PageRefusal> changeable(storage::Snapshot& snapshot, PageId id) {
    TRY(auto page, PageRepository(snapshot).page(id));
    if (!page) return fail(UnknownPage{});
    if (digitization::isDelivered(page->state)) return fail(digitization::ItemDelivered{page->state});
    return std::move(*page);
}

/// All of one item, in their order, each once. Never empty.
Result<std::vector<PageOfItem>, PageRefusal> changeable(storage::Snapshot& snapshot, const std::vector<PageId>& ids) {
    std::vector<PageOfItem> pages;
    for (const PageId id : std::set<PageId>(ids.begin(), ids.end())) {
        TRY(auto page, changeable(snapshot, id));
        if (!pages.empty() && pages.front().page.itemId != page.page.itemId) return fail(UnknownPage{});
        pages.push_back(std::move(page));
    }
    if (pages.empty()) return fail(UnknownPage{});
    std::ranges::sort(pages, {}, [](const PageOfItem& each) { return std::pair(each.page.orderKey, each.page.id); });
    return pages;
}

/// The part of the scan on the left of the page as it is shown, up to the cut, and the part on its right.
std::pair<Area, Area> halvesOf(const Page& page, int at) {
    Area left = page.area;
    Area right = page.area;
    const bool lies = page.rotation % 180 != 0; // what is shown across stands upright in the scan
    const bool isTurned = page.rotation == 90 || page.rotation == 180; // from its end to its beginning
    const int length = lies ? left.bottom - left.top : left.right - left.left;
    const int cut = (lies ? left.top : left.left) + (isTurned ? length - length * at / whole : length * at / whole);
    if (lies) {
        (isTurned ? left.top : left.bottom) = cut;
        (isTurned ? right.bottom : right.top) = cut;
    } else {
        (isTurned ? left.left : left.right) = cut;
        (isTurned ? right.right : right.left) = cut;
    }
    return {left, right};
}

bool isEmpty(const Area& area) { return area.left >= area.right || area.top >= area.bottom; }

journal::Columns columnsOf(const Area& area) {
    return {{"area_left", area.left}, {"area_top", area.top}, {"area_right", area.right}, {"area_bottom", area.bottom}};
}

/// What was judged of a page whose picture is another now.
const journal::Columns unjudged = {{"verdict", code(Verdict::Open)}, {"defect", ""}, {"judged_by", ""}};

journal::Columns operator+(journal::Columns all, const journal::Columns& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Result<Page, PageRefusal> present(storage::Snapshot& snapshot, PageId id) {
    TRY(auto page, PageRepository(snapshot).page(id));
    if (!page) return fail(UnknownPage{});
    return std::move(page->page);
}

Result<Chapter, PageRefusal> presentChapter(storage::Snapshot& snapshot, ChapterId id) {
    TRY(auto chapter, PageRepository(snapshot).chapter(id));
    if (!chapter) return fail(UnknownChapter{});
    return std::move(*chapter);
}

} // namespace

Result<void, PageRefusal> PageService::move(storage::Transaction& transaction, const By& by,
                                            const std::vector<PageId>& ids, std::optional<PageId> before) const {
    TRY(const auto pages, changeable(transaction, ids));
    const digitization::ItemId item = pages.front().page.itemId;
    // Before one of themselves: before the next one that stays where it is.
    std::vector<PageId> moved;
    for (const PageOfItem& each : pages) moved.push_back(each.page.id);
    PageRepository repository(transaction);
    TRY(const auto places, repository.places(item));
    auto target = std::ranges::find(places, before.value_or(PageId(0)), &PagePlace::id);
    if (before && target == places.end()) return fail(UnknownPage{});
    while (target != places.end() && std::ranges::find(moved, target->id) != moved.end()) ++target;

    auto operation = m_journal.begin(transaction, by, kinds::move);
    const auto next = target == places.end() ? std::nullopt : std::optional(target->id);
    TRY(const auto keys, repository.makeRoom(operation, item, next, moved.size(), moved));
    for (std::size_t i = 0; i < moved.size(); ++i)
        CHECK(operation.update("page", moved[i].value, {{"order_key", keys[i]}}));
    CHECK(repository.renewFlags(operation, item));
    CHECK(describe(transaction, operation, item, pages.front().recordId));
    operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(moved.size()));
    CHECK(operation.finish());
    return {};
}

Result<void, PageRefusal> PageService::label(storage::Transaction& transaction, const By& by,
                                             const Labelling& labelling) const {
    TRY(const PageOfItem first, changeable(transaction, labelling.first));
    PageRepository repository(transaction);
    TRY(auto pages, repository.pages(first.page.itemId));
    const std::set<PageId> chosen(labelling.pages.begin(), labelling.pages.end());
    const auto begin = std::ranges::find(pages, labelling.first, &Page::id);
    pages.erase(pages.begin(), begin);
    // Targets are no pages of the book: they take no number.
    std::erase_if(pages, [&](const Page& page) {
        const bool isChosen = page.id == labelling.first || chosen.empty() || chosen.contains(page.id);
        return !isChosen || (page.id != labelling.first && !isOfTheBook(page.kind));
    });

    const auto counted = countedLabel(labelling.label);
    if (!counted && pages.size() > 1 && !labelling.label.empty()) return fail(LabelNotCounted{labelling.label});
    const LabelKind kind = labelKindOf(labelling.label, labelling.kind);
    auto operation = m_journal.begin(transaction, by, kinds::label);
    std::int64_t written = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string label =
            counted && i > 0 ? labelAfter(*counted, static_cast<std::int64_t>(i)) : labelling.label;
        if (label == pages[i].label && kind == pages[i].labelKind) continue;
        CHECK(operation.update("page", pages[i].id.value, {{"label", label}, {"label_kind", code(kind)}}));
        ++written;
    }
    if (written == 0) return {};
    CHECK(repository.renewFlags(operation, first.page.itemId));
    CHECK(describe(transaction, operation, first.page.itemId, first.recordId));
    operation.fact(journal::FactName::First, labelling.label);
    operation.fact(journal::FactName::Pages, written);
    CHECK(operation.finish());
    return {};
}

Result<void, PageRefusal> PageService::setKind(storage::Transaction& transaction, const By& by,
                                               const std::vector<PageId>& ids, PageKind kind) const {
    TRY(auto pages, changeable(transaction, ids));
    const PageOfItem first = pages.front();
    std::erase_if(pages, [&](const PageOfItem& each) { return each.page.kind == kind; });
    if (pages.empty()) return {};
    auto operation = m_journal.begin(transaction, by, kinds::kind);
    for (const PageOfItem& each : pages) CHECK(operation.update("page", each.page.id.value, {{"kind", code(kind)}}));
    CHECK(PageRepository(transaction).renewFlags(operation, first.page.itemId));
    CHECK(describe(transaction, operation, first.page.itemId, first.recordId));
    operation.fact(journal::FactName::Kind, code(kind));
    operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(pages.size()));
    CHECK(operation.finish());
    return {};
}

Result<void, PageRefusal> PageService::rotate(storage::Transaction& transaction, const By& by,
                                              const std::vector<PageId>& ids, int quarters) const {
    TRY(const auto pages, changeable(transaction, ids));
    const int turned = ((quarters % 4) + 4) % 4 * 90;
    if (turned == 0) return {};
    for (const PageOfItem& each : pages) {
        if (!each.page.scanId) return fail(PageNotScanned{});
    }
    auto operation = m_journal.begin(transaction, by, kinds::rotate);
    for (const PageOfItem& each : pages)
        CHECK(operation.update("page", each.page.id.value, {{"rotation", (each.page.rotation + turned) % 360}}));
    CHECK(PageRepository(transaction).dropReadFlags(operation, pages.front().page.itemId, ids));
    CHECK(describe(transaction, operation, pages.front().page.itemId, pages.front().recordId));
    operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(pages.size()));
    CHECK(operation.finish());
    return {};
}

Result<Page, PageRefusal> PageService::split(storage::Transaction& transaction, const By& by, PageId id, int at,
                                             SplitOrder order) const {
    TRY(const PageOfItem found, changeable(transaction, id));
    const Page& page = found.page;
    if (!page.scanId) return fail(PageNotScanned{});
    const auto [left, right] = halvesOf(page, std::clamp(at, 0, whole));
    if (isEmpty(left) || isEmpty(right)) return fail(SplitOutsidePage{});

    Page second = page;
    second.area = order == SplitOrder::LeftFirst ? right : left;
    second.verdict = Verdict::Open;
    second.defect.reset();
    second.judgedBy.clear();
    std::string firstLabel = page.label;
    second.label.clear();
    second.labelKind = LabelKind::None;
    const auto counted = countedLabel(page.label);
    if (counted && counted->last == counted->first + 1) {
        CountedLabel single = *counted;
        single.last = single.first;
        firstLabel = labelAfter(single, 0);
        second.label = labelAfter(single, 1);
        second.labelKind = page.labelKind;
    }

    PageRepository repository(transaction);
    TRY(const auto places, repository.places(page.itemId));
    const auto here = std::ranges::find(places, id, &PagePlace::id);
    const auto next = here == places.end() ? here : std::next(here);
    auto operation = m_journal.begin(transaction, by, kinds::split);
    TRY(const auto keys,
        repository.makeRoom(operation, page.itemId, next == places.end() ? std::nullopt : std::optional(next->id), 1));
    second.orderKey = keys.front();
    CHECK(operation.update(
        "page", id.value,
        columnsOf(order == SplitOrder::LeftFirst ? left : right) + unjudged + journal::Columns{{"label", firstLabel}}));
    TRY(const auto added, repository.addPage(operation, second));
    CHECK(repository.dropReadFlags(operation, page.itemId, {id}));
    CHECK(repository.renewFlags(operation, page.itemId));
    CHECK(describe(transaction, operation, page.itemId, found.recordId));
    CHECK(operation.finish());
    return present(transaction, added);
}

Result<Page, PageRefusal> PageService::insertAbsent(storage::Transaction& transaction, const By& by,
                                                    const NewAbsentPage& page) const {
    if (page.reason.empty()) return fail(MissingReasonNeeded{});
    TRY(const auto item, itemForPages(transaction, page.itemId));
    PageRepository repository(transaction);
    if (page.before) {
        TRY(const auto before, repository.page(*page.before));
        if (!before || before->page.itemId != page.itemId) return fail(UnknownPage{});
    }
    auto operation = m_journal.begin(transaction, by, kinds::absent);
    TRY(const auto keys, repository.makeRoom(operation, page.itemId, page.before, 1));
    Page added;
    added.itemId = page.itemId;
    added.orderKey = keys.front();
    added.missingReason = page.reason;
    added.label = page.label;
    added.labelKind = labelKindOf(page.label);
    TRY(const auto id, repository.addPage(operation, added));
    CHECK(repository.renewFlags(operation, page.itemId));
    CHECK(describe(transaction, operation, page.itemId, item.recordId));
    operation.fact(journal::FactName::Reason, page.reason);
    CHECK(operation.finish());
    return present(transaction, id);
}

Result<void, PageRefusal> PageService::remove(storage::Transaction& transaction, const By& by,
                                              const std::vector<PageId>& ids) const {
    TRY(const auto pages, changeable(transaction, ids));
    const digitization::ItemId item = pages.front().page.itemId;
    std::set<PageId> removed;
    for (const PageOfItem& each : pages) removed.insert(each.page.id);
    PageRepository repository(transaction);
    TRY(const auto places, repository.places(item));
    TRY(const auto chapters, repository.chapters(item));
    auto operation = m_journal.begin(transaction, by, kinds::remove);
    for (const Chapter& chapter : chapters) {
        if (!removed.contains(chapter.pageId)) continue;
        auto next = std::ranges::find(places, chapter.pageId, &PagePlace::id);
        while (next != places.end() && removed.contains(next->id)) ++next;
        if (next == places.end()) {
            CHECK(operation.erase("chapter", chapter.id.value));
        } else {
            CHECK(operation.update("chapter", chapter.id.value, {{"page_id", next->id}}));
        }
    }
    for (const PageId id : removed) CHECK(repository.erasePage(operation, id));
    CHECK(repository.renewFlags(operation, item));
    CHECK(describe(transaction, operation, item, pages.front().recordId));
    operation.fact(journal::FactName::Pages, static_cast<std::int64_t>(removed.size()));
    CHECK(operation.finish());
    return {};
}

Result<void, PageRefusal> PageService::judge(storage::Transaction& transaction, const By& by, PageId id,
                                             Verdict verdict, std::optional<PageDefect> defect) const {
    TRY(const PageOfItem page, changeable(transaction, id));
    const bool isBad = verdict == Verdict::Defect && defect;
    const std::string found(isBad ? code(*defect) : std::string_view());
    const Verdict given = verdict == Verdict::Defect && !isBad ? Verdict::Open : verdict;
    const std::string before(page.page.defect ? code(*page.page.defect) : std::string_view());
    if (page.page.verdict == given && before == found) return {};
    const std::string judge = given == Verdict::Open              ? std::string()
                              : by.session().operatorCode.empty() ? by.session().operatorName
                                                                  : by.session().operatorCode;
    auto operation = m_journal.begin(transaction, by, kinds::judge);
    CHECK(operation.update("page", id.value, {{"verdict", code(given)}, {"defect", found}, {"judged_by", judge}}));
    CHECK(describe(transaction, operation, page.page.itemId, page.recordId));
    operation.fact(journal::FactName::Value, isBad ? std::string_view(found) : code(given));
    CHECK(operation.finish());
    return {};
}

Result<Chapter, PageRefusal> PageService::addChapter(storage::Transaction& transaction, const By& by, PageId id,
                                                     int level, const std::string& title) const {
    if (title.empty()) return fail(ChapterUntitled{});
    TRY(const PageOfItem page, changeable(transaction, id));
    const Chapter chapter{ChapterId(0), page.page.itemId, id, std::clamp(level, 1, 6), title, 0};
    auto operation = m_journal.begin(transaction, by, kinds::chapter);
    TRY(const auto added, PageRepository(transaction).addChapter(operation, chapter));
    CHECK(describe(transaction, operation, page.page.itemId, page.recordId));
    operation.fact(journal::FactName::Name, title);
    CHECK(operation.finish());
    return presentChapter(transaction, added);
}

Result<Chapter, PageRefusal> PageService::editChapter(storage::Transaction& transaction, const By& by,
                                                      const Chapter& chapter) const {
    if (chapter.title.empty()) return fail(ChapterUntitled{});
    TRY(const Chapter before, presentChapter(transaction, chapter.id));
    TRY(const PageOfItem page, changeable(transaction, chapter.pageId));
    if (page.page.itemId != before.itemId) return fail(UnknownPage{});
    auto operation = m_journal.begin(transaction, by, kinds::chapter);
    CHECK(PageRepository::changeChapter(operation, chapter));
    CHECK(describe(transaction, operation, before.itemId, page.recordId));
    operation.fact(journal::FactName::Name, chapter.title);
    CHECK(operation.finish());
    return presentChapter(transaction, chapter.id);
}

Result<void, PageRefusal> PageService::removeChapter(storage::Transaction& transaction, const By& by,
                                                     ChapterId id) const {
    TRY(const Chapter chapter, presentChapter(transaction, id));
    TRY(const PageOfItem page, changeable(transaction, chapter.pageId));
    auto operation = m_journal.begin(transaction, by, kinds::chapter);
    CHECK(operation.erase("chapter", id.value));
    CHECK(describe(transaction, operation, chapter.itemId, page.recordId));
    operation.fact(journal::FactName::Name, chapter.title);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::pages
