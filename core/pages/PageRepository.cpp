#include "core/pages/PageRepository.h"

#include "core/digitization/ItemRepository.h"
#include "core/pages/PageColumns.h"
#include "core/storage/Meta.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

namespace kitapdar::pages {

namespace {

/// So many pages can be put between two others, half and half again, before any is numbered anew.
constexpr std::int64_t distance = std::int64_t{1} << 32U;

constexpr auto pageOfItemColumns = storage::columnsOf<PageOfItem>(
    storage::part(pageColumns, "p", &PageOfItem::page),
    storage::readOnly("i.state", &PageOfItem::state,
                      storage::codes(digitization::itemStateFromCode, digitization::ItemState::Accepted)),
    storage::readOnly("i.record_id", &PageOfItem::recordId));

constexpr auto placeColumns = storage::columnsOf<PagePlace>(storage::readOnly("id", &PagePlace::id),
                                                            storage::readOnly("order_key", &PagePlace::orderKey));

} // namespace

Result<std::optional<PageOfItem>> PageRepository::page(PageId id) {
    static const std::string sql = "select " + pageOfItemColumns.list() +
                                   " from page p join digitization_item i on i.id = p.item_id where p.id = $1";
    return m_snapshot.first(sql, {id}, pageOfItemColumns);
}

Result<std::vector<Page>> PageRepository::pages(digitization::ItemId item) {
    static const std::string sql =
        "select " + pageColumns.list() + " from page where item_id = $1 order by order_key, id";
    return m_snapshot.all(sql, {item}, pageColumns);
}

Result<std::vector<PagePlace>> PageRepository::places(digitization::ItemId item) {
    return m_snapshot.all("select id, order_key from page where item_id = $1 order by order_key, id", {item},
                          placeColumns);
}

Result<std::vector<Page>> PageRepository::pagesOf(ScanId scan) {
    static const std::string sql =
        "select " + pageColumns.list() + " from page where scan_id = $1 order by order_key, id";
    return m_snapshot.all(sql, {scan}, pageColumns);
}

Result<std::vector<Scan>> PageRepository::scans(digitization::ItemId item) {
    static const std::string sql = "select " + scanColumns.list() + " from scan where item_id = $1 order by id";
    return m_snapshot.all(sql, {item}, scanColumns);
}

Result<std::optional<Scan>> PageRepository::scan(ScanId id) {
    static const std::string sql = "select " + scanColumns.list() + " from scan where id = $1";
    return m_snapshot.first(sql, {id}, scanColumns);
}

Result<std::vector<PageFlag>> PageRepository::flags(digitization::ItemId item) {
    static const std::string sql = "select " + flagColumns.list("f") +
                                   " from page_flag f join page p on p.id = f.page_id where p.item_id = $1 "
                                   "order by f.page_id, f.id";
    return m_snapshot.all(sql, {item}, flagColumns);
}

Result<std::vector<Chapter>> PageRepository::chapters(digitization::ItemId item) {
    static const std::string sql = "select " + chapterColumns.list("c") +
                                   " from chapter c join page p on p.id = c.page_id where c.item_id = $1 "
                                   "order by p.order_key, p.id, c.level, c.id";
    return m_snapshot.all(sql, {item}, chapterColumns);
}

Result<std::optional<Chapter>> PageRepository::chapter(ChapterId id) {
    static const std::string sql = "select " + chapterColumns.list() + " from chapter where id = $1";
    return m_snapshot.first(sql, {id}, chapterColumns);
}

Result<ScanId> PageRepository::addScan(journal::Operation& operation, const Scan& scan) {
    TRY(const auto id, operation.insert("scan", scanColumns.inserted(scan)));
    return ScanId(id);
}

Result<PageId> PageRepository::addPage(journal::Operation& operation, const Page& page) {
    TRY(const auto id, operation.insert("page", pageColumns.inserted(page)));
    return PageId(id);
}

Result<ChapterId> PageRepository::addChapter(journal::Operation& operation, const Chapter& chapter) {
    TRY(const auto id, operation.insert("chapter", chapterColumns.inserted(chapter)));
    return ChapterId(id);
}

Result<void> PageRepository::changeChapter(journal::Operation& operation, const Chapter& chapter) {
    return operation.update("chapter", chapter.id.value, chapterColumns.changed(chapter), chapter.version);
}

Result<void> PageRepository::erasePage(journal::Operation& operation, PageId id) {
    TRY(const auto flags,
        m_snapshot.all("select id from page_flag where page_id = $1 order by id", {id}, storage::only<FlagId>));
    for (const FlagId flag : flags) CHECK(operation.erase("page_flag", flag.value));
    return operation.erase("page", id.value);
}

Result<void> PageRepository::openVerdict(journal::Operation& operation, PageId id) {
    return operation.update("page", id.value, {{"verdict", code(Verdict::Open)}, {"defect", ""}, {"judged_by", ""}});
}

Result<std::vector<std::int64_t>> PageRepository::makeRoom(journal::Operation& operation, digitization::ItemId item,
                                                           std::optional<PageId> before, std::size_t count,
                                                           const std::vector<PageId>& without) {
    TRY(auto all, places(item));
    std::erase_if(all, [&](const PagePlace& place) {
        return place.id != before && std::ranges::find(without, place.id) != without.end();
    });
    const auto next = std::ranges::find_if(all, [&](const PagePlace& place) { return place.id == before; });
    const auto number = static_cast<std::int64_t>(count);
    std::vector<std::int64_t> keys;
    if (next == all.end()) {
        const std::int64_t last = all.empty() ? 0 : all.back().orderKey;
        for (std::int64_t i = 1; i <= number; ++i) keys.push_back(last + i * distance);
        return keys;
    }
    const std::int64_t above = next->orderKey;
    const std::int64_t below = next == all.begin() ? above - distance * (number + 1) : std::prev(next)->orderKey;
    if (above - below > number) {
        for (std::int64_t i = 1; i <= number; ++i) keys.push_back(below + (above - below) / (number + 1) * i);
        return keys;
    }
    std::int64_t key = 0;
    for (auto place = all.begin(); place != all.end(); ++place) {
        if (place == next) {
            for (std::int64_t i = 1; i <= number; ++i) keys.push_back(key += distance);
        }
        key += distance;
        if (place->orderKey != key) CHECK(operation.update("page", place->id.value, {{"order_key", key}}));
    }
    return keys;
}

Result<void> PageRepository::dropReadFlags(journal::Operation& operation, digitization::ItemId item,
                                           const std::vector<PageId>& pages) {
    TRY(const auto present, flags(item));
    for (const PageFlag& flag : present) {
        const bool isOfThese = std::ranges::find(pages, flag.pageId) != pages.end();
        if (isOfThese && !isOfPicture(flag.flag)) CHECK(operation.erase("page_flag", flag.id.value));
    }
    return {};
}

Result<void> PageRepository::renewFlags(journal::Operation& operation, digitization::ItemId item) {
    TRY(const auto pages, this->pages(item));
    TRY(const auto scans, this->scans(item));
    TRY(const auto present, flags(item));
    FlagThresholds limits;
    TRY(const int dpi, profileDpi(m_snapshot));
    limits.dpi = dpi;

    std::unordered_map<std::int64_t, const Scan*> byId;
    for (const Scan& scan : scans) byId[scan.id.value] = &scan;
    std::vector<FlagFacts> facts;
    facts.reserve(pages.size());
    for (const Page& page : pages) {
        FlagFacts& each = facts.emplace_back(FlagFacts{page, std::nullopt});
        const auto scan = page.scanId ? byId.find(page.scanId->value) : byId.end();
        if (scan != byId.end()) each.scan = *scan->second;
    }
    std::map<std::pair<std::int64_t, Flag>, const PageFlag*> known;
    for (const PageFlag& flag : present) {
        if (isOfPicture(flag.flag)) known[{flag.pageId.value, flag.flag}] = &flag;
    }
    for (const FoundFlag& found : flagsOf(facts, limits)) {
        const PageId page = pages[found.at].id;
        const auto old = known.find({page.value, found.flag});
        if (old == known.end()) {
            CHECK(operation.insert("page_flag",
                                   flagColumns.inserted(PageFlag{FlagId(0), page, found.flag, found.value})));
            continue;
        }
        if (old->second->value != found.value)
            CHECK(operation.update("page_flag", old->second->id.value, {{"value", found.value}}));
        known.erase(old);
    }
    for (const auto& old : known) CHECK(operation.erase("page_flag", old.second->id.value));
    return {};
}

Result<digitization::Item, Refusal<digitization::UnknownItem, digitization::ItemDelivered>> itemForPages(
    storage::Snapshot& snapshot, digitization::ItemId id) {
    TRY(auto item, digitization::ItemRepository(snapshot).item(id));
    if (!item) return fail(digitization::UnknownItem{id});
    if (digitization::isDelivered(item->state)) return fail(digitization::ItemDelivered{item->state});
    return std::move(*item);
}

Result<int> profileDpi(storage::Snapshot& snapshot) {
    constexpr int usual = FlagThresholds().dpi;
    TRY(const auto text, storage::metaValue(snapshot, "scan_profile_dpi"));
    int dpi = usual;
    if (text) (void)std::from_chars(text->data(), text->data() + text->size(), dpi);
    return dpi > 0 ? dpi : usual;
}

Result<void> describe(storage::Snapshot& snapshot, journal::Operation& operation, digitization::ItemId item,
                      catalogue::RecordId record) {
    TRY(const auto title,
        snapshot.first("select title from record where id = $1", {record}, storage::only<std::string>));
    operation.about("digitization_item", item.value);
    operation.about("record", record.value);
    operation.fact(journal::FactName::Title, title.value_or(std::string()));
    return {};
}

} // namespace kitapdar::pages
