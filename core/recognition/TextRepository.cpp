#include "core/recognition/TextRepository.h"

#include "core/recognition/Picture.h"
#include "core/recognition/TextColumns.h"

namespace kitapdar::recognition {

namespace {

constexpr auto areaColumns = storage::columnsOf<pages::Area>(
    storage::readOnly("area_left", &pages::Area::left), storage::readOnly("area_top", &pages::Area::top),
    storage::readOnly("area_right", &pages::Area::right), storage::readOnly("area_bottom", &pages::Area::bottom));

constexpr auto pageColumns = storage::columnsOf<PageFacts>(
    storage::readOnly("id", &PageFacts::id), storage::readOnly("item_id", &PageFacts::itemId),
    storage::readOnly("scan_id", &PageFacts::scanId), storage::readOnly("order_key", &PageFacts::orderKey),
    storage::part(areaColumns, "p", &PageFacts::area), storage::readOnly("rotation", &PageFacts::rotation),
    storage::readOnly("label", &PageFacts::label),
    storage::readOnly("kind", &PageFacts::kind, storage::codes(pages::pageKindFromCode, pages::PageKind::Normal)));

/// The present one first.
constexpr std::string_view presentFirst =
    " order by case t.origin when 'person' then 1 else 0 end desc, t.version desc";

/// Texts of the pictures that pages show.
const std::string& presentTexts() {
    static const std::string sql = " from page p join page_text t on " + isOfPictureSql("t", "p");
    return sql;
}

/// The newest version of a person of another picture than page p shows, when no person has made one of this picture
/// since; else 0.
std::string setAsideSql() {
    const auto newest = [](const std::string& which) {
        return "coalesce((select max(f.version) from page_text f where f.page_id = p.id and f.origin = 'person' and " +
               which + isOfPictureSql("f", "p") + "), 0)";
    };
    const std::string former = newest("not ");
    return "case when " + former + " > " + newest("") + " then " + former + " else 0 end";
}

/// The columns of a text without its words.
std::string listedColumns() {
    std::string columns = textColumns.list("t");
    constexpr std::string_view plain = "t.plain";
    columns.replace(columns.find(plain), plain.size(), "''");
    return columns;
}

} // namespace

bool isToBeRead(const PageFacts& page) {
    return page.scanId && pages::isOfTheBook(page.kind) && page.kind != pages::PageKind::Blank;
}

Result<std::optional<PageFacts>> TextRepository::page(pages::PageId id) {
    static const std::string sql = "select " + pageColumns.list("p") + " from page p where p.id = $1";
    return m_snapshot.first(sql, {id}, pageColumns);
}

Result<std::optional<PageFacts>> TextRepository::pageAt(digitization::ItemId item, int number) {
    static const std::string sql = "select " + pageColumns.list("p") +
                                   " from page p where p.item_id = $1 order by p.order_key, p.id limit 1 offset $2";
    if (number < 1) return std::nullopt;
    return m_snapshot.first(sql, {item, number - 1}, pageColumns);
}

Result<int> TextRepository::numberOf(const PageFacts& page) {
    TRY(const auto number,
        m_snapshot.number("select count(*) from page where item_id = $1 and (order_key, id) <= ($2, $3)",
                          {page.itemId, page.orderKey, page.id}));
    return static_cast<int>(number);
}

Result<std::vector<PageTextRow>> TextRepository::pagesOf(digitization::ItemId item) {
    static const std::string sql =
        "select " + pageColumns.list("p") + ", coalesce(q.state, ''), coalesce(q.failure, ''), (" + setAsideSql() +
        "), " + listedColumns() +
        " from page p left join recognition_request q on q.page_id = p.id left join ("
        "select v.*, row_number() over (partition by v.page_id order by case v.origin when 'person' then 1 else 0 "
        "end desc, v.version desc) as place from page w join page_text v on " +
        isOfPictureSql("v", "w") +
        " where w.item_id = $1) t on t.page_id = p.id and t.place = 1 "
        "where p.item_id = $1 order by p.order_key, p.id";
    int number = 0;
    return m_snapshot.all(sql, {item}, [&](const storage::Row& row) {
        PageTextRow line;
        line.page = pageColumns.read(row);
        line.number = ++number;
        line.request = row.string(pageColumns.count);
        line.failure = row.string(pageColumns.count + 1);
        line.setAside = static_cast<int>(row.integer(pageColumns.count + 2));
        constexpr int first = pageColumns.count + 3;
        if (!row.isNull(first)) line.text = textColumns.read(row, first);
        return line;
    });
}

Result<std::optional<PageText>> TextRepository::present(pages::PageId page) {
    static const std::string sql = "select " + textColumns.list("t") + presentTexts() + " where p.id = $1" +
                                   std::string(presentFirst) + " limit 1";
    return m_snapshot.first(sql, {page}, textColumns);
}

Result<std::optional<TextId>> TextRepository::presentId(pages::PageId page) {
    static const std::string sql =
        "select t.id" + presentTexts() + " where p.id = $1" + std::string(presentFirst) + " limit 1";
    return m_snapshot.first(sql, {page}, storage::only<TextId>);
}

Result<std::optional<PageText>> TextRepository::version(pages::PageId page, int version) {
    static const std::string sql =
        "select " + textColumns.list() + " from page_text where page_id = $1 and version = $2";
    return m_snapshot.first(sql, {page, version}, textColumns);
}

Result<std::vector<PageText>> TextRepository::versions(pages::PageId page) {
    static const std::string sql =
        "select " + textColumns.list() + " from page_text where page_id = $1 order by version desc";
    return m_snapshot.all(sql, {page}, textColumns);
}

Result<int> TextRepository::newestVersion(pages::PageId page) {
    TRY(const auto version,
        m_snapshot.number("select coalesce(max(version), 0) from page_text where page_id = $1", {page}));
    return static_cast<int>(version);
}

Result<std::optional<int>> TextRepository::persons(pages::PageId page) {
    static const std::string sql = "select t.version" + presentTexts() +
                                   " where p.id = $1 and t.origin = 'person' order by t.version desc limit 1";
    return m_snapshot.first(sql, {page}, storage::only<int>);
}

Result<std::string> TextRepository::pictureOf(pages::PageId page) {
    static const std::string sql = "select " + pictureSql("p") + " from page p where p.id = $1";
    TRY(auto picture, m_snapshot.first(sql, {page}, storage::only<std::string>));
    return picture ? std::move(*picture) : std::string();
}

Result<int> TextRepository::setAside(pages::PageId page) {
    static const std::string sql = "select " + setAsideSql() + " from page p where p.id = $1";
    TRY(const auto version, m_snapshot.number(sql, {page}));
    return static_cast<int>(version);
}

Result<std::optional<std::string>> TextRepository::languagesReadBefore(const PageFacts& page) {
    static const std::string sql =
        "select languages from page_text where languages <> '' and (page_id = $1 or scan_id = "
        "$2) order by id desc limit 1";
    if (!page.scanId) return std::nullopt;
    return m_snapshot.first(sql, {page.id, *page.scanId}, storage::only<std::string>);
}

Result<void> TextRepository::eachPlain(digitization::ItemId item,
                                       const std::function<void(std::string_view plain)>& visit) {
    static const std::string sql =
        "select plain from (select t.plain, p.order_key, p.id, row_number() over (partition by t.page_id" +
        std::string(presentFirst) + ") as place" + presentTexts() +
        " where p.item_id = $1) present where place = 1 order by order_key, id";
    return m_snapshot.each(sql, {item}, [&](const storage::Row& row) {
        visit(row.text(0));
        return true;
    });
}

Result<std::string> TextRepository::recordLanguageOf(digitization::ItemId item) {
    TRY(auto language,
        m_snapshot.first("select r.language from digitization_item i join record r on r.id = i.record_id "
                         "where i.id = $1",
                         {item}, storage::only<std::string>));
    return language ? std::move(*language) : std::string();
}

} // namespace kitapdar::recognition
