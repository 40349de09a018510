#include "core/catalogue/RecordQueries.h"

#include "core/catalogue/FacetSql.h"
#include "core/catalogue/Holdings.h"
#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/RecordOrders.h"
#include "core/catalogue/SetLinks.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/storage/Columns.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <unordered_map>

namespace kitapdar::catalogue {

namespace {

/// Of `record r`; made when it is first asked for, since rooms above contribute to it.
const auto& rowColumns() {
    static const std::string copies = copyCountSql("r.id");
    static const std::string freeCopies = freeCopyCountSql("r.id");
    static const auto all = storage::columnsOf<RecordRow>(
        storage::readOnly("r.id", &RecordRow::id), storage::readOnly("r.kind", &RecordRow::kind),
        storage::readOnly("r.title", &RecordRow::title), storage::readOnly("r.authors", &RecordRow::authors),
        storage::readOnly("r.year", &RecordRow::year), storage::readOnly("r.language", &RecordRow::language),
        storage::readOnly(copies, &RecordRow::copies), storage::readOnly(freeCopies, &RecordRow::available));
    return all;
}

std::string selectRows() { return "select " + rowColumns().list() + " from record r where "; }

/// Several texts in one column.
struct AsList {
    std::string_view separator;
    std::vector<std::string> read(const storage::Row& row, int column) const {
        return splitList(row.text(column), separator);
    }
};

constexpr auto recordColumns = storage::columnsOf<Record>(
    storage::readOnly("id", &Record::id), storage::readOnly("kind", &Record::kind),
    storage::readOnly("format", &Record::format), storage::readOnly("title", &Record::title),
    storage::readOnly("subtitle", &Record::subtitle),
    storage::readOnly("authors", &Record::authors, AsList{authorSeparator}),
    storage::readOnly("responsibility", &Record::responsibility), storage::readOnly("year", &Record::year),
    storage::readOnly("language", &Record::language), storage::readOnly("place", &Record::place),
    storage::readOnly("publisher", &Record::publisher), storage::readOnly("series", &Record::series),
    storage::readOnly("class_mark", &Record::classMark), storage::readOnly("author_mark", &Record::authorMark),
    storage::readOnly("subjects", &Record::subjects, AsList{subjectSeparator}),
    storage::readOnly("local_history", &Record::localHistory), storage::readOnly("marc", &Record::marc),
    storage::readOnly("import_id", &Record::importId), storage::readOnly("row_version", &Record::version));

/// From anchor to anchor: the engine skips rows of the index by itself, without handing each of them out.
Result<PageAnchors> anchorsByIndex(storage::Snapshot& snapshot, const OrderSql& sql, const Facets& facets) {
    PageAnchors anchors;
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

/// Where the rows must be sorted they are sorted once.
Result<PageAnchors> anchorsInOnePass(storage::Snapshot& snapshot, const OrderSql& sql, const Facets& facets) {
    PageAnchors anchors;
    storage::Parameters parameters;
    const std::string where = " from record r where 1 = 1" + facetSql(facets, parameters);
    CHECK(snapshot.each("select " + sql.keyColumns() + where + sql.orderBy(), parameters, [&](const storage::Row& row) {
        if (++anchors.count % anchorDistance == 0) anchors.keys.push_back(sql.key(row));
        return true;
    }));
    return anchors;
}

constexpr int mostLookedAt = 100; // records with the title of a link

/// As the link of a volume or an article says it.
std::string titleOfWhole(const MarcRecord& record) {
    const MarcFamily family = familyOf(detectFormat(record));
    std::string title = valueAt(record, family, {FormGroup::Set, 0, FormElement::SetTitle, 0});
    return title.empty() ? valueAt(record, family, {FormGroup::Host, 0, FormElement::HostTitle, 0}) : title;
}

} // namespace

Result<std::int64_t> RecordQueries::count(storage::Snapshot& snapshot) const {
    return snapshot.number("select count(*) from record");
}

Result<std::int64_t> RecordQueries::countUpTo(storage::Snapshot& snapshot, RecordId last) const {
    return snapshot.number("select count(*) from record where id <= $1", {last});
}

Result<std::optional<Record>> RecordQueries::byId(storage::Snapshot& snapshot, RecordId id) const {
    static const std::string sql = "select " + recordColumns.list() + " from record where id = $1";
    TRY(auto record, snapshot.first(sql, {id}, recordColumns));
    if (!record) return record;
    TRY(record->isbns, snapshot.all("select isbn from record_isbn where record_id = $1 order by id", {id},
                                    storage::only<std::string>));
    if (const auto marc = loadMarc(record->marc)) {
        TRY(auto set, SearchIndex(snapshot.engine()).setOf(snapshot, *marc));
        record->setMarc = std::move(set).value_or(std::string());
    }
    return record;
}

Result<LinkedRecords> RecordQueries::linked(storage::Snapshot& snapshot, RecordId id) const {
    const SearchIndex index(snapshot.engine());
    const auto marcOf = [&](RecordId of) -> Result<std::optional<MarcRecord>> {
        TRY(const auto stored,
            snapshot.first("select marc from record where id = $1", {of}, storage::only<std::string>));
        return stored ? loadMarc(*stored) : std::nullopt;
    };
    LinkedRecords linked;
    TRY(const auto marc, marcOf(id));
    if (!marc) return linked;
    std::vector<RecordId> wholes, parts;
    const auto addWhole = [&](RecordId whole) {
        if (whole != id && std::ranges::find(wholes, whole) == wholes.end()) wholes.push_back(whole);
    };
    const auto numbers = linkedNumbers(*marc);
    for (const std::string& number : numbers) {
        TRY(const auto set, index.wholeWith(snapshot, number));
        if (set) addWhole(*set);
    }
    // Of journals and of books with articles the index holds no number: they are found by the title in the link.
    const std::string title = numbers.empty() ? std::string() : titleOfWhole(*marc);
    if (wholes.empty() && !title.empty()) {
        TRY(const auto hits, index.search(snapshot, title, {}, mostLookedAt, 0));
        for (const RecordRow& row : hits.rows) {
            TRY(const auto hit, marcOf(row.id));
            if (hit && std::ranges::find(numbers, controlNumber(*hit)) != numbers.end()) addWhole(row.id);
        }
    }
    if (const std::string number = controlNumber(*marc); !number.empty()) {
        TRY(const auto found, index.linkedTo(snapshot, number));
        for (const RecordId each : found) {
            if (parts.size() == mostListedParts) break;
            TRY(const auto part, marcOf(each));
            if (each != id && part && linksTo(*part, number)) parts.push_back(each);
        }
    }
    TRY(linked.wholes, rows(snapshot, wholes));
    TRY(linked.parts, rows(snapshot, parts));
    return linked;
}

Result<std::vector<RecordRow>> RecordQueries::rows(storage::Snapshot& snapshot,
                                                   const std::vector<RecordId>& ids) const {
    std::unordered_map<std::int64_t, RecordRow> found;
    static const std::string sql = selectRows() + "r.id";
    CHECK(storage::eachIn(snapshot, sql, storage::Parameters(ids.begin(), ids.end()), [&](const storage::Row& row) {
        RecordRow read = rowColumns().read(row);
        found.emplace(read.id.value, std::move(read));
        return true;
    }));
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    for (const RecordId id : ids) {
        if (const auto row = found.find(id.value); row != found.end()) rows.push_back(row->second);
    }
    return rows;
}

Result<PageAnchors> RecordQueries::anchors(storage::Snapshot& snapshot, const RecordSort& sort,
                                           const Facets& facets) const {
    const OrderSql sql(sort);
    return sql.isIndexed() ? anchorsByIndex(snapshot, sql, facets) : anchorsInOnePass(snapshot, sql, facets);
}

Result<std::vector<RecordRow>> RecordQueries::page(storage::Snapshot& snapshot, const RecordSort& sort,
                                                   const Facets& facets, const PageRequest& request) const {
    const OrderSql sql(sort);
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
    const std::string chosen = where + sql.orderBy() + limit + offset;
    if (sql.isIndexed()) return snapshot.all(selectRows() + chosen, parameters, rowColumns());
    // What is sorted are ids: the copies of the rows are counted of those alone that come out.
    return snapshot.all(selectRows() + "r.id in (select r.id from record r where " + chosen + ")" + sql.orderBy(),
                        parameters, rowColumns());
}

Result<std::vector<RecordId>> RecordQueries::ids(storage::Snapshot& snapshot, const RecordSort& sort,
                                                 const Facets& facets) const {
    storage::Parameters parameters;
    const std::string where = " where 1 = 1" + facetSql(facets, parameters);
    return snapshot.all("select r.id from record r" + where + OrderSql(sort).orderBy(), parameters,
                        [](const storage::Row& row) { return row.id<RecordId>(0); });
}

} // namespace kitapdar::catalogue
