#include "core/pages/PageQueries.h"

#include "core/pages/PageColumns.h"
#include "core/pages/PageRepository.h"

#include <algorithm>
#include <unordered_map>

namespace kitapdar::pages {

namespace {

constexpr auto rowColumns = storage::columnsOf<PageRow>(storage::part(pageColumns, "p", &PageRow::page),
                                                        storage::part(scanColumns, "s", &PageRow::scan));

constexpr auto countColumns = storage::columnsOf<PageCounts>(
    storage::readOnly("count(*)", &PageCounts::pages),
    storage::readOnly("coalesce(sum(case when p.verdict = 'open' then 1 else 0 end), 0)", &PageCounts::open),
    storage::readOnly("coalesce(sum(case when p.verdict = 'good' then 1 else 0 end), 0)", &PageCounts::good),
    storage::readOnly("coalesce(sum(case when p.verdict = 'defect' then 1 else 0 end), 0)", &PageCounts::defect),
    storage::readOnly("coalesce(sum(case when exists (select 1 from page_flag f where f.page_id = p.id) then 1 else 0 "
                      "end), 0)",
                      &PageCounts::flagged),
    storage::readOnly("coalesce(sum(case when p.verdict = 'open' and exists (select 1 from page_flag f where f.page_id "
                      "= p.id) then 1 else 0 end), 0)",
                      &PageCounts::flaggedOpen));

} // namespace

Result<std::vector<PageRow>> PageQueries::rows(storage::Snapshot& snapshot, digitization::ItemId item) const {
    static const std::string sql = "select " + rowColumns.list() +
                                   " from page p left join scan s on s.id = p.scan_id where p.item_id = $1 "
                                   "order by p.order_key, p.id";
    TRY(auto rows, snapshot.all(sql, {item}, rowColumns));
    TRY(const auto flags, PageRepository(snapshot).flags(item));
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].number = static_cast<int>(i) + 1;
        places[rows[i].page.id.value] = i;
    }
    for (const PageFlag& flag : flags) {
        const auto place = places.find(flag.pageId.value);
        if (place != places.end()) rows[place->second].flags.push_back(flag);
    }
    return rows;
}

Result<PageCounts> PageQueries::counts(storage::Snapshot& snapshot, digitization::ItemId item) const {
    static const std::string sql = "select " + countColumns.list() + " from page p where p.item_id = $1";
    TRY(const auto counts, snapshot.first(sql, {item}, countColumns));
    return counts.value_or(PageCounts());
}

Result<std::optional<PageId>> PageQueries::pageAt(storage::Snapshot& snapshot, digitization::ItemId item,
                                                  std::int64_t number) const {
    if (number < 1) return std::optional<PageId>();
    return snapshot.first("select id from page where item_id = $1 order by order_key, id limit 1 offset $2",
                          {item, number - 1}, storage::only<PageId>);
}

Result<std::optional<std::int64_t>> PageQueries::nextFlagged(storage::Snapshot& snapshot, digitization::ItemId item,
                                                             std::int64_t after) const {
    return snapshot.first(
        "with numbered as (select p.id, p.verdict, row_number() over (order by p.order_key, p.id) as number "
        "from page p where p.item_id = $1) "
        "select n.number from numbered n where n.verdict = 'open' and n.number <> $2 and "
        "exists (select 1 from page_flag f where f.page_id = n.id) "
        "order by case when n.number > $2 then 0 else 1 end, n.number limit 1",
        {item, after}, storage::only<std::int64_t>);
}

Result<std::vector<ChapterRow>> PageQueries::chapters(storage::Snapshot& snapshot, digitization::ItemId item) const {
    PageRepository repository(snapshot);
    TRY(const auto chapters, repository.chapters(item));
    TRY(const auto places, repository.places(item));
    std::vector<ChapterRow> rows;
    for (const Chapter& chapter : chapters) {
        const auto place = std::ranges::find(places, chapter.pageId, &PagePlace::id);
        rows.push_back({chapter, static_cast<int>(place - places.begin()) + 1});
    }
    return rows;
}

} // namespace kitapdar::pages
