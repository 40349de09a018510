#include "core/catalogue/search/SearchIndex.h"
#include "core/demo/Random.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderQueries.h"
#include "core/storage/Dump.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"
#include "tests/support/generator/Generator.h"
#include "tests/support/generator/Vocabulary.h"

#include <gtest/gtest.h>

#include <map>

namespace kitapdar::demo {
namespace {

using storage::Snapshot;

const FixedClock clock(Day(2026, 11, 23));

class GeneratedLibrary {
public:
    explicit GeneratedLibrary(const GeneratorSizes& sizes) {
        auto opened = storage::Store::open(m_place.address(), storage::Access::Create);
        EXPECT_TRUE(opened);
        m_store = std::move(*opened);
        jobs::Progress quiet;
        const auto made = generate(*m_store, sizes, clock, quiet);
        EXPECT_TRUE(made) << made.error().detail;
    }

    storage::Store& store() { return *m_store; }
    std::int64_t number(const std::string& sql) {
        return m_store->readNow([&](Snapshot& snapshot) { return snapshot.number(sql); }).value_or(-1);
    }
    std::string dump() {
        std::string text;
        EXPECT_TRUE(m_store->readNow([&](Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
        }));
        return text;
    }

private:
    test::Place m_place;
    std::unique_ptr<storage::Store> m_store;
};

const GeneratorSizes small{3000, 200, 2000, 1};

TEST(Generator, KeepsTheSizesItWasGiven) {
    GeneratedLibrary library(small);
    EXPECT_EQ(library.number("select count(*) from copy"), 3000);
    EXPECT_EQ(library.number("select count(*) from record"), 1800);
    EXPECT_EQ(library.number("select count(*) from record_search"), 1800);
    EXPECT_EQ(library.number("select count(*) from reader"), 200);
    EXPECT_EQ(library.number("select count(*) from loan where returned_at is not null"), 2000);
    EXPECT_EQ(library.number("select count(*) from loan where returned_at is null"), 18);
    EXPECT_EQ(library.number("select count(*) from operation where kind = 'import.run'"), 1);
}

TEST(Generator, WritesAnEntryOfTheJournalForEachReaderAndEachLendingAndReturn) {
    GeneratedLibrary library(small);
    const auto entries = [&](const std::string& kind) {
        return library.number("select count(*) from operation where kind = '" + kind + "'");
    };
    EXPECT_EQ(entries("reader.add"), 200);
    EXPECT_EQ(entries("loan.lend"), 2018);
    EXPECT_EQ(entries("loan.return"), 2000);
    EXPECT_EQ(library.number("select count(*) from use_act where act = 'lend'"), 2018) << "what the figures count";
    EXPECT_EQ(library.number("select count(*) from visit"),
              library.number("select count(*) from (select distinct reader_id, lent_on from loan) v"));
    EXPECT_EQ(library.number("select count(*) from registration"), library.number("select count(*) from reader"));
    EXPECT_EQ(library.number("select count(*) from operation_subject where subject_table = 'copy'"), 4018);
    const journal::Journal journal(clock);
    const auto broken = library.store().readNow([&](Snapshot& snapshot) { return journal.firstBroken(snapshot); });
    ASSERT_TRUE(broken);
    EXPECT_EQ(*broken, std::nullopt);
    EXPECT_EQ(library.number("select count(*) from operation a join operation b on b.seq = a.seq + 1 "
                             "where a.kind like 'loan.%' and b.at < a.at"),
              0);
}

TEST(Generator, ObeysTheRulesOfALibrary) {
    GeneratedLibrary library(small);
    const std::vector<std::string> violations = {
        "select count(*) from loan a join loan b on a.copy_id = b.copy_id and a.id < b.id "
        "where a.returned_at is null or a.returned_at > b.lent_at",
        "select count(*) from loan where returned_at < lent_at or lent_on > '2026-11-22'",
        "select count(*) from loan where due_on <= lent_on",
        "select count(*) from loan l join copy c on c.id = l.copy_id where c.lending <> 'home' or c.condition <> "
        "'sound'",
        "select count(*) from (select reader_id from loan where returned_at is null group by reader_id "
        "having count(*) > 5) r",
        "select count(*) from copy where inventory_number <> cast(id as text)",
        "select count(*) from reader r where not exists (select 1 from reader_token t where t.reader_id = r.id)",
        "select count(*) from loan a join loan b on b.id = a.id + 1 where b.lent_at < a.lent_at",
    };
    for (const std::string& sql : violations) EXPECT_EQ(library.number(sql), 0) << sql;
    EXPECT_EQ(library.number("select value from counter where name = 'inventory_number'"), 3000);
    EXPECT_EQ(library.number("select value from counter where name = 'reader_card'"), 200);
    EXPECT_TRUE(library.store().damage().value_or(std::vector<std::string>{"unreadable"}).empty());
}

TEST(Generator, GivesTheSameLibraryForTheSameSeed) {
    GeneratedLibrary one(small);
    GeneratedLibrary two(small);
    EXPECT_TRUE(one.dump() == two.dump());
    GeneratorSizes other = small;
    other.seed = 2;
    GeneratedLibrary three(other);
    EXPECT_FALSE(one.dump() == three.dump());
}

TEST(Generator, MakesRecordsAndReadersThatCanBeFound) {
    GeneratedLibrary library(small);
    const Work work = RecordMaker(small.seed).work(17);
    const auto search = std::make_unique<catalogue::SearchIndex>(library.store().facts().engine);
    const auto hits =
        library.store().readNow([&](Snapshot& snapshot) { return search->search(snapshot, work.title, {}, 50, 0); });
    ASSERT_TRUE(hits);
    EXPECT_FALSE(hits->rows.empty()) << work.title;
    const auto readers = library.store().readNow([](Snapshot& snapshot) {
        return readers::ReaderQueries().find(snapshot, test::By(snapshot, {"Айгүл", "1", {}}), "а", clock.today(), 10);
    });
    ASSERT_TRUE(readers);
    EXPECT_FALSE(readers->empty());
}

TEST(Generator, RefusesALibraryThatHasRecords) {
    GeneratedLibrary library(small);
    jobs::Progress quiet;
    const auto again = generate(library.store(), small, clock, quiet);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Fault::Kind::Conflict);
}

TEST(Generator, StopsWhenCancelled) {
    const test::Place place;
    auto store = storage::Store::open(place.address(), storage::Access::Create);
    ASSERT_TRUE(store);
    jobs::Progress progress;
    progress.cancel();
    const auto made = generate(**store, small, clock, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Fault::Kind::Cancelled);
}

TEST(Generator, HandlesTheSmallestLibraries) {
    GeneratedLibrary nothing(GeneratorSizes{0, 0, 0, 1});
    EXPECT_EQ(nothing.number("select count(*) from copy"), 0);
    GeneratedLibrary one(GeneratorSizes{1, 1, 1, 1});
    EXPECT_EQ(one.number("select count(*) from record"), 1);
    EXPECT_EQ(one.number("select count(*) from copy"), 1);
}

TEST(Vocabulary, DrawsFewWordsOftenAndMostWordsSeldom) {
    const DemoData data = loadDemoData();
    const Vocabulary vocabulary(data, "kaz");
    EXPECT_GT(vocabulary.words().size(), 5000U);
    Random random(3);
    std::map<std::string, int> counts;
    for (int i = 0; i < 20'000; ++i) ++counts[vocabulary.word(random)];
    EXPECT_GT(counts[vocabulary.words().front()], 300);
    EXPECT_GT(counts.size(), 2500U);
}

TEST(Vocabulary, BeginsTitlesWithACapital) {
    EXPECT_EQ(capitalized("абай"), "Абай");
    EXPECT_EQ(capitalized("қазақ"), "Қазақ");
    EXPECT_EQ(capitalized("ғылым"), "Ғылым");
    EXPECT_EQ(capitalized("әлем"), "Әлем");
    EXPECT_EQ(capitalized("іздеу"), "Іздеу");
    EXPECT_EQ(capitalized("ёлка"), "Ёлка");
    EXPECT_EQ(capitalized("һәм"), "Һәм");
    EXPECT_EQ(capitalized("library"), "Library");
    EXPECT_EQ(capitalized("1917"), "1917");
    EXPECT_EQ(capitalized(""), "");
}

TEST(Random, ThrowsTheSameOnEveryMachine) {
    Random random(42);
    EXPECT_EQ(random.next(), 13679457532755275413U);
    EXPECT_EQ(random.below(0), 0U);
    for (int i = 0; i < 1000; ++i) {
        const int dice = random.between(-3, 3);
        EXPECT_TRUE(dice >= -3 && dice <= 3);
        EXPECT_LT(random.fraction(), 1.0);
    }
}

} // namespace
} // namespace kitapdar::demo
