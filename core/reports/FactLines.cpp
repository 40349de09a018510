#include "core/reports/FactLines.h"

#include "core/figures/UseActs.h"

#include <algorithm>

namespace kitapdar::reports {

namespace {

/// Where facts of some measures stand. Each SQL expression is a constant; the columns are those of FactLine.
struct Source {
    std::string_view table; // "use_act u"
    std::string_view measure;
    std::string_view way;
    std::string_view book;
    std::string_view person;
    std::string_view n;
    std::string_view condition; // beside days and place
    std::string_view joins;     // of single facts: record b, reader r
    std::string_view record;
    std::string_view isForgotten;
};

// What a source has not is looked for by the id 0, which no row has: by a condition that is never true, SQLite would
// read the whole table for each fact.
constexpr std::array sources = {
    Source{"use_act u", "u.act", "u.way", "u.book_shape_id", "u.person_shape_id", "u.n", "1 = 1",
           "left join record b on b.id = u.record_id left join loan l on l.id = u.loan_id "
           "left join reader r on r.id = l.reader_id",
           "u.record_id", "case when l.id is not null and l.reader_id is null then 1 else 0 end"},
    Source{"registration u", "'registered'", "case when u.is_new = 1 then 'new' else 'again' end", "0",
           "u.person_shape_id", "1", "1 = 1", "left join record b on b.id = 0 left join reader r on r.id = u.reader_id",
           "null", "case when u.reader_id is null then 1 else 0 end"},
    Source{"visit u", "'visit'", "u.way", "0", "u.person_shape_id", "u.n", "1 = 1",
           "left join record b on b.id = 0 left join reader r on r.id = u.reader_id", "null",
           "case when u.reader_id is null and u.way <> 'tally' then 1 else 0 end"},
    Source{"reference_answer u", "'reference'", "u.way", "0", "0", "u.n", "u.result = 'answered'",
           "left join record b on b.id = 0 left join reader r on r.id = 0", "null", "0"},
    Source{"unmet_request u", "'unmet'", "u.reason", "coalesce(u.book_shape_id, 0)", "coalesce(u.person_shape_id, 0)",
           "u.n", "1 = 1", "left join record b on b.id = u.record_id left join reader r on r.id = 0", "u.record_id",
           "0"}};

constexpr std::array measuresOfSource = {std::pair{Measure::Lend, 0},    std::pair{Measure::Renew, 0},
                                         std::pair{Measure::InHouse, 0}, std::pair{Measure::Registered, 1},
                                         std::pair{Measure::Visit, 2},   std::pair{Measure::Reference, 3},
                                         std::pair{Measure::Unmet, 4}};

bool counts(const Question& question, Measure measure) {
    return std::ranges::find(question.measures, measure) != question.measures.end();
}

/// Numbers of the sources that the question needs, each once.
std::vector<std::size_t> sourcesOf(const Question& question) {
    std::vector<std::size_t> numbers;
    for (const auto& [measure, source] : measuresOfSource) {
        const auto number = static_cast<std::size_t>(source);
        if (counts(question, measure) && std::ranges::find(numbers, number) == numbers.end()) numbers.push_back(number);
    }
    return numbers;
}

std::string condition(const Source& source, const Question& question, storage::Parameters& parameters) {
    parameters = {figures::monthOf(question.from), figures::monthOf(question.to), question.from, question.to};
    std::string text = " where u.on_month between $1 and $2 and u.on_day between $3 and $4 and ";
    text += source.condition;
    if (question.place) {
        parameters.emplace_back(*question.place);
        text += " and u.place = $5";
    }
    return text;
}

bool asksForDays(const Question& question) { return question.by == Axis::Day || question.second == Axis::Day; }

void readLine(const storage::Row& row, FactLine& line) {
    line.measure = measureFromCode(row.text(0)).value_or(Measure::Lend);
    line.month = row.integer(1);
    line.day = row.string(2);
    line.way = row.string(3);
    line.place = row.string(4);
    line.book = row.integer(5);
    line.person = row.integer(6);
    line.n = row.integer(7);
}

std::string shared(const Source& source, std::string_view day, std::string_view n) {
    std::string text = "select ";
    text.append(source.measure).append(" as measure, u.on_month, ").append(day).append(" as day, ");
    text.append(source.way).append(" as way, u.place, ").append(source.book).append(" as book, ");
    text.append(source.person).append(" as person, ").append(n).append(" as n");
    return text;
}

std::string bandOf(int age, int from, int to, std::string_view band) {
    if (age < 0) return {};
    return std::string(age >= from && age <= to ? band : std::string_view("other"));
}

std::string monthText(std::int64_t month) {
    std::string text = std::to_string(month); // four digits of the year and two of the month
    if (text.size() > 2) text.insert(text.size() - 2, "-");
    return text;
}

std::string codeOfPerson(Axis axis, const figures::PersonShape& person) {
    switch (axis) {
    case Axis::Category:
        return person.category;
    case Axis::Age: {
        const auto band = figures::ageBandOf(person.age);
        return band ? std::string(band->code) : std::string();
    }
    case Axis::Youth29:
        return bandOf(person.age, 14, 29, "14-29");
    case Axis::Youth35:
        return bandOf(person.age, 14, 35, "14-35");
    default:
        return person.sex;
    }
}

std::string codeOfBook(Axis axis, const figures::BookShape& book) {
    switch (axis) {
    case Axis::Language:
        return std::string(figures::code(book.language));
    case Axis::Group:
        return book.contentGroup;
    default:
        return book.kind;
    }
}

} // namespace

Result<ShapeTables> shapeTables(storage::Snapshot& snapshot) {
    ShapeTables tables;
    TRY(tables.books, figures::bookShapes(snapshot));
    TRY(tables.persons, figures::personShapes(snapshot));
    return tables;
}

std::string codeOn(Axis axis, const FactLine& line, const ShapeTables& shapes) {
    switch (axis) {
    case Axis::Act:
        return std::string(code(line.measure));
    case Axis::Place:
        return line.place;
    case Axis::Way:
        return line.way;
    case Axis::Day:
        return line.day;
    case Axis::Month:
        return monthText(line.month);
    case Axis::Category:
    case Axis::Age:
    case Axis::Youth29:
    case Axis::Youth35:
    case Axis::Sex: {
        const auto person = shapes.persons.find(line.person);
        return person == shapes.persons.end() ? std::string() : codeOfPerson(axis, person->second);
    }
    case Axis::Language:
    case Axis::Kind:
    case Axis::Group:
        break;
    }
    const auto book = shapes.books.find(line.book);
    return book == shapes.books.end() ? std::string() : codeOfBook(axis, book->second);
}

Result<void> eachSum(storage::Snapshot& snapshot, const Question& question, const LineVisitor& visit) {
    const bool days = asksForDays(question);
    for (const std::size_t number : sourcesOf(question)) {
        const Source& source = sources[number];
        storage::Parameters parameters;
        const std::string where = condition(source, question, parameters);
        const std::string n = "cast(sum(" + std::string(source.n) + ") as bigint)";
        const std::string sql = shared(source, days ? "u.on_day" : "''", n) + " from " + std::string(source.table) +
                                where + " group by u.on_month, 1, 4, u.place, 6, 7" + (days ? ", u.on_day" : "");
        CHECK(snapshot.each(sql, parameters, [&](const storage::Row& row) {
            FactLine line;
            readLine(row, line);
            if (counts(question, line.measure)) visit(line);
            return true;
        }));
    }
    return {};
}

Result<void> eachFact(storage::Snapshot& snapshot, const Question& question, const LineVisitor& visit) {
    for (const std::size_t number : sourcesOf(question)) {
        const Source& source = sources[number];
        storage::Parameters parameters;
        const std::string where = condition(source, question, parameters);
        std::string sql = shared(source, "u.on_day", source.n) + ", ";
        sql.append(source.record)
            .append(" as record, coalesce(b.title, ''), coalesce(r.id, 0), coalesce(r.card, ''), ");
        sql.append(source.isForgotten);
        sql.append(" + case when r.forgotten_on is not null then 1 else 0 end, coalesce(r.blocked_data, 0) from ");
        sql.append(source.table).append(" ").append(source.joins).append(where).append(" order by u.on_day, u.id");
        CHECK(snapshot.each(sql, parameters, [&](const storage::Row& row) {
            FactLine line;
            readLine(row, line);
            if (!counts(question, line.measure)) return true;
            line.record = row.integer(8);
            line.title = row.string(9);
            line.reader = row.integer(10);
            line.card = row.string(11);
            line.isForgotten = row.integer(12) > 0;
            line.isBlocked = row.truth(13);
            visit(line);
            return true;
        }));
    }
    return {};
}

} // namespace kitapdar::reports
