// A backup made while a desk works is one state of the library, and comes back as exactly that state.
#include "core/administration/Backup.h"
#include "core/library/Rooms.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "tests/support/CrashVfs.h"
#include "tests/support/Desk.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <iostream>
#include <random>
#include <thread>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr int copyCount = 40;

class BackupUnderWorkTest : public testing::Test {
protected:
    BackupUnderWorkTest() : library(file, storage::Access::Create) { library.fill(4, copyCount); }

    void lendOrReturn(int step) {
        const text::ScannedCode barcode(test::barcodeOf(step % copyCount));
        EXPECT_TRUE(library.store().writeNow([&](storage::Transaction& tx) -> Result<void> {
            if (library.loans().returnCopy(tx, library.by(tx), barcode)) return {};
            if (library.loans().lend(tx, library.by(tx), text::ScannedCode(test::cardOf(step % 4)), barcode, {}))
                return {};
            return fail(internalFault("neither lent nor returned"));
        }));
    }

    static std::string contentOf(const fs::path& library) {
        std::string text;
        const auto connection = storage::openToRead(library);
        if (!connection) return connection.error().detail;
        storage::Snapshot snapshot(**connection);
        EXPECT_TRUE(storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; }));
        return text;
    }

    test::TemporaryFolder folder;
    test::CrashVfs vfs; // healthy; spares the real disk
    fs::path file = folder.path() / "library.kitapdar";
    test::Desk library;
    FixedClock clock{Day(2026, 3, 2)};
    jobs::Progress progress;
};

} // namespace

TEST_F(BackupUnderWorkTest, EachIsSoundAndComesBackAsItWas) {
    std::atomic<bool> done = false;
    std::atomic<int> steps = 0;
    std::thread desk([&] {
        while (!done) lendOrReturn(steps++);
    });
    std::int64_t before = 0;
    for (int i = 0; i < 8; ++i) {
        const int atLeast = steps + 2; // the desk gets on between the copies
        while (steps < atLeast) std::this_thread::yield();
        const fs::path copy = folder.path() / ("copy" + std::to_string(i));
        const auto made = backUp(file, copy, clock, progress);
        ASSERT_TRUE(made);
        EXPECT_GT(made->content.operations, before);
        before = made->content.operations;
        const fs::path restored = folder.path() / ("restored" + std::to_string(i));
        const auto back = restore(copy, restored, clock, progress);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->content, made->content);
        EXPECT_EQ(contentOf(restored), contentOf(copy / "library.kitapdar"));
    }
    done = true;
    desk.join();
    std::cout << "8 backups while the desk did " << steps << " steps\n";
    library.expectSound();
}

TEST_F(BackupUnderWorkTest, ADamagedBackupIsNeverPutInPlaceOfALibrary) {
    const fs::path copy = folder.path() / "copy";
    ASSERT_TRUE(backUp(file, copy, clock, progress));
    library.store().close();
    const std::string good = test::readFile(copy / "library.kitapdar");
    const std::string content = contentOf(file);
    std::mt19937 random(1);
    for (int i = 0; i < 30; ++i) {
        std::string damaged = good;
        if (i % 2 == 0) {
            damaged.resize(random() % good.size());
        } else {
            damaged.replace(4096 * (random() % (good.size() / 4096)), 4096, 4096, '\xAA');
        }
        const fs::path bad = folder.path() / ("bad" + std::to_string(i));
        std::ofstream(bad, std::ios::binary) << damaged;
        EXPECT_FALSE(restore(bad, file, clock, progress)) << i;
    }
    EXPECT_EQ(contentOf(file), content);
}

} // namespace kitapdar
