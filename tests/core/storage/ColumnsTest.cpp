#include "core/storage/Columns.h"

#include <gtest/gtest.h>

namespace kitapdar::storage {

namespace {

using BookId = Id<struct BookTag>;
using ShelfId = Id<struct ShelfTag>;

enum class Cover { Soft, Hard };
std::string_view code(Cover cover) { return cover == Cover::Soft ? "soft" : "hard"; }
std::optional<Cover> coverFromCode(std::string_view text) {
    if (text == "soft") return Cover::Soft;
    if (text == "hard") return Cover::Hard;
    return std::nullopt;
}

struct Size {
    int pages = 0;
    bool large = false;
};

struct Book {
    BookId id{0};
    std::optional<ShelfId> shelf;
    std::string title;
    std::optional<std::string> note;
    std::optional<Money> price;
    Cover cover = Cover::Hard;
    Size size;
    Day boughtOn;
    Instant addedAt;
    std::int64_t version = 0;
};

constexpr auto bookColumns = columnsOf<Book>(
    readOnly("id", &Book::id), fixed("shelf", &Book::shelf), edited("title", &Book::title), edited("note", &Book::note),
    edited("price", &Book::price), edited("cover", &Book::cover, codes(coverFromCode, Cover::Soft)),
    derived("title_key", [](const Book& book) { return Blob{"key of " + book.title}; }),
    edited("pages", within(&Book::size, &Size::pages)), edited("large", within(&Book::size, &Size::large)),
    edited("bought_on", &Book::boughtOn), fixed("added_at", &Book::addedAt), readOnly("row_version", &Book::version));

struct Shelf {
    std::string name;
    friend bool operator==(const Shelf&, const Shelf&) = default;
};
constexpr auto shelfColumns = columnsOf<Shelf>(readOnly("name", &Shelf::name));

struct Line {
    Book book;
    std::optional<Shelf> shelf;
    std::int64_t twice = 0;
};
constexpr auto lineColumns = columnsOf<Line>(part(bookColumns, "b", &Line::book), part(shelfColumns, "s", &Line::shelf),
                                             readOnly("2 * b.pages", &Line::twice));

/// A row of values at hand.
class GivenRow : public Row {
public:
    explicit GivenRow(Parameters values) : m_values(std::move(values)) {}
    int columns() const override { return static_cast<int>(m_values.size()); }
    std::string_view name(int) const override { return {}; }
    bool isNull(int column) const override { return at(column).isNull(); }
    std::int64_t integer(int column) const override {
        const auto* number = std::get_if<std::int64_t>(&at(column));
        return number ? *number : 0;
    }
    std::string_view text(int column) const override {
        const auto* text = std::get_if<std::string>(&at(column));
        return text ? *text : std::string_view();
    }
    std::string_view bytes(int column) const override {
        const auto* blob = std::get_if<Blob>(&at(column));
        return blob ? blob->bytes : std::string_view();
    }
    Value value(int column) const override { return at(column); }

private:
    const Value& at(int column) const { return m_values.at(static_cast<std::size_t>(column)); }
    Parameters m_values;
};

Parameters oneBook() { return {7, 3, "Абай жолы", {}, 150'000, "hard", 480, 1, "2026-02-27", 1000, 4}; }

std::vector<std::string> namesOf(const ColumnValues& values) {
    std::vector<std::string> names;
    for (const auto& [name, value] : values) names.emplace_back(name);
    return names;
}

} // namespace

TEST(Columns, NameWhatIsReadInItsOrder) {
    EXPECT_EQ(bookColumns.list("b"),
              "b.id, b.shelf, b.title, b.note, b.price, b.cover, b.pages, b.large, b.bought_on, b.added_at, "
              "b.row_version");
    EXPECT_EQ(shelfColumns.list(), "name");
    EXPECT_EQ(bookColumns.count, 11);
}

TEST(Columns, MakeAValueOfARow) {
    const Book book = bookColumns(GivenRow(oneBook()));
    EXPECT_EQ(book.id, BookId(7));
    EXPECT_EQ(book.shelf, ShelfId(3));
    EXPECT_EQ(book.title, "Абай жолы");
    EXPECT_EQ(book.note, std::nullopt);
    EXPECT_EQ(book.price, Money{150'000});
    EXPECT_EQ(book.cover, Cover::Hard);
    EXPECT_EQ(book.size.pages, 480);
    EXPECT_TRUE(book.size.large);
    EXPECT_EQ(book.boughtOn, Day(2026, 2, 27));
    EXPECT_EQ(book.addedAt, Instant{1000});
    EXPECT_EQ(book.version, 4);
}

TEST(Columns, ReadACodeThatThereIsNotAsTheDamagedOne) {
    Parameters values = oneBook();
    values[5] = "paper";
    EXPECT_EQ(bookColumns(GivenRow(values)).cover, Cover::Soft);
}

TEST(Columns, OfSeveralValuesStandOneBehindTheOther) {
    EXPECT_EQ(lineColumns.list(), bookColumns.list("b") + ", s.name, 2 * b.pages");
    Parameters values = oneBook();
    values.insert(values.end(), {"A", 960});
    const Line line = lineColumns(GivenRow(values));
    EXPECT_EQ(line.book.version, 4);
    ASSERT_TRUE(line.shelf);
    EXPECT_EQ(line.shelf->name, "A");
    EXPECT_EQ(line.twice, 960);
}

TEST(Columns, OfAPartThatIsNotThereMakeNoValue) {
    Parameters values = oneBook();
    values.insert(values.end(), {Value(), 960});
    const Line line = lineColumns(GivenRow(values));
    EXPECT_EQ(line.shelf, std::nullopt);
    EXPECT_EQ(line.twice, 960);
}

TEST(Columns, OfANewRowAreAllButThoseThatTheEngineGives) {
    Book book = bookColumns(GivenRow(oneBook()));
    book.shelf.reset();
    const ColumnValues values = bookColumns.inserted(book);
    EXPECT_EQ(namesOf(values), bookColumns.insertedNames());
    EXPECT_EQ(namesOf(values), (std::vector<std::string>{"shelf", "title", "note", "price", "cover", "title_key",
                                                         "pages", "large", "bought_on", "added_at"}));
    Parameters parameters;
    bookColumns.appendInserted(parameters, book);
    EXPECT_EQ(parameters,
              (Parameters{{}, "Абай жолы", {}, 150'000, "hard", Blob{"key of Абай жолы"}, 480, 1, "2026-02-27", 1000}));
}

TEST(Columns, OfAChangeAreTheEditedAndTheDerivedOnes) {
    EXPECT_EQ(
        namesOf(bookColumns.changed(Book())),
        (std::vector<std::string>{"title", "note", "price", "cover", "title_key", "pages", "large", "bought_on"}));
}

TEST(Columns, ShowTheMembersThatAPersonEdits) {
    Book a;
    Book b;
    b.size.pages = 1;
    b.addedAt = {5}; // not edited
    int different = 0;
    bookColumns.eachEdited([&](auto member) { different += std::invoke(member, a) == std::invoke(member, b) ? 0 : 1; });
    EXPECT_EQ(different, 1);
}

} // namespace kitapdar::storage
