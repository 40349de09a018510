#include "core/base/Log.h"
#include "core/storage/InList.h"
#include "core/storage/Migrator.h"
#include "core/storage/Slice.h"
#include "core/storage/Store.h"
#include "tests/support/Place.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <stdexcept>
#include <thread>

namespace kitapdar::storage {

namespace {

Result<std::int64_t> addPlace(Transaction& tx, const std::string& code) {
    return tx.number("insert into place (code, name_kk, name_ru, name_en) values ($1, 'a', 'b', 'c') returning id",
                     {code});
}

Result<std::int64_t> countPlaces(Snapshot& snapshot) { return snapshot.number("select count(*) from place"); }

class StoreTest : public ::testing::Test {
protected:
    std::unique_ptr<Store> opened(Access access) {
        auto store = Store::open(place.address(), access);
        EXPECT_TRUE(store) << store.error().detail;
        return std::move(*store);
    }

    test::Place place;
};

} // namespace

TEST_F(StoreTest, KeepsWhatWasWrittenAcrossOpenings) {
    {
        auto store = opened(Access::Create);
        ASSERT_TRUE(store->writeNow([](Transaction& tx) { return addPlace(tx, "A"); }));
    }
    auto store = opened(Access::Open);
    EXPECT_EQ(*store->readNow(countPlaces), 1);
}

/// A server has only so many, and an old transaction in any of its databases keeps those of all writers.
TEST_F(StoreTest, AWriterOnAServerTakesNoPredicateLocks) {
    auto store = opened(Access::Create);
    const auto locks = store->writeNow([](Transaction& tx) -> Result<std::int64_t> {
        CHECK(addPlace(tx, "A"));
        CHECK(countPlaces(tx));
        if (tx.engine() != Engine::Postgres) return 0;
        return tx.number("select count(*) from pg_locks where mode = 'SIReadLock' and pid = pg_backend_pid()");
    });
    ASSERT_TRUE(locks);
    EXPECT_EQ(*locks, 0);
}

TEST_F(StoreTest, AnErrorRollsTheTransactionBack) {
    auto store = opened(Access::Create);
    const auto refused = store->writeNow([](Transaction& tx) -> Result<std::int64_t> {
        CHECK(addPlace(tx, "A"));
        return fail(internalFault("no"));
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(*store->readNow(countPlaces), 0);
}

TEST_F(StoreTest, AViolatedConstraintIsAConflictWithItsName) {
    auto store = opened(Access::Create);
    const auto broken = store->writeNow([](Transaction& tx) -> Result<std::int64_t> {
        return tx.execute(
            "insert into import_run (started_at, file_name, format, encoding, state) "
            "values (1, 'f', 'x', 'y', 'nonsense')");
    });
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, Fault::Kind::Conflict);
    EXPECT_EQ(broken.error().constraint, "import_run_state");
}

TEST_F(StoreTest, TellsTheLogOfFaultsAndNothingOfReaders) {
    const auto file = place.folder() / "kitapdar.log";
    const FixedClock clock(Day(2026, 3, 2));
    Log log(file, clock);
    auto store = opened(Access::Create);
    store->onFault([&log](const Fault& fault) { log.fault("store", fault); });
    const auto add = [](Transaction& tx) {
        return tx.execute(
            "insert into reader (card, surname, iin, category, phone, registered_on, registered_until, name_key) "
            "values ($1, 'Akhmetova', '900101300123', 'adult', '+7 701 123 45 67', '2026-03-02', '2027-03-02', $2)",
            {"KZR7", Blob{}});
    };
    ASSERT_TRUE(store->writeNow(add));
    EXPECT_FALSE(std::filesystem::exists(file)) << "nothing has failed yet";
    EXPECT_FALSE(store->writeNow(add));
    // A server repeats the value; SQLite takes the digits that it finds.
    (void)store->readNow(
        [](Snapshot& snapshot) { return snapshot.number("select cast(surname || phone as bigint) from reader"); });
    EXPECT_FALSE(store->writeNow(
        [](Transaction&) -> Result<void> { throw std::runtime_error("no such reader: Ахметова 900101300123"); }));
    const std::string written = test::readFile(file);
    EXPECT_NE(written.find("warning store: conflict, code "), std::string::npos) << written;
    EXPECT_NE(written.find("error store: internal: no such reader: ... #"), std::string::npos) << written;
    for (const char* value : {"Akhmetova", "900101300123", "701", "123", "KZR7", "Ахметова"})
        EXPECT_EQ(written.find(value), std::string::npos) << written;
}

TEST_F(StoreTest, WritesOfManyThreadsAreAllDoneAndNumbersHaveNoGaps) {
    auto store = opened(Access::Create);
    std::vector<Pending<Result<std::int64_t>>> answers;
    for (int i = 0; i < 200; ++i) {
        answers.push_back(store->write([](Transaction& tx) { return tx.nextNumber("card"); },
                                       i % 3 == 0 ? Priority::Background : Priority::Desk));
    }
    std::set<std::int64_t> numbers;
    for (auto& answer : answers) numbers.insert(*answer.result());
    EXPECT_EQ(numbers.size(), 200U);
    EXPECT_EQ(*numbers.begin(), 1);
    EXPECT_EQ(*numbers.rbegin(), 200);
}

TEST_F(StoreTest, AcceptedWritesAreDoneBeforeTheStoreCloses) {
    {
        auto store = opened(Access::Create);
        for (int i = 0; i < 50; ++i) {
            (void)store->write([i](Transaction& tx) { return addPlace(tx, std::to_string(i)); });
        }
    }
    EXPECT_EQ(*opened(Access::Open)->readNow(countPlaces), 50);
}

TEST_F(StoreTest, RefusesWorkAfterItWasClosedInsteadOfForgettingIt) {
    auto store = opened(Access::Create);
    const auto accepted = store->write([](Transaction& tx) { return addPlace(tx, "A"); });
    store->close();
    store->close();
    EXPECT_TRUE(accepted.result());
    const auto written = store->writeNow([](Transaction& tx) { return addPlace(tx, "B"); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Fault::Kind::Offline);
    EXPECT_EQ(store->readNow(countPlaces).error().kind, Fault::Kind::Offline);
    store.reset();
    EXPECT_EQ(*opened(Access::Open)->readNow(countPlaces), 1);
}

TEST_F(StoreTest, WorkThatThrowsIsRolledBackAndToldAndTheStoreGoesOn) {
    auto store = opened(Access::Create);
    const auto thrown = store->writeNow([](Transaction& tx) -> Result<std::int64_t> {
        CHECK(addPlace(tx, "A"));
        throw std::runtime_error("a mistake");
    });
    ASSERT_FALSE(thrown);
    EXPECT_EQ(thrown.error(), internalFault("a mistake"));
    const auto whileReading = store->readNow([](Snapshot& snapshot) -> Result<std::int64_t> {
        CHECK(snapshot.each("select code from place", {}, [](const Row&) { return true; }));
        throw std::out_of_range("another");
    });
    EXPECT_EQ(whileReading.error(), internalFault("another"));
    const auto inAVisitor = store->writeNow([](Transaction& tx) -> Result<int> {
        CHECK(tx.each("select 1", {}, [](const Row&) -> bool { throw std::runtime_error("third"); }));
        return 0;
    });
    EXPECT_EQ(inAVisitor.error(), internalFault("third"));
    EXPECT_TRUE(store->writeNow([](Transaction& tx) { return addPlace(tx, "B"); }));
    EXPECT_EQ(*store->readNow(countPlaces), 1);
}

TEST_F(StoreTest, ListenersHearOfCommittedRowsOnly) {
    auto store = opened(Access::Create);
    ChangeSet heard;
    store->onChanges([&](const ChangeSet& changes) { heard.insert(changes.begin(), changes.end()); });
    (void)store->writeNow([](Transaction& tx) -> Result<int> {
        tx.touch("place", 1);
        return fail(internalFault("no"));
    });
    (void)store->writeNow([](Transaction& tx) -> Result<int> {
        tx.touch("place", 2);
        return 0;
    });
    EXPECT_EQ(heard, (ChangeSet{{"place", 2}}));
}

TEST_F(StoreTest, BackgroundWorkLearnsThatADeskWriteWaitsForIt) {
    auto store = opened(Access::Create);
    EXPECT_FALSE(store->deskWaiting());
    EXPECT_FALSE(store->deskBusy());
    std::optional<Pending<Result<std::int64_t>>> scan;
    const auto slice = store->writeNow(
        [&](Transaction& tx) -> Result<bool> {
            const bool before = store->deskWaiting();
            scan = store->write([](Transaction& later) { return addPlace(later, "B"); });
            CHECK(addPlace(tx, "A"));
            return !before && store->deskWaiting();
        },
        Priority::Background);
    EXPECT_TRUE(slice && *slice);
    EXPECT_TRUE(scan->result());
    EXPECT_FALSE(store->deskWaiting());
    EXPECT_TRUE(store->deskBusy());
}

TEST_F(StoreTest, TakesAsManyParametersAsAGroupOfRowsHas) {
    auto store = opened(Access::Create);
    std::string sql = "insert into counter (name, value) values ";
    Parameters parameters;
    for (int row = 0; row < 200; ++row) {
        sql += (row == 0 ? "($" : ", ($") + std::to_string(2 * row + 2) + ", $" + std::to_string(2 * row + 1) + ")";
        parameters.emplace_back(row); // the values in another order than the numbers stand in the text
        parameters.emplace_back("counter " + std::to_string(row));
    }
    ASSERT_TRUE(store->writeNow([&](Transaction& tx) { return tx.execute(sql, parameters); }));
    const auto value = store->readNow(
        [](Snapshot& snapshot) { return snapshot.number("select value from counter where name = 'counter 150'"); });
    EXPECT_EQ(value.value_or(-1), 150);
}

TEST_F(StoreTest, FindsRowsByManyValuesInFewStatements) {
    auto store = opened(Access::Create);
    ASSERT_TRUE(store->writeNow([](Transaction& tx) -> Result<void> {
        for (int i = 0; i < 700; ++i) {
            CHECK(tx.execute("insert into counter (name, value) values ($1, $2)", {std::to_string(i), i}));
        }
        return {};
    }));
    for (const int wanted : {0, 1, 2, 10, 11, 90, 91, 500, 501, 700}) {
        Parameters names;
        for (int i = 0; i < wanted; ++i) names.emplace_back(std::to_string(i));
        std::multiset<std::int64_t> found;
        ASSERT_TRUE(store->readNow([&](Snapshot& snapshot) {
            return eachIn(snapshot, "select value from counter where name", names, [&](const Row& row) {
                found.insert(row.integer(0));
                return true;
            });
        }));
        EXPECT_EQ(found.size(), static_cast<std::size_t>(wanted)) << "each once";
        EXPECT_EQ(found.empty() ? -1 : *found.rbegin(), wanted - 1);
    }
}

TEST_F(StoreTest, ASliceGivesWayToTheDesk) {
    auto store = opened(Access::Create);
    std::optional<Pending<Result<std::int64_t>>> scan;
    const auto rows = store->writeNow(
        [&](Transaction& tx) -> Result<std::int64_t> {
            Slice slice(*store, tx); // nobody scans yet: it would be long
            scan = store->write(countPlaces);
            std::int64_t written = 0;
            while (!slice.over()) CHECK(addPlace(tx, std::to_string(++written)));
            return written;
        },
        Priority::Background);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*scan->result(), *rows) << "what the slice had written by then was committed";
}

TEST_F(StoreTest, HearsWhatAnotherHasCommitted) {
    auto here = opened(Access::Create);
    auto there = opened(Access::Open);
    std::atomic<int> news = 0;
    here->onNews([&] { ++news; });
    const auto waitForNews = [&](int before) {
        for (int i = 0; i < 500 && news == before; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return news > before;
    };
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // what was to be heard of the beginning
    const int before = news;
    ASSERT_TRUE(there->writeNow([](Transaction& tx) { return addPlace(tx, "A"); }));
    EXPECT_TRUE(waitForNews(before));
    EXPECT_EQ(*here->readNow(countPlaces), 1);
    EXPECT_EQ(here->connectionState(), ConnectionState::Online);
}

TEST_F(StoreTest, IsMadeOnlyOnce) {
    opened(Access::Create);
    EXPECT_EQ(Store::open(place.address(), Access::Create).error().kind, Fault::Kind::AlreadyExists);
}

TEST_F(StoreTest, RefusesALibraryOfANewerProgram) {
    {
        auto store = opened(Access::Create);
        ASSERT_TRUE(store->writeNow(
            [](Transaction& tx) { return tx.execute("update meta set value = '999' where name = 'schema'"); }));
    }
    EXPECT_EQ(Store::open(place.address(), Access::Open).error().kind, Fault::Kind::SchemaTooNew);
}

TEST(Migrations, AreNumberedWithoutGapsAndSpeakBothEngines) {
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        std::int64_t expected = 1;
        for (const Migration& migration : migrations(engine)) {
            EXPECT_EQ(migration.number, expected++) << migration.name;
            EXPECT_EQ(migration.script.find("{id}"), std::string::npos);
            EXPECT_EQ(migration.script.find("{int}"), std::string::npos);
        }
    }
}

} // namespace kitapdar::storage
