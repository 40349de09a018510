#include "core/catalogue/RecordQueries.h"

#include "core/catalogue/FacetSql.h"
#include "core/catalogue/Holdings.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordOrders.h"
#include "core/storage/InList.h"

#include <unordered_map>

namespace kitapdar::catalogue {

namespace {

std::string selectRows() {
    return "select r.id, r.kind, r.title, r.authors, r.year, r.language, " + copyCountSql("r.id") + ", " +
           freeCopyCountSql("r.id") + " from record r where ";
}

RecordRow rowOf(const storage::Row& row) {
    return {row.id<RecordId>(0),
            row.string(1),
            row.string(2),
            row.string(3),
            row.isNull(4) ? std::nullopt : std::optional(static_cast<int>(row.integer(4))),
            row.string(5),
            row.integer(6),
            row.integer(7)};
}

Record recordOf(const storage::Row& row) {
    Record record;
    record.id = row.id<RecordId>(0);
    record.kind = row.string(1);
    record.format = row.string(2);
    record.title = row.string(3);
    record.subtitle = row.string(4);
    record.authors = splitList(row.text(5), authorSeparator);
    record.responsibility = row.string(6);
    if (!row.isNull(7)) record.year = static_cast<int>(row.integer(7));
    record.language = row.string(8);
    record.place = row.string(9);
    record.publisher = row.string(10);
    record.series = row.string(11);
    record.classMark = row.string(12);
    record.authorMark = row.string(13);
    record.subjects = splitList(row.text(14), subjectSeparator);
    record.localHistory = row.truth(15);
    record.marc = row.string(16);
    record.importId = row.maybeId<ImportId>(17);
    record.version = row.integer(18);
    return record;
}

} // namespace

Result<std::int64_t> RecordQueries::count(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from record");
}

Result<std::int64_t> RecordQueries::countUpTo(storage::Snapshot& snapshot, RecordId last) const {
    return snapshot.number("select count(*) from record where id <= $1", {last});
}

Result<std::optional<Record>> RecordQueries::byId(storage::Snapshot& snapshot, RecordId id) const {
    TRY(auto record,
        snapshot.first("select id, kind, format, title, subtitle, authors, responsibility, year, language, place, "
                       "publisher, series, class_mark, author_mark, subjects, local_history, marc, import_id, "
                       "row_version from record where id = $1",
                       {id}, recordOf));
    if (!record) return record;
    TRY(record->isbns, snapshot.all("select isbn from record_isbn where record_id = $1 order by id", {id},
                                    [](const storage::Row& row) { return row.string(0); }));
    return record;
}

Result<std::vector<RecordRow>> RecordQueries::rows(storage::Snapshot& snapshot,
                                                   const std::vector<RecordId>& ids) const {
    std::unordered_map<std::int64_t, RecordRow> found;
    CHECK(storage::eachIn(snapshot, selectRows() + "r.id", storage::Parameters(ids.begin(), ids.end()),
                          [&](const storage::Row& row) {
                              found.emplace(row.integer(0), rowOf(row));
                              return true;
                          }));
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    for (const RecordId id : ids) {
        if (const auto row = found.find(id.value); row != found.end()) rows.push_back(row->second);
    }
    return rows;
}

Result<PageAnchors> RecordQueries::anchors(storage::Snapshot& snapshot, RecordOrder order, bool descending,
                                           const Facets& facets) const {
    const OrderSql sql(order, descending);
    PageAnchors anchors;
    // From anchor to anchor: the engine skips rows of the index by itself, without handing each of them out.
    storage::Parameters first;
    const std::string fromBeginning = "select " + sql.keyColumns() + " from record r where 1 = 1" +
                                      facetSql(facets, first) + sql.orderBy() + " limit 1 offset " +
                                      std::to_string(anchorDistance - 1);
    const auto keyOf = [&](const storage::Row& row) { return sql.key(row); };
    TRY(auto key, snapshot.first(fromBeginning, first, keyOf));
    while (key) {
        anchors.keys.push_back(*key);
        storage::Parameters next = sql.keyValues(*key);
        const std::string after = "select " + sql.keyColumns() + " from record r where " + sql.after() +
                                  facetSql(facets, next) + sql.orderBy() + " limit 1 offset " +
                                  std::to_string(anchorDistance - 1);
        TRY(key, snapshot.first(after, next, keyOf));
    }
    storage::Parameters rest;
    std::string tail = "select count(*) from record r where 1 = 1";
    if (!anchors.keys.empty()) {
        rest = sql.keyValues(anchors.keys.back());
        tail = "select count(*) from record r where " + sql.after();
    }
    tail += facetSql(facets, rest);
    TRY(const auto last, snapshot.number(tail, rest));
    anchors.count = static_cast<std::int64_t>(anchors.keys.size()) * anchorDistance + last;
    return anchors;
}

Result<std::vector<RecordRow>> RecordQueries::page(storage::Snapshot& snapshot, RecordOrder order, bool descending,
                                                   const Facets& facets, const PageRequest& request) const {
    const OrderSql sql(order, descending);
    storage::Parameters parameters;
    std::string where = "1 = 1";
    if (!request.after.empty()) {
        parameters = sql.keyValues(request.after);
        if (parameters.empty()) return fail(internalFault("a key of another order"));
        where = sql.after();
    }
    where += facetSql(facets, parameters);
    parameters.emplace_back(request.limit);
    const std::string limit = " limit $" + std::to_string(parameters.size());
    parameters.emplace_back(request.skip);
    const std::string offset = " offset $" + std::to_string(parameters.size());
    return snapshot.all(selectRows() + where + sql.orderBy() + limit + offset, parameters, rowOf);
}

} // namespace kitapdar::catalogue
