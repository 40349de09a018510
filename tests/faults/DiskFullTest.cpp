// The disk is full, or has become read-only, under an open library: the fault says so, nothing half is written, and the
// desk works on when there is room again.
#include "core/administration/Backup.h"
#include "core/storage/Connect.h"
#include "core/storage/Store.h"
#include "tests/faults/DeskCalls.h"
#include "tests/support/CrashVfs.h"
#include "tests/support/Desk.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace kitapdar {

namespace {

using test::DiskFault;

class DiskFullTest : public testing::Test {
protected:
    DiskFullTest() : library(file, storage::Access::Create) { library.fill(2, 3); }

    Result<circulation::Lent, circulation::LendRefusal> lend(int copy) {
        return library.store().writeNow([&](storage::Transaction& tx) {
            return library.loans().lend(tx, library.by(tx), text::ScannedCode(test::cardOf(0)),
                                        text::ScannedCode(test::barcodeOf(copy)), {});
        });
    }

    Fault::Kind faultOfLending(int copy) {
        const auto lent = lend(copy);
        const Fault* fault = lent ? nullptr : faultIn(lent.error());
        EXPECT_TRUE(fault);
        return fault ? fault->kind : Fault::Kind::Internal;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "library.kitapdar";
    test::CrashVfs vfs;
    test::Desk library;
};

} // namespace

TEST_F(DiskFullTest, AFullDiskIsToldNothingIsWrittenAndTheDeskWorksOnWhenThereIsRoom) {
    ASSERT_TRUE(lend(0));
    vfs.failAt(1, DiskFault::Full, true);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(faultOfLending(1), Fault::Kind::DiskFull);
    EXPECT_EQ(library.openLoans().size(), 1U); // reading goes on meanwhile
    vfs.heal();
    ASSERT_TRUE(lend(1));
    EXPECT_EQ(library.openLoans().size(), 2U);
    library.expectSound();
}

TEST_F(DiskFullTest, ADiskThatBecameReadOnlyIsToldAndNothingIsWritten) {
    vfs.failAt(1, DiskFault::ReadOnly, true);
    EXPECT_EQ(faultOfLending(0), Fault::Kind::ReadOnly);
    EXPECT_TRUE(library.openLoans().empty());
    vfs.heal();
    EXPECT_TRUE(lend(0));
    library.expectSound();
}

TEST_F(DiskFullTest, ADiskThatCannotSyncNeverAcknowledges) {
    vfs.failAt(1, DiskFault::Sync, true);
    EXPECT_EQ(faultOfLending(0), Fault::Kind::Offline);
    vfs.heal();
    EXPECT_TRUE(library.openLoans().empty());
    EXPECT_TRUE(lend(0));
    library.expectSound();
}

TEST_F(DiskFullTest, ACopyThatFindsNoRoomIsRefused) {
    const auto reader = storage::connect(file, storage::OpenAs::Reader).value();
    for (std::int64_t n : {1, 2, 20}) {
        vfs.failAt(n, DiskFault::Full, true);
        const auto copied = reader->backUpTo(folder.path() / ("copy" + std::to_string(n)), nullptr);
        vfs.heal();
        ASSERT_FALSE(copied) << n;
        EXPECT_EQ(copied.error().kind, Fault::Kind::DiskFull) << copied.error().detail;
    }
    library.expectSound();
}

TEST_F(DiskFullTest, ALibraryOnAReadOnlyDiskIsOnlyRead) {
    library.store().close();
    vfs.failAt(1, DiskFault::ReadOnly, true);
    const auto opened = storage::Store::open(file, storage::Access::Open);
    ASSERT_TRUE(opened) << opened.error().detail;
    const auto written = (*opened)->writeNow([](storage::Transaction& tx) { return tx.execute("delete from loan"); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Fault::Kind::ReadOnly) << written.error().detail;
}

TEST(SmallDiskTest, ALibraryOnAFullDiskIsReadAndBackedUpElsewhereAndSaysWhyNothingIsWritten) {
    const test::TemporaryFolder folder;
    const test::SmallDisk disk(folder.path() / "disk");
    if (!disk.isThere()) GTEST_SKIP() << "no disk may be mounted here";
    const std::filesystem::path file = disk.path() / "library.kitapdar";
    { test::Desk(file, storage::Access::Create).fill(2, 3); }
    disk.fill();
    const auto opened = storage::Store::open(file, storage::Access::Open);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Fault::Kind::DiskFull) << opened.error().detail;
    {
        const auto read = storage::openToRead(file);
        ASSERT_TRUE(read) << read.error().detail;
        storage::Snapshot snapshot(**read);
        EXPECT_EQ(snapshot.number("select count(*) from copy"), 3);
        EXPECT_FALSE((*read)->execute("delete from copy", {}));
        const auto second = storage::Store::open(file, storage::Access::Open);
        ASSERT_FALSE(second) << "it is one's alone";
    }
    jobs::Progress progress;
    EXPECT_TRUE(backUp(file, folder.path() / "backup", SystemClock(), progress));
    std::filesystem::remove(disk.path() / "rest");
    test::Desk(file, storage::Access::Open).expectSound();
}

} // namespace kitapdar
