#include "core/catalogue/search/SearchIndex.h"
#include "core/demo/SampleLibrary.h"
#include "core/digitization/FileStore.h"
#include "core/digitization/ItemQueries.h"
#include "core/journal/Journal.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderQueries.h"
#include "core/storage/Dump.h"
#include "core/storage/Store.h"
#include "core/text/Iin.h"
#include "tests/support/By.h"
#include "tests/support/Place.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

namespace kitapdar::demo {
namespace {

namespace fs = std::filesystem;
using storage::Snapshot;

/// One sample library for all questions, made when the first is asked.
class SampleLibrary : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_place = std::make_unique<test::Place>();
        jobs::Progress quiet;
        const auto made = createSampleLibrary(s_place->address(), clock(), quiet);
        ASSERT_TRUE(made) << made.error().detail;
        auto store = storage::Store::open(s_place->address(), storage::Access::Open);
        ASSERT_TRUE(store);
        s_store = std::move(*store);
    }
    static void TearDownTestSuite() {
        s_store.reset();
        s_place.reset();
    }

    static const Clock& clock() {
        static const FixedClock fixed(Day(2026, 11, 23));
        return fixed;
    }
    static fs::path files() { return s_place->address().filesFolder(); }

    static std::int64_t number(const std::string& sql) {
        const auto answer = s_store->readNow([&](Snapshot& snapshot) { return snapshot.number(sql); });
        EXPECT_TRUE(answer) << sql;
        return answer.value_or(-1);
    }
    template <class Ask>
    static auto ask(Ask question) {
        return s_store->readNow(std::move(question));
    }

    inline static std::unique_ptr<test::Place> s_place;
    inline static std::unique_ptr<storage::Store> s_store;
};

TEST_F(SampleLibrary, HasWhatIsPromised) {
    EXPECT_EQ(number("select count(*) from record"), 2000);
    EXPECT_NEAR(static_cast<double>(number("select count(*) from copy")), 3500, 300);
    EXPECT_GT(number("select count(*) from copy where lending = 'reading_room'"), 100);
    EXPECT_EQ(number("select count(*) from reader"), 300);
    EXPECT_EQ(number("select count(*) from loan where returned_at is not null"), 400);
    EXPECT_EQ(number("select count(*) from loan where returned_at is null"), 120);
    EXPECT_EQ(number("select count(*) from loan where returned_at is null and due_on < '2026-11-23'"), 9);
    EXPECT_EQ(number("select count(*) from place"), 22);
    EXPECT_EQ(number("select count(*) from desk"), 2);
    EXPECT_EQ(number("select count(*) from loan where place = ''"), 0) << "each was made at a desk of the library";
    EXPECT_EQ(number("select count(*) from calendar_day"), 15);
    EXPECT_EQ(number("select count(*) from digitization_item"), 160);
    EXPECT_EQ(number("select count(*) from reader where blocked_reason <> ''"), 2);
}

TEST_F(SampleLibrary, NamesNoRealPersonByIdentificationNumber) {
    const auto numbers = ask([](Snapshot& snapshot) {
        return snapshot.all("select iin from reader where iin is not null", {},
                            [](const storage::Row& row) { return row.string(0); });
    });
    ASSERT_TRUE(numbers);
    EXPECT_GT(numbers->size(), 150U);
    for (const std::string& iin : *numbers) EXPECT_EQ(text::checkIin(iin), text::IinProblem::CheckDigit) << iin;
}

TEST_F(SampleLibrary, ShowsABatchThatIsNearlyDone) {
    const auto batches =
        ask([](Snapshot& snapshot) { return digitization::ItemQueries().batches(snapshot, clock().today()); });
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 1U);
    const auto& progress = batches->front();
    EXPECT_EQ(progress.batch.name, "Kitap.kz");
    EXPECT_EQ(progress.batch.target, 100);
    EXPECT_EQ(progress.sent, 80);
    EXPECT_EQ(progress.accepted, 62);
    EXPECT_EQ(progress.ready, 10);
    EXPECT_EQ(progress.planned, 10);
    EXPECT_EQ(progress.remaining, 20);
    EXPECT_GT(progress.daysLeft, 20);
}

TEST_F(SampleLibrary, FillsEveryColumnOfTheBoard) {
    for (const digitization::ItemState state : digitization::itemStates()) {
        const std::string sql = "select count(*) from digitization_item where batch_id is null and state = '" +
                                std::string(digitization::code(state)) + "'";
        EXPECT_GT(number(sql), 0) << digitization::code(state);
    }
    EXPECT_EQ(number("select count(*) from digitization_item where batch_id is null"), 60);
}

TEST_F(SampleLibrary, KeepsEveryAttachedFileUnchanged) {
    const auto kept = ask([](Snapshot& snapshot) {
        return snapshot.all("select path, sha256 from digitization_file", {},
                            [](const storage::Row& row) { return std::pair(row.string(0), row.string(1)); });
    });
    ASSERT_TRUE(kept);
    EXPECT_GT(kept->size(), 110U);
    for (const auto& [path, hash] : *kept) {
        const auto found = digitization::sha256Of(files() / path);
        ASSERT_TRUE(found) << path;
        EXPECT_EQ(*found, hash);
    }
    EXPECT_EQ(number("select count(*) from digitization_file where pages < 2 or pages > 6"), 0);
}

