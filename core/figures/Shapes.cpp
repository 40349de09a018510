#include "core/figures/Shapes.h"

#include "core/storage/Columns.h"

#include <string>
#include <utility>

namespace kitapdar::figures {

namespace {

constexpr auto personColumns = storage::columnsOf<PersonShape>(
    storage::fixed("age", &PersonShape::age), storage::fixed("age_to", &PersonShape::ageTo),
    storage::fixed("sex", &PersonShape::sex), storage::fixed("category", &PersonShape::category),
    storage::fixed("education", &PersonShape::education), storage::fixed("locality", &PersonShape::locality));

constexpr auto bookColumns = storage::columnsOf<BookShape>(
    storage::fixed("content_group", &BookShape::contentGroup),
    storage::fixed("language_group", &BookShape::language, storage::codes(languageGroupFromCode, LanguageGroup::Other)),
    storage::fixed("kind", &BookShape::kind),
    storage::fixed("carrier", &BookShape::carrier, storage::codes(carrierFromCode, Carrier::Other)),
    storage::fixed("local_history", &BookShape::localHistory), storage::fixed("for_children", &BookShape::forChildren));

constexpr std::string_view bookById =
    "select id from book_shape where content_group = $1 and language_group = $2 and kind = $3 and carrier = $4 and "
    "local_history = $5 and for_children = $6";
constexpr std::string_view personById =
    "select id from person_shape where age = $1 and age_to = $2 and sex = $3 and category = $4 and education = $5 and "
    "locality = $6";

/// Of a row of person_shape `s` that no person is like; the shape has one age, or the first and the last of a band.
std::string wrongPerson() {
    std::string isBand;
    int oldest = 0;
    for (auto band = ageBandOf(0); band && band->from >= oldest; band = ageBandOf(oldest + 1)) {
        oldest = band->to;
        isBand += (isBand.empty() ? "" : " or ") + ("(s.age = " + std::to_string(band->from)) +
                  " and s.age_to = " + std::to_string(band->to) + ")";
    }
    return "(s.age < 0 and s.age_to >= 0) or s.age > " + std::to_string(oldest) +
           " or (s.age >= 0 and s.age_to <> s.age and not (" + isBand + ")) or s.sex not in ('', 'm', 'f')";
}

template <class List, class Shape>
storage::Parameters valuesOf(const List& columns, const Shape& shape) {
    storage::Parameters values;
    columns.appendInserted(values, shape);
    return values;
}

Result<std::int64_t> insert(storage::Transaction& transaction, const BookShape& shape) {
    return transaction.number(
        "insert into book_shape (content_group, language_group, kind, carrier, local_history, "
        "for_children) values ($1, $2, $3, $4, $5, $6) returning id",
        valuesOf(bookColumns, shape));
}

Result<std::int64_t> insert(storage::Transaction& transaction, const PersonShape& shape) {
    return transaction.number(
        "insert into person_shape (age, age_to, sex, category, education, locality) values "
        "($1, $2, $3, $4, $5, $6) returning id",
        valuesOf(personColumns, shape));
}

} // namespace

// Writers come one after another, so nobody else writes the same shape between question and answer.

Result<std::int64_t> idOf(storage::Transaction& transaction, const PersonShape& shape) {
    TRY(const auto known, transaction.number(personById, valuesOf(personColumns, shape)));
    if (known != 0) return known;
    return insert(transaction, shape);
}

Result<std::int64_t> idOf(storage::Transaction& transaction, const BookShape& shape) {
    TRY(const auto known, transaction.number(bookById, valuesOf(bookColumns, shape)));
    if (known != 0) return known;
    return insert(transaction, shape);
}

Result<ShapeIds> idsOf(storage::Transaction& transaction, const BookShape& book, const PersonShape& person) {
    static const std::string sql =
        "select coalesce((" + std::string(bookById) +
        "), 0), coalesce((select id from person_shape where age = $7 and age_to = $8 and sex = $9 and category = $10 "
        "and education = $11 and locality = $12), 0)";
    storage::Parameters values = valuesOf(bookColumns, book);
    personColumns.appendInserted(values, person);
    ShapeIds ids;
    CHECK(transaction.each(sql, values, [&](const storage::Row& row) {
        ids = {row.integer(0), row.integer(1)};
        return false;
    }));
    if (ids.book == 0) {
        TRY(ids.book, insert(transaction, book));
    }
    if (ids.person == 0) {
        TRY(ids.person, insert(transaction, person));
    }
    return ids;
}

Invariant countsPossiblePersons(std::string_view code, const std::string& table) {
    return {code, "select 'person_shape ' || s.id from person_shape s where (" + wrongPerson() +
                      ") and exists (select 1 from " + table + " f where f.person_shape_id = s.id) order by s.id"};
}

Result<std::map<std::int64_t, PersonShape>> personShapes(storage::Snapshot& snapshot) {
    static const std::string sql = "select id, " + personColumns.list() + " from person_shape";
    std::map<std::int64_t, PersonShape> shapes;
    CHECK(snapshot.each(sql, {}, [&](const storage::Row& row) {
        shapes.emplace(row.integer(0), personColumns.read(row, 1));
        return true;
    }));
    return shapes;
}

Result<std::map<std::int64_t, BookShape>> bookShapes(storage::Snapshot& snapshot) {
    static const std::string sql = "select id, " + bookColumns.list() + " from book_shape";
    std::map<std::int64_t, BookShape> shapes;
    CHECK(snapshot.each(sql, {}, [&](const storage::Row& row) {
        shapes.emplace(row.integer(0), bookColumns.read(row, 1));
        return true;
    }));
    return shapes;
}

} // namespace kitapdar::figures
