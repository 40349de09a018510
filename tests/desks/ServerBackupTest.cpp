// Backup and restore of a library on a server.
#include "core/administration/Backup.h"
#include "core/administration/DeskAccess.h"
#include "core/storage/Platform.h"
#include "tests/support/Desk.h"
#include "tests/support/PostgresDatabase.h"
#include "tests/support/PostgresRole.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <thread>

namespace kitapdar {
namespace {

namespace fs = std::filesystem;
using storage::Access;

class ServerBackupTest : public testing::Test {
protected:
    ServerBackupTest() {
        test::Desk desk(library, Access::Create);
        desk.fill(2, 3);
        EXPECT_TRUE(desk.lend(0, 0));
    }

    Result<BackupReport, BackupRefusal> backedUp() { return backUp(library, copy, clock, progress); }
    Result<BackupReport, BackupRefusal> restored() { return restore(copy, library, clock, progress); }

    ContentDigest content() {
        return *test::Desk(library, Access::Open).store().readNow([](storage::Snapshot& snapshot) {
            return digestOf(snapshot);
        });
    }

    std::string scratchDatabases() const {
        return test::PostgresDatabase::server(
            "select count(*) from pg_database where datname like 'kitapdar_verify_' || "
            "(select oid from pg_database where datname = '" +
            database.name() + "') || '%'");
    }

    std::string schemas() const {
        return database.sql(
            "select string_agg(nspname, ' ' order by nspname) from pg_namespace "
            "where nspname like 'kitapdar%'");
    }

    test::PostgresDatabase database{test::PostgresDatabase::With::Nothing};
    test::TemporaryFolder folder;
    FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
    storage::Address library = database.address();
    fs::path copy = folder.path() / "copy";
};

TEST_F(ServerBackupTest, CopiesALibraryInWhichSomebodyWorks) {
    test::Desk desk(library, Access::Open);
    const auto report = backedUp();
    ASSERT_TRUE(report) << faultIn(report.error())->detail;
    EXPECT_EQ(report->content, content());
    EXPECT_EQ(report->bytes, fs::file_size(copy / "library.dump"));
    EXPECT_TRUE(desk.lend(1, 1));
}

TEST_F(ServerBackupTest, LeavesNoDatabaseBehind) {
    ASSERT_TRUE(backedUp());
    EXPECT_EQ(scratchDatabases(), "0");
    fs::remove_all(copy);
    jobs::Progress stopped([&](const jobs::Step& step) {
        if (step.stage == jobs::Stage::Verifying) stopped.cancel();
    });
    const auto report = backUp(library, copy, clock, stopped);
    ASSERT_FALSE(report);
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Cancelled);
    EXPECT_EQ(scratchDatabases(), "0");
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST_F(ServerBackupTest, DropsTheDatabaseThatAKilledOneLeft) {
    // Of a session that is no more.
    test::PostgresDatabase::server("create database kitapdar_verify_1_1_1");
    ASSERT_TRUE(backedUp());
    EXPECT_EQ(
        test::PostgresDatabase::server("select count(*) from pg_database where datname = 'kitapdar_verify_1_1_1'"),
        "0");
}

TEST_F(ServerBackupTest, TwoAtOnceDoNotMeet) {
    const fs::path second = folder.path() / "second";
    std::thread other([&] {
        jobs::Progress quiet;
        EXPECT_TRUE(backUp(library, second, clock, quiet));
    });
    EXPECT_TRUE(backedUp());
    other.join();
    EXPECT_EQ(scratchDatabases(), "0");
}

TEST_F(ServerBackupTest, NeverWritesOverAFile) {
    std::ofstream(copy) << "precious";
    const auto report = backedUp();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<BackupExists>(report.error()));
}

TEST_F(ServerBackupTest, RefusesASourceWhoseJournalWasTamperedWith) {
    database.sql("update kitapdar.operation set operator = 'Nobody'");
    const auto report = backedUp();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<SourceDamaged>(report.error()));
    EXPECT_FALSE(fs::exists(copy));
}

TEST_F(ServerBackupTest, TellsARoleThatMayNotMakeADatabase) {
    const test::PostgresRole plain(library, "plain_" + database.name(), "nocreatedb");
    ASSERT_TRUE(grantDesk(library, plain.name()));
    const auto report = backUp(plain.address(), copy, clock, progress);
    ASSERT_FALSE(report);
    const auto* refused = std::get_if<MayNotCreateDatabase>(&report.error());
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->role, plain.name());
}

TEST_F(ServerBackupTest, RestoresWhatWasAndKeepsWhatIs) {
    const ContentDigest before = content();
    ASSERT_TRUE(backedUp());
    { EXPECT_TRUE(test::Desk(library, Access::Open).lend(1, 1)); }
    const auto report = restored();
    ASSERT_TRUE(report) << (faultIn(report.error()) ? faultIn(report.error())->detail : "refused");
    EXPECT_EQ(report->content, before);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(report->keptAside, "kitapdar_before_restore_2026_03_02");
    EXPECT_EQ(database.sql("select count(*) from kitapdar_before_restore_2026_03_02.loan"), "2");
    const auto again = restored();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->keptAside, "kitapdar_before_restore_2026_03_02_2");
    test::Desk desk(library, Access::Open);
    EXPECT_TRUE(desk.lend(1, 2)); // numbers of rows go on
    desk.expectSound();
}

