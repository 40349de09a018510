// A program that is killed while it restores leaves a library that can be worked in: the one before, or the one that
// was restored and looked at; never none.
#include "core/administration/Backup.h"
#include "core/administration/DeskAccess.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/PostgresRole.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using storage::Access;

constexpr int kills = 12;

class KilledRestoreTest : public testing::Test {
protected:
    KilledRestoreTest() {
        test::Desk desk(library, Access::Create);
        desk.fill(20, 300);
        EXPECT_TRUE(desk.lend(0, 0));
        jobs::Progress progress;
        EXPECT_TRUE(backUp(library, copy, clock, progress));
        EXPECT_TRUE(desk.lend(1, 1));
    }

    /// Killed there: pg_restore has committed.
    void restoreUntilItIsLookedAt() const {
        test::ChildProcess child("restores", {library.text(), copy.string(), "verifying"});
        ASSERT_EQ(child.hear(), "copying");
        ASSERT_EQ(child.hear(), "verifying");
        child.kill();
    }

    /// A busy server takes a moment to see that a killed program is gone; until then it lets nobody in.
    void waitForTheServer() const {
        for (int tries = 0; tries < 600; ++tries) {
            const auto store = storage::Store::open(library, Access::Open);
            if (store || store.error().kind != Fault::Kind::Unfinished) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    /// Loans in the library as the next program finds it.
    std::int64_t loans() {
        waitForTheServer();
        test::Desk desk(library, Access::Open);
        desk.expectSound();
        return *desk.store().readNow(
            [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from loan"); });
    }

    test::PostgresDatabase database{test::PostgresDatabase::With::Nothing};
    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    storage::Address library = database.address();
    fs::path copy = folder.path() / "library.dump";
};

} // namespace

TEST(Child, DISABLED_restores) {
    const auto arguments = test::childArguments();
    jobs::Progress progress([](const jobs::Step& step) {
        const std::string stage = step.stage == jobs::Stage::Verifying ? "verifying" : "copying";
        test::tellParent(stage);
        if (stage == test::childArguments().at(2)) test::hearParent(); // waits there
    });
    const auto restored = restore(arguments.at(1), *storage::Address::parse(arguments.at(0)), SystemClock(), progress);
    test::tellParent(restored ? "done" : "not done");
}

TEST_F(KilledRestoreTest, LeavesTheLibraryBeforeOrTheOneRestored) {
    int before = 0;
    for (int kill = 0; kill < kills; ++kill) {
        test::ChildProcess child("restores", {library.text(), copy.string(), "nowhere"});
        ASSERT_EQ(child.hear(), "copying");
        std::this_thread::sleep_for(milliseconds(kill * 40));
        child.kill();
        const std::int64_t found = loans();
        ASSERT_TRUE(found == 1 || found == 2) << kill;
        if (found == 2) ++before;
        if (found == 2) continue;
        EXPECT_TRUE(test::Desk(library, Access::Open).lend(1, 1)); // so that they differ again
    }
    EXPECT_GT(before, 0) << "killed too late to tell anything";
}

TEST_F(KilledRestoreTest, LeavesNothingThatWasNotLookedAt) {
    for (int kill = 0; kill < 3; ++kill) {
        restoreUntilItIsLookedAt();
        EXPECT_EQ(loans(), 2);
        EXPECT_EQ(database.sql("select string_agg(nspname, ' ') from pg_namespace where nspname like 'kitapdar%'"),
                  "kitapdar");
    }
}

TEST_F(KilledRestoreTest, IsUndoneByTheOwnerAndNotByADesk) {
    const test::PostgresRole desk(library, "desk_" + database.name());
    ASSERT_TRUE(grantDesk(library, desk.name()));
    restoreUntilItIsLookedAt();
    const auto refused = storage::Store::open(desk.address(), Access::Open);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Fault::Kind::Unfinished) << refused.error().detail;
    EXPECT_EQ(loans(), 2);
    EXPECT_TRUE(storage::Store::open(desk.address(), Access::Open)) << "it has its rights";
}

TEST_F(KilledRestoreTest, LeavesAnEmptyDatabaseEmpty) {
    database.sql("drop schema kitapdar cascade");
    restoreUntilItIsLookedAt();
    const auto opened = storage::Store::open(library, Access::Open);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Fault::Kind::NotFound) << opened.error().detail;
    test::ChildProcess again("restores", {library.text(), copy.string(), "nowhere"});
    ASSERT_EQ(again.hear(), "copying");
    ASSERT_EQ(again.hear(), "verifying");
    EXPECT_EQ(again.hear(), "done");
    EXPECT_EQ(loans(), 1);
}

TEST_F(KilledRestoreTest, IsNotDisturbedByADeskThatComesMeanwhile) {
    test::ChildProcess child("restores", {library.text(), copy.string(), "nowhere"});
    ASSERT_EQ(child.hear(), "copying");
    const auto opened = storage::Store::open(library, Access::Create); // to make one, even
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().kind == Fault::Kind::Unfinished || opened.error().kind == Fault::Kind::AlreadyExists);
    ASSERT_EQ(child.hear(), "verifying");
    EXPECT_EQ(child.hear(), "done");
    EXPECT_EQ(loans(), 1);
}

} // namespace kitapdar
