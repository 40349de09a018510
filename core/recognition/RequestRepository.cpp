#include "core/recognition/RequestRepository.h"

#include "core/recognition/Picture.h"
#include "core/storage/Columns.h"

namespace kitapdar::recognition {

namespace {

constexpr auto areaColumns = storage::columnsOf<pages::Area>(
    storage::readOnly("area_left", &pages::Area::left), storage::readOnly("area_top", &pages::Area::top),
    storage::readOnly("area_right", &pages::Area::right), storage::readOnly("area_bottom", &pages::Area::bottom));

constexpr auto claimedColumns = storage::columnsOf<ClaimedPage>(
    storage::readOnly("p.id", &ClaimedPage::pageId), storage::readOnly("s.id", &ClaimedPage::scanId),
    storage::readOnly("p.item_id", &ClaimedPage::itemId), storage::readOnly("q.languages", &ClaimedPage::languages),
    storage::readOnly("q.tries", &ClaimedPage::tries), storage::readOnly("s.path", &ClaimedPage::path),
    storage::readOnly("s.frame", &ClaimedPage::frame), storage::readOnly("s.width", &ClaimedPage::width),
    storage::readOnly("s.height", &ClaimedPage::height), storage::readOnly("s.dpi", &ClaimedPage::dpi),
    storage::part(areaColumns, "p", &ClaimedPage::area), storage::readOnly("p.rotation", &ClaimedPage::rotation));

/// Of page p, with its scan.
std::string claimedPicture() { return "coalesce(cast(p.scan_id as text), '') || ' ' || " + pictureSql("p"); }

constexpr std::string_view workerLost = "worker_lost";

std::int64_t expiredBefore(Instant now) {
    return now.milliseconds - std::chrono::duration_cast<std::chrono::milliseconds>(lease).count();
}

} // namespace

Result<bool> RequestRepository::add(pages::PageId page, const std::string& languages) {
    TRY(const auto added,
        m_transaction.execute(
            "insert into recognition_request (page_id, languages, state) values ($1, $2, 'ready') "
            "on conflict (page_id) do update set languages = excluded.languages, state = 'ready', tries = 0, "
            "worker = '', failure = '' where recognition_request.state = 'failed'",
            {page, languages}));
    return added == 1;
}

Result<void> RequestRepository::addNew(pages::PageId page, const std::string& languages) {
    CHECK(
        m_transaction.execute("insert into recognition_request (page_id, languages, state) values ($1, $2, 'ready') "
                              "on conflict (page_id) do nothing",
                              {page, languages}));
    return {};
}

Result<void> RequestRepository::tryAnew(pages::PageId page) {
    static const std::string sql =
        "update recognition_request set state = 'ready', tries = 0, failure = '' where "
        "page_id = $1 and state = 'failed' and picture <> '' and picture <> (select " +
        claimedPicture() + " from page p where p.id = $1)";
    CHECK(m_transaction.execute(sql, {page}));
    return {};
}

Result<std::optional<ClaimedPage>> RequestRepository::claim(const std::string& worker, Instant now,
                                                            std::optional<digitization::ItemId> item) {
    static const std::string read = "select " + claimedColumns.list() +
                                    " from recognition_request q join page p on p.id = q.page_id "
                                    "join scan s on s.id = p.scan_id where q.page_id = $1";
    // A page that kills its worker each time is left in the end.
    CHECK(
        m_transaction.execute("update recognition_request set state = 'failed', worker = '', failure = $1 "
                              "where state = 'claimed' and claimed_at < $2 and tries >= $3",
                              {workerLost, expiredBefore(now), mostTries}));
    const std::string ofItem = item ? " and p.item_id = $4" : "";
    const std::string claim =
        "update recognition_request set state = 'claimed', worker = $1, claimed_at = $2, tries = tries + 1, picture = "
        "(select " +
        claimedPicture() +
        " from page p where p.id = recognition_request.page_id) where page_id = (select q.page_id from "
        "recognition_request q join page p on p.id = q.page_id "
        "join scan s on s.id = p.scan_id where (q.state = 'ready' or (q.state = 'claimed' and q.claimed_at < $3))" +
        ofItem + " order by q.page_id limit 1) returning page_id";
    storage::Parameters parameters{worker, now, expiredBefore(now)};
    if (item) parameters.emplace_back(*item);
    TRY(const auto page, m_transaction.first(claim, parameters, storage::only<pages::PageId>));
    if (!page) return std::nullopt;
    return m_transaction.first(read, {*page}, claimedColumns);
}

Result<bool> RequestRepository::renew(pages::PageId page, const std::string& worker, Instant now) {
    TRY(const auto renewed, m_transaction.execute("update recognition_request set claimed_at = $3 "
                                                  "where page_id = $1 and worker = $2 and state = 'claimed'",
                                                  {page, worker, now}));
    return renewed == 1;
}

Result<bool> RequestRepository::finish(pages::PageId page, const std::string& worker) {
    TRY(const auto erased, m_transaction.execute("delete from recognition_request where page_id = $1 and worker = $2 "
                                                 "and state = 'claimed'",
                                                 {page, worker}));
    return erased == 1;
}

Result<bool> RequestRepository::fail(pages::PageId page, const std::string& worker, std::string_view failure,
                                     bool isLeft) {
    TRY(const auto changed,
        m_transaction.execute("update recognition_request set state = $4, worker = '', failure = $3 "
                              "where page_id = $1 and worker = $2 and state = 'claimed'",
                              {page, worker, failure, isLeft ? "failed" : "ready"}));
    return changed == 1;
}

Result<bool> RequestRepository::release(pages::PageId page, const std::string& worker) {
    TRY(const auto changed,
        m_transaction.execute("update recognition_request set state = 'ready', worker = '', tries = tries - 1 "
                              "where page_id = $1 and worker = $2 and state = 'claimed'",
                              {page, worker}));
    return changed == 1;
}

Result<std::vector<std::string>> RequestRepository::holders() {
    return m_transaction.all("select distinct worker from recognition_request where state = 'claimed'", {},
                             storage::only<std::string>);
}

Result<void> RequestRepository::free(const std::string& worker) {
    CHECK(
        m_transaction.execute("update recognition_request set state = 'failed', worker = '', failure = $2 "
                              "where worker = $1 and state = 'claimed' and tries >= $3",
                              {worker, workerLost, mostTries}));
    CHECK(m_transaction.execute(
        "update recognition_request set state = 'ready', worker = '' where worker = $1 and state = 'claimed'",
        {worker}));
    return {};
}

Result<RequestCounts> countRequests(storage::Snapshot& snapshot, std::optional<digitization::ItemId> item) {
    RequestCounts counts;
    const std::string ofItem = item ? " where p.item_id = $1" : "";
    CHECK(snapshot.each("select q.state, count(*) from recognition_request q join page p on p.id = q.page_id" + ofItem +
                            " group by q.state",
                        item ? storage::Parameters{*item} : storage::Parameters{}, [&](const storage::Row& row) {
                            if (row.text(0) == "ready") counts.ready = row.integer(1);
                            if (row.text(0) == "claimed") counts.claimed = row.integer(1);
                            if (row.text(0) == "failed") counts.failed = row.integer(1);
                            return true;
                        }));
    return counts;
}

} // namespace kitapdar::recognition
