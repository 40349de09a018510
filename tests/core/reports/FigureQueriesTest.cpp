// Figures against a small model of what was done: parted by every pair of axes, with the list behind each figure, and
// the same whatever is undone, edited or forgotten afterwards.
#include "core/circulation/ErasureService.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"
#include "core/visits/VisitService.h"
#include "tests/support/DeskLibrary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace kitapdar::reports {

namespace {

class FigureQueriesTest : public ::testing::Test {
protected:
    Question of(Axis by, std::optional<Axis> second = std::nullopt) const {
        Question question;
        question.from = Day(2026, 1, 1);
        question.to = Day(2026, 12, 31);
        question.measures = {allMeasures.begin(), allMeasures.end()};
        question.by = by;
        question.second = second;
        return question;
    }
    std::vector<Cell> figures(const Question& question) {
        const auto cells =
            library.read([&](storage::Snapshot& s) { return queries.figures(s, library.by(s), question); });
        EXPECT_TRUE(cells);
        return cells ? *cells : std::vector<Cell>();
    }
    std::map<std::string, std::int64_t> sums(const Question& question) {
        std::map<std::string, std::int64_t> sums;
        for (const Cell& cell : figures(question)) sums[cell.first + "/" + cell.second] = cell.n;
        return sums;
    }
    FactList list(const Question& question, const Cell& cell, int limit = 1000) {
        const auto list = library.read([&](storage::Snapshot& s) {
            return queries.list(s, library.by(s), question, cell.first, cell.second, limit);
        });
        EXPECT_TRUE(list);
        return list ? *list : FactList();
    }
    readers::Reader addReader(const std::string& card, std::optional<Day> birth, const std::string& category) {
        readers::Reader reader = library.addReader(card);
        reader.birthDate = birth;
        reader.category = category;
        return library.change(reader);
    }
    Result<void, visits::VisitRefusal> tally(int n) {
        return library.write([&](storage::Transaction& tx) -> Result<void, visits::VisitRefusal> {
            CHECK(visits.addTally(tx, library.by(tx), n, visits::Purpose::Library));
            return {};
        });
    }
    /// Every figure by every axis, as one text.
    std::string everything() {
        std::string text;
        for (const Axis by : allAxes) {
            for (const auto& [codes, n] : sums(of(by, Axis::Act))) text += codes + "=" + std::to_string(n) + "\n";
        }
        return text;
    }

    test::DeskLibrary library;
    FigureQueries queries{library.journal()};
    visits::VisitService visits{library.journal()};
};

} // namespace

TEST_F(FigureQueriesTest, ALibraryInWhichNothingWasDoneHasNoFigures) {
    EXPECT_TRUE(figures(of(Axis::Act)).empty());
    Question nothing = of(Axis::Age);
    nothing.measures.clear();
    EXPECT_TRUE(figures(nothing).empty());
}

TEST_F(FigureQueriesTest, CountsWhatWasDoneAndUndoneNothing) {
    addReader("R-1", Day(2012, 3, 2), "schoolchild"); // fourteen on the day
    addReader("R-2", Day(1996, 3, 3), "teacher");     // twenty-nine, thirty tomorrow
    for (const char* barcode : {"K-1", "K-2", "K-3"}) library.addCopy(barcode);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-2", "K-2"));
    ASSERT_TRUE(tally(4));
    library.clock().set(Day(2026, 3, 9));
    ASSERT_TRUE(library.lend("R-2", "K-3"));
    ASSERT_TRUE(library.renew("K-2"));
    ASSERT_TRUE(library.returnCopy("K-1"));

    using Sums = std::map<std::string, std::int64_t>;
    EXPECT_EQ(sums(of(Axis::Act)), (Sums{{"lend/", 3}, {"renew/", 1}, {"registered/", 2}, {"visit/", 7}}));
    Question lendings = of(Axis::Age);
    lendings.measures = {Measure::Lend};
    EXPECT_EQ(sums(lendings), (Sums{{"14/", 1}, {"15-29/", 1}, {"30-35/", 1}}));
    lendings.by = Axis::Youth29;
    EXPECT_EQ(sums(lendings), (Sums{{"14-29/", 2}, {"other/", 1}}));
    lendings.by = Axis::Youth35;
    EXPECT_EQ(sums(lendings), (Sums{{"14-35/", 3}}));
    lendings.by = Axis::Category;
    lendings.second = Axis::Day;
    EXPECT_EQ(sums(lendings),
              (Sums{{"schoolchild/2026-03-02", 1}, {"teacher/2026-03-02", 1}, {"teacher/2026-03-09", 1}}));
    lendings.to = Day(2026, 3, 8);
    lendings.by = Axis::Month;
    lendings.second.reset();
    EXPECT_EQ(sums(lendings), (Sums{{"2026-03/", 2}})) << "days within a month";

    ASSERT_TRUE(library.undo()); // of the return
    ASSERT_TRUE(library.undo()); // of the renewal
    ASSERT_TRUE(library.undo()); // of the lending
    EXPECT_EQ(sums(of(Axis::Act)), (Sums{{"lend/", 2}, {"registered/", 2}, {"visit/", 7}}));
}

