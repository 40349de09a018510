// Every use case, with every one of its calls failing in turn: all of it happens or nothing, and whoever asked is told
// the truth. First a fault at the seam above the engine, then a failing disk below it.
#include "core/storage/Migrator.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "tests/faults/DeskCalls.h"
#include "tests/support/CrashVfs.h"
#include "tests/support/FailingConnection.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <iostream>

namespace kitapdar {

namespace {

using storage::sqlite::OpenMode;
using test::CallEnd;
using test::DeskCall;
using test::DiskFault;

std::unique_ptr<storage::Connection> opened(const std::filesystem::path& file, OpenMode mode) {
    auto connection = storage::sqlite::open(file, mode);
    if (!connection) ADD_FAILURE() << connection.error().detail;
    return std::move(connection).value();
}

/// How many calls of the connection the work makes; nothing of it stays.
std::int64_t callsOf(test::FailingConnection& connection, const DeskCall& call) {
    connection.failAt(0, {}, false);
    EXPECT_TRUE(connection.beginWrite());
    storage::Transaction transaction(connection);
    EXPECT_EQ(call.work(transaction), CallEnd::Done) << call.name;
    connection.rollback();
    return connection.calls() + 1; // the commit
}

} // namespace

TEST(NthFailureTest, AFaultOfAnyCallIsToldAndLeavesEverythingAsItWas) {
    const auto real = opened(":memory:", OpenMode::Create);
    ASSERT_TRUE(storage::migrate(*real));
    test::FailingConnection connection(*real);
    const test::DeskCalls calls;
    int tried = 0;
    for (const DeskCall& call : calls.all()) {
        const std::string before = test::everythingIn(*real);
        const std::int64_t count = callsOf(connection, call);
        for (const Fault::Kind kind :
             {Fault::Kind::Offline, Fault::Kind::DiskFull, Fault::Kind::Corrupt, Fault::Kind::Busy}) {
            for (const bool forever : {false, true}) {
                for (std::int64_t n = 1; n <= count; ++n) {
                    connection.failAt(n, Fault{kind, "planned", {}}, forever);
                    EXPECT_EQ(test::inTransaction(connection, call), CallEnd::Faulted) << call.name << " call " << n;
                    ++tried;
                }
                ASSERT_EQ(test::everythingIn(*real), before) << call.name;
            }
        }
        connection.heal();
        ASSERT_EQ(test::inTransaction(connection, call), CallEnd::Done) << call.name;
        EXPECT_NE(test::everythingIn(*real), before) << call.name;
    }
    std::cout << calls.all().size() << " use cases, " << tried << " failures\n";
}

namespace {

struct DiskCase {
    std::string name;
    DiskFault fault;
    bool forever;
};

class NthDiskFailureTest : public testing::TestWithParam<DiskCase> {};

} // namespace

TEST_P(NthDiskFailureTest, AllOrNothingIsWritten) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "library.kitapdar";
    test::CrashVfs vfs;
    auto desk = opened(file, OpenMode::Create);
    ASSERT_TRUE(storage::migrate(*desk));
    // So small a cache that pages are written before the commit and read again.
    ASSERT_TRUE(desk->script("pragma cache_size=1"));
    const auto other = opened(file, OpenMode::ReadWrite);

    const test::DeskCalls calls;
    int tried = 0;
    for (const DeskCall& call : calls.all()) {
        const std::string before = test::everythingIn(*other);
        bool aftermathBefore = false;
        for (std::int64_t n = 1;; ++n) {
            vfs.failAt(n, GetParam().fault, GetParam().forever);
            const CallEnd end = test::inTransaction(*desk, call);
            const bool failed = vfs.heal();
            // After an unreadable page FTS5 (SQLite 3.40) may call its own memory damaged, once: told, nothing written.
            const bool aftermath = !failed && end == CallEnd::Faulted && GetParam().fault == DiskFault::Read;
            if (!failed && !aftermath) {
                ASSERT_EQ(end, CallEnd::Done) << call.name;
                break;
            }
            ASSERT_FALSE(aftermath && aftermathBefore) << call.name;
            aftermathBefore = aftermath;
            ++tried;
            ASSERT_EQ(end, CallEnd::Faulted) << call.name << " failure " << n;
            ASSERT_EQ(test::everythingIn(*desk), before) << call.name << " failure " << n;
            ASSERT_EQ(test::everythingIn(*other), before) << call.name << " failure " << n;
        }
        // Checkpoints may fail as they like: they change nothing that can be seen.
        const std::string after = test::everythingIn(*other);
        EXPECT_NE(after, before) << call.name;
        for (std::int64_t n = 1;; ++n) {
            vfs.failAt(n, GetParam().fault, GetParam().forever);
            (void)other->maintain();
            if (!vfs.heal()) break;
            ++tried;
            ASSERT_EQ(test::everythingIn(*desk), after) << call.name << " checkpoint, failure " << n;
        }
    }
    const std::string evening = test::everythingIn(*desk);
    desk.reset();
    EXPECT_TRUE(other->damage()->empty());
    storage::Snapshot snapshot(*other);
    EXPECT_EQ(*calls.journal().firstBroken(snapshot), std::nullopt);
    EXPECT_EQ(test::everythingIn(*other), evening);
    std::cout << calls.all().size() << " use cases, " << tried << " failures of the disk\n";
}

INSTANTIATE_TEST_SUITE_P(
    Disks, NthDiskFailureTest,
    testing::Values(DiskCase{"write_once", DiskFault::Write, false}, DiskCase{"write_forever", DiskFault::Write, true},
                    DiskCase{"full_once", DiskFault::Full, false}, DiskCase{"full_forever", DiskFault::Full, true},
                    DiskCase{"sync_once", DiskFault::Sync, false}, DiskCase{"sync_forever", DiskFault::Sync, true},
                    DiskCase{"read_once", DiskFault::Read, false}, DiskCase{"read_forever", DiskFault::Read, true}),
    [](const auto& each) { return each.param.name; });

} // namespace kitapdar