TEST_F(SampleLibrary, ObeysTheRulesOfALibrary) {
    const std::vector<std::string> violations = {
        "select count(*) from loan a join loan b on a.copy_id = b.copy_id and a.id < b.id "
        "where a.returned_at is null or a.returned_at > b.lent_at",
        "select count(*) from loan where returned_at < lent_at",
        "select count(*) from loan l join copy c on c.id = l.copy_id where c.lending = 'reading_room'",
        "select count(*) from loan l join copy c on c.id = l.copy_id where l.returned_at is null "
        "and (c.accounted <> 'entered' or c.circulation <> 'on_shelf' or c.condition <> 'sound')",
        "select count(*) from loan l join reader r on r.id = l.reader_id where l.lent_on >= '2026-11-23'",
        "select count(*) from copy where inventory_number <> cast(id as text)",
        "select count(*) from digitization_item i where state in ('ready', 'packed', 'sent', 'accepted') and "
        "not exists (select 1 from digitization_file f where f.item_id = i.id)",
        "select count(*) from (select record_id from digitization_item group by record_id having count(*) > 1) d",
    };
    for (const std::string& sql : violations) EXPECT_EQ(number(sql), 0) << sql;
    const auto search = std::make_unique<catalogue::SearchIndex>(s_store->facts().engine);
    EXPECT_TRUE(ask([&](Snapshot& snapshot) { return search->disagreements(snapshot, 10); })->empty());
    EXPECT_TRUE(s_store->damage().value_or(std::vector<std::string>{"unreadable"}).empty());
}

TEST_F(SampleLibrary, HasAJournalInTheOrderOfTime) {
    const auto broken = ask([](Snapshot& snapshot) { return journal::Journal(clock()).firstBroken(snapshot); });
    ASSERT_TRUE(broken);
    EXPECT_FALSE(*broken);
    EXPECT_EQ(number("select count(*) from operation a join operation b on b.seq = a.seq + 1 where b.at < a.at"), 0);
    EXPECT_EQ(number("select count(*) from operation where kind = 'loan.lend'"), 520);
}

TEST_F(SampleLibrary, FindsItsBooksAndReaders) {
    const auto search = std::make_unique<catalogue::SearchIndex>(s_store->facts().engine);
    for (const char* query : {"Абай жолы", "Кызылорда", "Qyzylorda", "author:Шолохов", "lang:kaz"}) {
        const auto hits = ask([&](Snapshot& snapshot) { return search->search(snapshot, query, {}, 10, 0); });
        ASSERT_TRUE(hits) << query;
        EXPECT_FALSE(hits->rows.empty()) << query;
    }
    const auto readers = ask([](Snapshot& snapshot) {
        return readers::ReaderQueries().anchors(snapshot, test::By(snapshot, {"Айгүл", "1", {}}), "");
    });
    ASSERT_TRUE(readers);
    EXPECT_EQ(readers->count, 300);
}

TEST_F(SampleLibrary, IsTheSameEveryTimeItIsMade) {
    const test::Place again(storage::Engine::Sqlite); // and on every engine the same
    jobs::Progress quiet;
    ASSERT_TRUE(createSampleLibrary(again.address(), clock(), quiet));
    const auto textOf = [](storage::Store& store) {
        std::string text;
        EXPECT_TRUE(store.readNow([&](Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
        }));
        return text;
    };
    const auto other = storage::Store::open(again.address(), storage::Access::Open);
    ASSERT_TRUE(other);
    EXPECT_TRUE(textOf(*s_store) == textOf(**other)); // megabytes: not to be printed
}

TEST(SampleLibraryFile, IsMadeOnAnyDayOfTheYear) {
    for (const Day day : {Day(2027, 1, 3), Day(2026, 3, 24), Day(2028, 2, 29), Day(2026, 12, 31)}) {
        const test::TemporaryFolder folder;
        jobs::Progress quiet;
        const auto made = createSampleLibrary(folder.path() / "s", FixedClock(day), quiet);
        EXPECT_TRUE(made) << day.iso() << ": " << (made ? std::string() : made.error().detail);
    }
}

TEST(SampleLibraryFile, IsNotMadeOverAnotherLibrary) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "mine";
    ASSERT_TRUE(storage::Store::open(file, storage::Access::Create));
    jobs::Progress quiet;
    const auto made = createSampleLibrary(file, FixedClock(Day(2026, 3, 2)), quiet);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Fault::Kind::AlreadyExists);
}

TEST(SampleLibraryFile, LeavesNothingBehindWhenCancelled) {
    const test::TemporaryFolder folder;
    jobs::Progress progress;
    progress.cancel();
    const auto made = createSampleLibrary(folder.path() / "s", FixedClock(Day(2026, 3, 2)), progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Fault::Kind::Cancelled);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(SampleLibraryFile, IsThrownAwayWithItsFiles) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "s";
    jobs::Progress quiet;
    ASSERT_TRUE(createSampleLibrary(file, FixedClock(Day(2026, 3, 2)), quiet));
    ASSERT_TRUE(removeSampleLibrary(file));
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(SampleLibraryFile, OfRealWorkIsNeverThrownAway) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "mine";
    ASSERT_TRUE(storage::Store::open(file, storage::Access::Create));
    const auto removed = removeSampleLibrary(file);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().kind, Fault::Kind::Conflict);
    EXPECT_TRUE(fs::exists(file));
    EXPECT_EQ(removeSampleLibrary(folder.path() / "none").error().kind, Fault::Kind::Missing);
}

} // namespace
} // namespace kitapdar::demo