TEST_F(ServerBackupTest, RestoresIntoAnEmptyDatabase) {
    ASSERT_TRUE(backedUp());
    const ContentDigest before = content();
    database.sql("drop schema kitapdar cascade");
    const auto report = restored();
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->keptAside);
    EXPECT_EQ(content(), before);
}

TEST_F(ServerBackupTest, NeverReplacesALibraryInWhichSomebodyWorks) {
    ASSERT_TRUE(backedUp());
    const test::Desk desk(library, Access::Open);
    const auto report = restored();
    ASSERT_FALSE(report);
    const auto* inUse = std::get_if<LibraryInUse>(&report.error());
    ASSERT_TRUE(inUse);
    EXPECT_EQ(inUse->who, std::vector{library.server().user + " (" + storage::computerName() + ")"});
    EXPECT_EQ(schemas(), "kitapdar");
}

TEST_F(ServerBackupTest, LetsNobodyInUntilTheCopyWasLookedAt) {
    ASSERT_TRUE(backedUp());
    std::vector<std::string> met; // by a desk that comes while the copy is looked at
    jobs::Progress progress([&](const jobs::Step& step) {
        if (step.stage != jobs::Stage::Verifying) return;
        const auto opened = storage::Store::open(library, Access::Open);
        met.push_back(opened ? "open" : opened.error().detail);
    });
    ASSERT_TRUE(restore(copy, library, clock, progress));
    EXPECT_EQ(met, std::vector<std::string>{"a copy is being put in the place of the library"});
}

TEST_F(ServerBackupTest, ACancelledRestoreLeavesEverythingAsItWas) {
    ASSERT_TRUE(backedUp());
    { EXPECT_TRUE(test::Desk(library, Access::Open).lend(1, 1)); }
    const ContentDigest before = content();
    for (const jobs::Stage at : {jobs::Stage::Copying, jobs::Stage::Verifying}) {
        SCOPED_TRACE(at == jobs::Stage::Copying ? "copying" : "verifying");
        jobs::Progress progress([&](const jobs::Step& step) {
            if (step.stage == at) progress.cancel();
        });
        const auto report = restore(copy, library, clock, progress);
        ASSERT_FALSE(report);
        ASSERT_TRUE(faultIn(report.error()));
        EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Cancelled);
        EXPECT_EQ(schemas(), "kitapdar");
        EXPECT_EQ(content(), before);
    }
}

TEST_F(ServerBackupTest, ADamagedCopyLeavesEverythingAsItWas) {
    ASSERT_TRUE(backedUp());
    const ContentDigest before = content();
    fs::resize_file(copy / "library.dump", fs::file_size(copy / "library.dump") * 2 / 3);
    const auto report = restored();
    ASSERT_FALSE(report);
    EXPECT_TRUE(std::holds_alternative<BackupDamaged>(report.error()));
    EXPECT_EQ(schemas(), "kitapdar");
    EXPECT_EQ(content(), before);
}

TEST_F(ServerBackupTest, ACopyWhoseJournalDoesNotFollowLeavesEverythingAsItWas) {
    ASSERT_TRUE(backedUp());
    database.sql("update kitapdar.operation set desk = 'Elsewhere' where seq = 1");
    const fs::path forged = folder.path() / "forged.dump";
    storage::ServerAddress server = library.server();
    ::setenv("PGPASSWORD", server.password.c_str(), 1);
    ASSERT_EQ(std::system(("pg_dump -Fc --schema=kitapdar --file=" + forged.string() + " -h " + server.host + " -p " +
                           std::to_string(server.port) + " -U " + server.user + " " + server.database)
                              .c_str()),
              0);
    const auto report = restore(forged, library, clock, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(faultIn(report.error())->kind, Fault::Kind::Corrupt);
    EXPECT_EQ(schemas(), "kitapdar");
}

TEST_F(ServerBackupTest, CopiesOfTheOtherKindAreTold) {
    ASSERT_TRUE(backedUp());
    const fs::path file = folder.path() / "library.kitapdar";
    const auto toFile = restore(copy, file, clock, progress);
    ASSERT_FALSE(toFile);
    EXPECT_TRUE(std::holds_alternative<BackupOfServer>(toFile.error()));

    test::Desk(file, Access::Create);
    const auto toServer = restore(file, library, clock, progress);
    ASSERT_FALSE(toServer);
    EXPECT_TRUE(std::holds_alternative<BackupOfFile>(toServer.error()));
    std::ofstream(folder.path() / "letter") << "no library at all";
    EXPECT_FALSE(restore(folder.path() / "letter", library, clock, progress));
    EXPECT_EQ(schemas(), "kitapdar");
}

} // namespace
} // namespace kitapdar
