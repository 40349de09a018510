#include "core/figures/Shapes.h"
#include "core/figures/UseActs.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"
#include "tests/support/MemoryLibrary.h"

#include <gtest/gtest.h>

namespace kitapdar::figures {

namespace {

constexpr journal::Kind useKind{"loan.lend", Permission::LoanLend, {}};

class ShapeTest : public ::testing::Test {
protected:
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& snapshot) { return snapshot.number(sql); });
    }
    /// The number of the shape.
    template <class Shape>
    std::int64_t id(const Shape& shape) {
        return *library.write([&](storage::Transaction& transaction) { return idOf(transaction, shape); });
    }
    Result<void> written(const UseAct& act) {
        return library.write([&](storage::Transaction& transaction) -> Result<void> {
            const Session session{"Айгүл", "1", {}};
            auto operation = library.journal().begin(transaction, session, useKind);
            CHECK(write(operation, transaction, act));
            CHECK(operation.finish());
            return {};
        });
    }

    test::MemoryLibrary library;
};

} // namespace

TEST_F(ShapeTest, AShapeIsWrittenOnceHoweverOftenItIsWorn) {
    PersonShape person{12, 12, "f", "schoolchild", "", ""};
    const auto first = id(person);
    EXPECT_EQ(id(person), first);
    person.sex = "m";
    EXPECT_NE(id(person), first);
    BookShape book;
    book.contentGroup = "8";
    book.language = LanguageGroup::Kazakh;
    book.kind = "book";
    const auto ids =
        *library.write([&](storage::Transaction& transaction) { return idsOf(transaction, book, person); });
    EXPECT_EQ(ids.book, id(book));
    EXPECT_EQ(ids.person, id(person));
    EXPECT_EQ(number("select count(*) from person_shape"), 2);
    EXPECT_EQ(number("select count(*) from book_shape"), 1);
    const auto back = *library.read([](storage::Snapshot& snapshot) { return personShapes(snapshot); });
    EXPECT_EQ(back.at(ids.person), person);
    const auto books = *library.read([](storage::Snapshot& snapshot) { return bookShapes(snapshot); });
    EXPECT_EQ(books.at(ids.book), book);
}

TEST_F(ShapeTest, BandsOfAgesBeginWhereAFormEverAskedForABound) {
    const auto band = [](int age) { return ageBandOf(age) ? std::string(ageBandOf(age)->code) : std::string(); };
    EXPECT_EQ(band(-1), "");
    EXPECT_EQ(band(0), "0-6");
    EXPECT_EQ(band(6), "0-6");
    EXPECT_EQ(band(7), "7-13");
    EXPECT_EQ(band(13), "7-13");
    EXPECT_EQ(band(14), "14");
    EXPECT_EQ(band(15), "15-29");
    EXPECT_EQ(band(29), "15-29");
    EXPECT_EQ(band(30), "30-35");
    EXPECT_EQ(band(35), "30-35");
    EXPECT_EQ(band(36), "36-59");
    EXPECT_EQ(band(59), "36-59");
    EXPECT_EQ(band(60), "60+");
    EXPECT_EQ(band(151), "60+");
}

TEST_F(ShapeTest, ALoanIsLentOnceAndAnUndoTakesTheFact) {
    UseAct act;
    act.on = Day(2026, 3, 2);
    act.loanId = 7;
    act.book.kind = "book";
    ASSERT_TRUE(written(act));
    EXPECT_EQ(number("select on_month from use_act"), 202603);
    const auto second = written(act);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Fault::Kind::Conflict);
    act.act = Act::Renew;
    EXPECT_TRUE(written(act)) << "a loan may be renewed more than once";
    EXPECT_TRUE(written(act));
}

TEST_F(ShapeTest, TheCheckNamesAPersonWhomThereCannotBeAndAUseCounts) {
    const Invariant possible = countsPossiblePersons("use_with_wrong_shape", "use_act");
    const auto named = [&] {
        return *library.read([&](storage::Snapshot& s) { return s.all(possible.sql, {}, storage::only<std::string>); });
    };
    UseAct use;
    use.on = Day(2026, 3, 2);
    for (const auto& [age, to] : {std::pair{-1, -1}, {0, 0}, {41, 41}, {150, 150}, {15, 29}, {60, 150}}) {
        use.person = PersonShape{age, to, "f", "student", "", ""};
        ASSERT_TRUE(written(use));
    }
    EXPECT_TRUE(named().empty());
    std::vector<std::string> wrong;
    for (const auto& [age, to] : {std::pair{-1, 3}, {15, 28}, {16, 29}, {151, 151}}) {
        use.person = PersonShape{age, to, "f", "student", "", ""};
        ASSERT_TRUE(written(use));
        wrong.push_back("person_shape " + std::to_string(id(use.person)));
    }
    use.person = PersonShape{20, 20, "x", "student", "", ""};
    ASSERT_TRUE(written(use));
    wrong.push_back("person_shape " + std::to_string(id(use.person)));
    (void)id(PersonShape{7, 8, "", "", "", ""}); // that nothing counts
    EXPECT_EQ(named(), wrong);
}

} // namespace kitapdar::figures
