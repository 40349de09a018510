// A schema that comes after the newest one, made up for these tests: how a library gets there, and what becomes of
// those who are not there yet.
#include "core/administration/DeskAccess.h"
#include "core/administration/Upgrade.h"
#include "core/storage/Connect.h"
#include "tests/support/Desk.h"
#include "tests/support/Place.h"
#include "tests/support/PostgresRole.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace kitapdar {
namespace {

using storage::Access;
using storage::Engine;
using storage::Migration;

std::int64_t nextSchema() { return storage::newestSchema() + 1; }

std::vector<Migration> with(Engine engine, const std::string& script) {
    auto list = storage::migrations(engine);
    list.push_back({nextSchema(), "made-up", script});
    return list;
}

std::vector<Migration> grown(Engine engine) {
    return with(engine,
                "create table shelf_mark (id bigint not null primary key); "
                "alter table place add column floor text not null default ''; "
                "insert into shelf_mark (id) values (7);");
}

std::vector<Migration> failing(Engine engine) {
    return with(engine,
                "create table shelf_mark (id bigint not null primary key); "
                "insert into shelf_mark (id) values (1); insert into shelf_mark (id) values (1);");
}

class UpgradeTest : public testing::TestWithParam<Engine> {
protected:
    UpgradeTest() { test::Desk(place.address(), Access::Create).fill(1, 2); }

    Result<UpgradeReport, UpgradeRefusal> upgraded(
        const std::function<std::vector<Migration>(Engine)>& migrations = grown) {
        return upgrade(place.address(), place.folder() / "before", clock, progress, migrations);
    }

    std::unique_ptr<storage::Connection> connected() {
        auto connection = storage::connect(place.address(), storage::OpenAs::Reader);
        EXPECT_TRUE(connection);
        return std::move(*connection);
    }
    std::int64_t schema() { return *storage::schemaVersion(*connected()); }
    bool hasNewTable() {
        const auto connection = connected();
        storage::Snapshot snapshot(*connection);
        return *storage::hasTable(snapshot, "shelf_mark");
    }

    test::Place place{GetParam()};
    const FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
};

class SharedUpgradeTest : public UpgradeTest {};

TEST_P(UpgradeTest, BringsALibraryToTheNextSchemaAfterABackup) {
    const auto report = upgraded();
    ASSERT_TRUE(report) << (faultIn(report.error()) ? faultIn(report.error())->detail : "refused");
    EXPECT_EQ(report->from, storage::newestSchema());
    EXPECT_EQ(report->to, nextSchema());
    EXPECT_EQ(schema(), nextSchema());
    EXPECT_TRUE(hasNewTable());
    EXPECT_TRUE(std::filesystem::exists(place.folder() / "before" / "manifest.json"));
    const auto again = upgraded();
    ASSERT_FALSE(again);
    EXPECT_TRUE(std::holds_alternative<AlreadyUpToDate>(again.error()));
}

TEST_P(UpgradeTest, AMigrationThatFailsLeavesTheOldSchema) {
    const auto report = upgraded(failing);
    ASSERT_FALSE(report);
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Conflict);
    EXPECT_EQ(schema(), storage::newestSchema());
    EXPECT_FALSE(hasNewTable());
    test::Desk desk(place.address(), Access::Open);
    EXPECT_TRUE(desk.lend(0, 0));
}

TEST_P(UpgradeTest, NothingIsDoneWithoutABackup) {
    std::filesystem::create_directory(place.folder() / "before");
    const auto report = upgraded();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<BackupExists>(report.error()));
    EXPECT_EQ(schema(), storage::newestSchema());
}

TEST_P(UpgradeTest, OneThatWasInterruptedBehindItsMigrationsIsEndedAndSaysThatItMadeNoBackup) {
    {
        test::Desk desk(place.address(), Access::Open);
        ASSERT_TRUE(desk.store().writeNow([](storage::Transaction& tx) {
            return tx.execute("insert into meta (name, value) values ('search_filled_to', '0')");
        }));
    }
    const auto report = upgraded(storage::migrations);
    ASSERT_TRUE(report) << (faultIn(report.error()) ? faultIn(report.error())->detail : "refused");
    EXPECT_EQ(report->from, storage::newestSchema());
    EXPECT_EQ(report->to, storage::newestSchema());
    EXPECT_FALSE(report->backup);
    EXPECT_FALSE(std::filesystem::exists(place.folder() / "before"));
    const auto again = upgraded(storage::migrations);
    ASSERT_FALSE(again);
    EXPECT_TRUE(std::holds_alternative<AlreadyUpToDate>(again.error()));
}

TEST_P(UpgradeTest, AnOldProgramDoesNotOpenTheNewerSchema) {
    ASSERT_TRUE(upgraded());
    const auto opened = storage::Store::open(place.address(), Access::Open);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Fault::Kind::SchemaTooNew);
}

TEST_P(SharedUpgradeTest, ADeskThatIsOpenHearsOfItAndWritesNoMore) {
    test::Desk desk(place.address(), Access::Open);
    std::atomic<storage::ConnectionState> connectionState = storage::ConnectionState::Online;
    desk.store().onConnectionState([&](storage::ConnectionState now) { connectionState = now; });
    std::this_thread::sleep_for(std::chrono::milliseconds(500)); // until it listens
    ASSERT_TRUE(upgraded());
    for (int i = 0; i < 50 && connectionState != storage::ConnectionState::Outdated; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    EXPECT_EQ(connectionState, storage::ConnectionState::Outdated);
    const auto lent = desk.lend(0, 0);
    ASSERT_FALSE(lent);
    EXPECT_EQ(faultIn(lent.error())->kind, Fault::Kind::SchemaTooNew);
    EXPECT_TRUE(desk.openLoans().empty()); // what is there may still be read
}

TEST_P(SharedUpgradeTest, DesksReadTheNewTablesToo) {
    const test::PostgresRole desk(place.address(), "upgraded_" + place.address().server().database);
    ASSERT_TRUE(grantDesk(place.address(), desk.name()));
    ASSERT_TRUE(upgraded());
    auto connection = storage::connect(desk.address(), storage::OpenAs::Reader);
    ASSERT_TRUE(connection);
    storage::Snapshot snapshot(**connection);
    EXPECT_EQ(snapshot.number("select id from shelf_mark").value_or(0), 7);
}

std::string nameOf(const testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::Sqlite ? "sqlite" : "postgres";
}

INSTANTIATE_TEST_SUITE_P(Engines, UpgradeTest, testing::Values(Engine::Sqlite, Engine::Postgres), nameOf);
INSTANTIATE_TEST_SUITE_P(Engines, SharedUpgradeTest, testing::Values(Engine::Postgres), nameOf);

} // namespace
} // namespace kitapdar
