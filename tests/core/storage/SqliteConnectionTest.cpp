#include "core/storage/PlainErasing.h"
#include "core/storage/Transaction.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "tests/support/CrashVfs.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <optional>

namespace kitapdar::storage {

namespace {

class SqliteConnectionTest : public testing::Test {
protected:
    std::unique_ptr<Connection> opened(sqlite::OpenMode mode) {
        auto connection = sqlite::open(file, mode);
        EXPECT_TRUE(connection) << connection.error().detail;
        return std::move(*connection);
    }

    static std::int64_t rows(Connection& connection) { return *Snapshot(connection).number("select count(*) from t"); }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "library.kitapdar";
};

constexpr const char* manyRows =
    "with recursive n (i) as (select 1 union all select i + 1 from n where i < $1) "
    "insert into t select i, zeroblob(3000) from n";

} // namespace

// SQLite gives up the whole transaction on some faults and would run what follows on its own.
TEST_F(SqliteConnectionTest, WhatFollowsAGivenUpTransactionIsNotWrittenOnItsOwn) {
    test::CrashVfs vfs;
    const auto connection = opened(sqlite::OpenMode::Create);
    ASSERT_TRUE(connection->script("pragma cache_size=1; create table t (id integer primary key, b blob)"));
    int givenUp = 0;
    for (std::int64_t n = 1;; ++n) {
        ASSERT_TRUE(connection->beginWrite());
        vfs.failAt(n, test::DiskFault::Full, false);
        bool failed = false;
        for (int i = 1; i <= 40; ++i) {
            const auto added = connection->execute("insert into t values ($1, zeroblob(3000))", {i});
            if (added) continue;
            EXPECT_EQ(added.error().kind, Fault::Kind::DiskFull);
            failed = true;
        }
        const bool fired = vfs.heal();
        if (!failed) {
            connection->rollback();
            if (!fired) break;
            continue;
        }
        ++givenUp;
        EXPECT_FALSE(connection->commit()) << n;
        connection->rollback();
        ASSERT_EQ(rows(*connection), 0) << n;
    }
    EXPECT_GT(givenUp, 0);
    ASSERT_TRUE(connection->beginWrite());
    EXPECT_TRUE(connection->execute(manyRows, {3}));
    EXPECT_TRUE(connection->commit());
    EXPECT_EQ(rows(*connection), 3);
}

TEST_F(SqliteConnectionTest, TheLogIsEmptiedWhenItHasGrownLongAndNobodyReadsInIt) {
    const auto writer = opened(sqlite::OpenMode::Create);
    ASSERT_TRUE(writer->script("create table t (id integer primary key, b blob)"));
    const auto reader = opened(sqlite::OpenMode::ReadOnly);
    const auto maintenance = opened(sqlite::OpenMode::ReadWrite);
    ASSERT_TRUE(reader->beginRead());
    EXPECT_EQ(rows(*reader), 0);
    ASSERT_TRUE(writer->execute(manyRows, {5000}));
    EXPECT_TRUE(maintenance->maintain()); // somebody reads: it goes on another time
    EXPECT_EQ(rows(*reader), 0);
    reader->rollback();
    EXPECT_TRUE(maintenance->maintain());
    EXPECT_EQ(std::filesystem::file_size(file.string() + "-wal"), 0U);
    EXPECT_EQ(rows(*reader), 5000);
}

TEST_F(SqliteConnectionTest, AShortLogIsLeftAlone) {
    const auto writer = opened(sqlite::OpenMode::Create);
    ASSERT_TRUE(writer->script("create table t (id integer primary key, b blob)"));
    ASSERT_TRUE(writer->maintain());
    EXPECT_GT(std::filesystem::file_size(file.string() + "-wal"), 0U);
}

TEST_F(SqliteConnectionTest, WhatMayOnlyBeReadIsNotOpenedForWork) {
    test::CrashVfs vfs;
    opened(sqlite::OpenMode::Create);
    vfs.failAt(1, test::DiskFault::ReadOnly, true);
    const auto refused = sqlite::open(file, sqlite::OpenMode::ReadWrite);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Fault::Kind::ReadOnly) << refused.error().detail;
    vfs.heal();
    opened(sqlite::OpenMode::ReadWrite);
}

TEST_F(SqliteConnectionTest, PlainErasingEndsWithTheWorkItIsFor) {
    const auto fileHolds = [this](const std::string& text) {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        return bytes.find(text) != std::string::npos;
    };
    const auto connection = opened(sqlite::OpenMode::Create);
    ASSERT_TRUE(connection->script("create table t (id integer primary key, b text)"));
    const auto writeAndErase = [&](const std::string& text, bool plainly) {
        ASSERT_TRUE(connection->beginWrite());
        for (std::int64_t i = 1; i <= 50; ++i)
            ASSERT_TRUE(connection->execute("insert into t values ($1, $2)", {i, text + std::string(3000, '.')}));
        ASSERT_TRUE(connection->commit());
        ASSERT_TRUE(connection->query("pragma wal_checkpoint(truncate)", {}, [](const Row&) { return true; }));
        ASSERT_TRUE(connection->beginWrite());
        Transaction transaction(*connection);
        {
            std::optional<PlainErasing> erasing;
            if (plainly) erasing.emplace(transaction);
            ASSERT_TRUE(transaction.execute("delete from t"));
        }
        ASSERT_TRUE(connection->commit());
        ASSERT_TRUE(connection->query("pragma wal_checkpoint(truncate)", {}, [](const Row&) { return true; }));
    };
    writeAndErase("Abai Zholy", true);
    EXPECT_TRUE(fileHolds("Abai Zholy")) << "given free, and that is all";
    writeAndErase("a reader's number", false);
    EXPECT_FALSE(fileHolds("a reader's number"));
}

} // namespace kitapdar::storage