TEST_F(FigureQueriesTest, EveryFigureIsTheLengthOfItsList) {
    std::mt19937 dice(20261129);
    const std::vector<std::string> categories = {"schoolchild", "student", "teacher", "other"};
    for (int i = 0; i < 8; ++i) {
        const std::optional<Day> birth =
            i == 7 ? std::nullopt : std::optional(Day(1950 + 10 * i, 1U + static_cast<unsigned>(i), 15));
        addReader("R-" + std::to_string(i), birth, categories[static_cast<std::size_t>(i) % categories.size()]);
        library.addCopy(library.addRecord("Кітап " + std::to_string(i), i % 2 == 0 ? "book" : "map"),
                        "K-" + std::to_string(i));
    }
    for (int step = 0; step < 120; ++step) {
        const std::string card = "R-" + std::to_string(dice() % 8);
        const std::string barcode = "K-" + std::to_string(dice() % 8);
        switch (dice() % 6) {
        case 0:
            (void)library.returnCopy(barcode);
            break;
        case 1:
            (void)library.renew(barcode);
            break;
        case 2:
            (void)tally(static_cast<int>(dice() % 5));
            break;
        case 3:
            (void)library.undo();
            break;
        case 4:
            library.clock().set(library.clock().today().plusDays(static_cast<int>(dice() % 3)));
            break;
        default:
            (void)library.lend(card, barcode, true);
        }
    }
    for (const Axis by : allAxes) {
        for (const Axis second : allAxes) {
            const Question question = of(by, second);
            std::int64_t total = 0;
            for (const Cell& cell : figures(question)) {
                const FactList facts = list(question, cell);
                EXPECT_EQ(facts.count, cell.n)
                    << code(by) << '/' << code(second) << ' ' << cell.first << '/' << cell.second;
                std::int64_t n = 0;
                for (const Fact& fact : facts.facts) n += fact.n;
                EXPECT_EQ(n, cell.n);
                total += cell.n;
            }
            std::int64_t acts = 0;
            for (const Cell& cell : figures(of(Axis::Act))) acts += cell.n;
            EXPECT_EQ(total, acts) << "the parts are the whole: " << code(by) << '/' << code(second);
        }
    }
}

TEST_F(FigureQueriesTest, AListThatIsCutStillHasTheWholeCount) {
    for (int i = 0; i < 5; ++i) library.addReader("R-" + std::to_string(i));
    const auto cut = list(of(Axis::Act), {"registered", "", 0}, 2);
    EXPECT_EQ(cut.count, 5);
    EXPECT_EQ(cut.facts.size(), 2U);
    EXPECT_TRUE(cut.isCut);
    EXPECT_EQ(cut.facts.front().whose, Person::Known);
    EXPECT_EQ(cut.facts.front().card, "R-0");
}

TEST_F(FigureQueriesTest, WhatIsEditedOrForgottenLaterChangesNoFigure) {
    auto anna = addReader("R-1", Day(2010, 5, 1), "schoolchild");
    const auto record = library.addRecord("Абай жолы");
    library.addCopy(record, "K-1");
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    const std::string before = everything();
    anna.category = "student";
    anna.birthDate = Day(1980, 1, 1);
    anna = library.change(anna);
    EXPECT_EQ(everything(), before);
    const circulation::ErasureService erasure(library.journal());
    const auto erased =
        library.write([&](storage::Transaction& tx) { return erasure.erase(tx, library.by(tx), anna.id); });
    ASSERT_TRUE(erased) << erased.error().index() << (faultIn(erased.error()) ? faultIn(erased.error())->detail : "");
    EXPECT_EQ(everything(), before);
    for (const char* act : {"lend", "visit", "registered"}) {
        const auto facts = list(of(Axis::Act), {act, "", 0});
        ASSERT_EQ(facts.count, 1) << act;
        EXPECT_EQ(facts.facts.front().whose, Person::Forgotten) << act;
        EXPECT_EQ(facts.facts.front().card, "");
    }
}

TEST_F(FigureQueriesTest, TheSheetOfADayAddsUpWhatItsFiguresSay) {
    addReader("R-1", Day(2012, 3, 2), "schoolchild");
    for (const char* barcode : {"K-1", "K-2"}) library.addCopy(barcode);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    ASSERT_TRUE(library.returnCopy("K-1"));
    ASSERT_TRUE(tally(3));
    const DayQueries days(library.journal());
    const Day today = library.clock().today();
    const auto sheet =
        library.read([&](storage::Snapshot& s) { return days.sheet(s, library.by(s), today, std::nullopt); });
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->visits, 4);
    EXPECT_EQ(sheet->visitsCounted, 3);
    EXPECT_EQ(sheet->registeredNew, 1);
    EXPECT_EQ(sheet->registeredAgain, 0);
    EXPECT_EQ(sheet->lent, 2);
    EXPECT_EQ(sheet->lentByAge.size(), 1U);
    EXPECT_EQ(sheet->head.hash.size(), 8U);
    const auto counters = library.read([&](storage::Snapshot& s) { return days.today(s, library.by(s)); });
    ASSERT_TRUE(counters);
    EXPECT_EQ(counters->visits, 4);
    EXPECT_EQ(counters->lent, 2);
    EXPECT_EQ(counters->overdue, 0);
    const auto yesterday = library.read(
        [&](storage::Snapshot& s) { return days.sheet(s, library.by(s), today.plusDays(-1), std::nullopt); });
    EXPECT_EQ(yesterday->lent, 0);
}

TEST(DayBoundsTest, ADayBeginsWhereTheDayBeforeEnds) {
    for (const Day day : {Day(2026, 11, 29), Day(2028, 2, 29), Day(1970, 1, 1)}) {
        const Instant begin = beginOf(day);
        EXPECT_EQ(localDay(begin), day);
        EXPECT_EQ(localDay(Instant{begin.milliseconds - 1}), day.plusDays(-1));
    }
}

} // namespace kitapdar::reports
